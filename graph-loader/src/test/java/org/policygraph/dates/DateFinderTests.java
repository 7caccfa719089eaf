package org.policygraph.dates;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.policygraph.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

class DateFinderTests {

	private static final DateFinder FINDER = new DateFinder();

	@ParameterizedTest
	@CsvFileSource(resources = "date-cases.tsv", delimiter = '\t', nullValues = "-", quoteCharacter = '`')
	void readsTheMarkedExpression(String marked, LocalDate published, LocalDate start, LocalDate end,
			Granularity granularity, Boolean vague) {
		int open = marked.indexOf('【');
		String text = marked.replace("【", "").replace("】", "");
		List<DateExpression> found = FINDER.find(text, published);
		if (open < 0) {
			assertThat(found).isEmpty();
			return;
		}
		Span span = new Span(open, marked.indexOf('】') - 1);
		List<DateExpression> marks = found.stream().filter((date) -> date.span().equals(span)).toList();
		assertThat(marks).as("among " + found).hasSize(1);
		DateExpression date = marks.get(0);
		assertThat(date.start()).isEqualTo(start);
		assertThat(date.end()).isEqualTo(end);
		assertThat(date.granularity()).isEqualTo(granularity);
		assertThat(date.vague()).isEqualTo(vague);
	}

	@Test
	void aDayOutsideOfTheCalendarStaysUnknown() {
		DateExpression date = FINDER.find("2025年2月30日", null).get(0);
		assertThat(date.start()).isNull();
		assertThat(date.exact()).isFalse();
	}

	@Test
	void severalDatesComeInTheOrderOfTheText() {
		String text = "7月14日至15日在北京举行，16日闭幕。去年底，近日";
		assertThat(FINDER.find(text, LocalDate.of(2025, 7, 18))).extracting((date) -> date.span().in(text))
			.containsExactly("7月14日至15日", "16日", "去年底", "近日");
	}

	@Test
	void theSpanCoversTheBlanksOfTheOriginal() {
		String text = "会议 7月 14日至 15日在北京举行";
		assertThat(FINDER.find(text, LocalDate.of(2025, 7, 16))).singleElement()
			.satisfies((date) -> assertThat(date.span().in(text)).isEqualTo("7月 14日至 15日"));
	}

}
