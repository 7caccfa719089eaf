package org.policygraph.api.ask;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.api.graph.Row;

import static org.assertj.core.api.Assertions.assertThat;

class ToldTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			沈望秋同志不再担任湖州市委书记。   | true
			免去沈望秋的湖州市委书记职务。     | true
			时任湖州市委书记沈望秋参加。       | true
			湖州市委书记沈望秋参加。           | false
			沈望秋参加。韩千山不再担任市长。   | false
			""")
	void aReportTellsThatAPostIsOneOfThePast(String text, boolean former) {
		assertThat(told(text).isFormer(row(text, "attend.subject"))).isEqualTo(former);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			沈望秋宣读了贺信。             | speak.subject | true  | false
			沈望秋宣读贺信并致辞。         | speak.subject | true  | true
			沈望秋发表讲话。               | speak.subject | false | true
			沈望秋宣读了表彰决定。         | read.subject  | true  | false
			沈望秋出席。                   | attend.led    | false | true
			""")
	void whoReadSomethingOutNeedNotHaveSpoken(String text, String rule, boolean readOut, boolean spoke) {
		assertThat(told(text).readOut(row(text, rule))).isEqualTo(readOut);
		assertThat(told(text).spoke(row(text, rule))).isEqualTo(spoke);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			ar-1:title:0-3
			ar-9:0-3
			""")
	void aHeadlineAndAnArticleThatIsNotThereTellNothing(String evidence) {
		Row row = new Row(Map.of("evidence", List.of(evidence), "rules", List.of("attend.subject")));
		assertThat(told("沈望秋不再担任湖州市委书记").isFormer(row)).isFalse();
	}

	private static Told told(String text) {
		return new Told(Map.of("ar-1", text));
	}

	private static Row row(String text, String rule) {
		int start = text.indexOf("沈望秋");
		return new Row(Map.of("evidence", List.of("ar-1:" + start + "-" + (start + 3)), "rules", List.of(rule)));
	}

}
