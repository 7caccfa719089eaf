package org.policygraph.meetings;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.facts.EventType;
import org.policygraph.meetings.Sessions.Session;
import org.policygraph.text.Lexicon;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples beside the rules, and what follows from names. */
class RulesTests {

	@ParameterizedTest
	@MethodSource("passing")
	void messagesOfMeetingsArePassedOn(String example, String counterExample) {
		assertThat(PassedOn.in(example)).isNotEmpty();
		assertThat(PassedOn.in(counterExample)).isEmpty();
	}

	static List<Object[]> passing() {
		return Lexicon.table(PassedOn.class, "passing-on.tsv", 3)
			.stream()
			.map((row) -> new Object[] { row.get(1), row.get(2) })
			.toList();
	}

	@ParameterizedTest
	@MethodSource("subjects")
	void subjectsOfInstructionsAndLettersAreFound(String example, String counterExample) {
		String subject = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
		assertThat(Headline.of(example.replaceAll("[\\[\\]]", ""), "", Set.of()).subject()).isEqualTo(subject);
		assertThat(Headline.of(counterExample, "", Set.of()).subject()).isNull();
	}

	static List<Object[]> subjects() {
		return Lexicon.table(Headline.class, "subjects.tsv", 3)
			.stream()
			.map((row) -> new Object[] { row.get(1), row.get(2) })
			.toList();
	}

	@Test
	void passedOnMeetingIsNamed() {
		assertThat(PassedOn.in("会议传达学习了习近平总书记在全国河湖工作会议上的重要讲话精神和省委清源工作会议精神。")).extracting((passing) -> passing.name())
			.contains("全国河湖工作会议", "省委清源工作会议");
	}

	@Test
	void countyPassesOnWhatWasHeldBefore() {
		Telling held = Told.meeting("a", "全国河湖工作会议").on("2031-03-03").of("CN").telling();
		Telling county = Told.meeting("b", "县委常委会会议").on("2031-03-09").passingOn("全国河湖工作会议").telling();
		Telling early = Told.meeting("c", "县委常委会会议").on("2031-03-01").passingOn("全国河湖工作会议").telling();
		assertThat(References.of(county, List.of(held))).isNotNull();
		assertThat(References.of(early, List.of(held))).isNull();
		assertThat(References.sought(county)).anyMatch(References.given(held)::contains);
		assertThat(References.sought(held)).anyMatch(References.given(county)::contains);
	}

	@Test
	void sessionsFormSeries() {
		assertThat(session("四十四届全国人大常委会第十六次会议")).isEqualTo(new Session("第44届全国人大常委会会议", "CN", 16));
		assertThat(session("国务院第十九次专题学习")).isEqualTo(new Session("国务院专题学习", "CN", 19));
		assertThat(session("政协四十三届五次会议")).isEqualTo(new Session("第43届政协会议", "CN", 5));
		assertThat(session("清源亚洲论坛2031年年会")).isEqualTo(new Session("清源亚洲论坛年会", "CN", 2031));
		assertThat(session("第133届清源交易会")).isEqualTo(new Session("清源交易会", "CN", 133));
		assertThat(Sessions.of(List.of(Told.of("a", EventType.INSPECTION).of("CN").telling()))).isNull();
	}

	private static @Nullable Session session(String name) {
		return Sessions.of(List.of(Told.meeting("a", name).of("CN").telling()));
	}

	@Test
	void theNameThatSaysMostIsShown() {
		assertThat(EventNames.best(List.of(Told.meeting("a", "第二次全体会议").telling(),
				Told.meeting("b", "全国人大常委会会议").telling(), Told.meeting("c", "四十四届全国人大常委会第十六次会议").telling())))
			.isEqualTo("四十四届全国人大常委会第十六次会议");
	}

}
