package org.policygraph.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceInferenceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# what the page prints                                                       | when it appeared
			新华社北京7月15日电 今年是中国人民抗日战争胜利80周年。                           | 2025-07-16
			本报讯（记者 何苗）7 月 15 日，纪念全民族抗战爆发88周年。                         | 2025-07-16
			新华社北京2024年12月31日电 会议举行。                                          | 2025-01-01
			新华社北京7月15日电 7月15日出版的杂志发表文章。今年是新中国成立76周年。            | 2025-07-15
			2023年3月9日 星期四 第12345期⏎本报讯 会议召开。                                 | 2023-03-09
			新华社北京7月15日电 会议举行。                                                 |
			到2035年基本实现现代化。2024年，产量第一。                                      |
			""")
	void dayIsInferredFromTheTextOrLeftUnknown(String text, @Nullable LocalDate published) {
		Source source = SourceInference.complete(Source.unknown(), "page", text.replace('⏎', '\n'));

		assertThat(source.published()).isEqualTo(published);
		assertThat(source.inferred()).isEqualTo((published != null) ? Set.of("published") : Set.of());
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# file name,              paper,    day,        page
			晋中日报-2025-07-16-p01,   晋中日报, 2025-07-16, 1
			jzrb_20250716_A02,        ,         2025-07-16, 2
			2025年7月16日第12版,        ,         2025-07-16, 12
			scan-0007,                ,         ,
			report-2025-13-45,        ,         ,
			""")
	void nameOfTheFileIsASource(String name, @Nullable String paper, @Nullable LocalDate day, @Nullable Integer page) {
		Source source = SourceInference.complete(Source.unknown(), name, "正文。");

		assertThat(source.publication()).isEqualTo(paper);
		assertThat(source.published()).isEqualTo(day);
		assertThat(source.page()).isEqualTo(page);
	}

	@Test
	void mastheadGivesPaperDayAndPage() {
		String page = "青 禾 日 报\nQINGHE DAILY\n2024年3月20日　星期三\n第02版 要闻\n\n本报讯 昨日，《清河晚报》刊文。\n";

		assertThat(SourceInference.complete(Source.unknown(), "x", page))
			.isEqualTo(new Source("青禾日报", LocalDate.of(2024, 3, 20), 2, Set.of("publication", "published", "page")));
	}

	@Test
	void whatIsStatedIsNotInferred() {
		Source stated = new Source("青禾日报", LocalDate.of(2024, 3, 20), 2, Set.of());

		assertThat(SourceInference.complete(stated, "晋中日报-2025-07-16-p01", "正文。")).isEqualTo(stated);
	}

	@Test
	void seedPageCarriesItsDayButNotItsPaper() throws IOException {
		String page = Files.readString(Path.of("..", "seeds", "jinzhong-ribao-2025-07-16-p01.txt"));

		assertThat(SourceInference.complete(Source.unknown(), "page", page))
			.isEqualTo(new Source(null, LocalDate.of(2025, 7, 16), null, Set.of("published")));
	}

}
