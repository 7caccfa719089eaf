package org.policygraph.api.ask;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeriesNamesTests {

	private static final List<String> EVENTS = List.of("中共岚河市委第四次集体学习", "中共岚河市委第五次集体学习", "政协第九届岚河市委员会第三次主席会议",
			"政协第二届云溪县委员会第三次主席会议", "全市防汛工作会议", "第七次全体会议");

	private static final Map<String, List<Thing>> BODIES = Map.of("岚河市政协",
			List.of(new Thing(Thing.Kind.O, "or-1", "中国人民政治协商会议岚河市委员会", null)), "岚河市防指",
			List.of(new Thing(Thing.Kind.O, "or-2", "岚河市防汛抗旱指挥部", null)));

	@Test
	void aNameWithoutTheNumberIsAllSessions() {
		assertThat(named("岚河市委集体学习开过几次", "集体学习", 0)).containsExactly("中共岚河市委第四次集体学习", "中共岚河市委第五次集体学习");
	}

	@Test
	void ofABodyAreThoseWhoseNameShortensIt() {
		assertThat(named("岚河市政协第三次主席会议在哪开", "主席会议", -1)).containsExactly("政协第九届岚河市委员会第三次主席会议");
	}

	@Test
	void aSessionThatNamesNobodyMayBeAnyBodys() {
		assertThat(named("岚河市防指全体会议在哪开", "全体会议", -1)).containsExactly("第七次全体会议");
	}

	@Test
	void aNumberAloneNamesNothing() {
		assertThat(named("上一次会议是什么时候", "一次会议", 1)).isEmpty();
	}

	@Test
	void aNameWithoutNumbersIsNoSeries() {
		assertThat(named("防汛工作会议开过几次", "工作会议", 0)).isEmpty();
	}

	/** What a question names whose name ends so and may start at one place only. */
	private static List<String> named(String question, String ending, int start) {
		int end = question.indexOf(ending) + ending.length();
		return SeriesNames.at(question, end, SeriesNames.numbered(EVENTS), BODIES, (at) -> at == start)
			.map((found) -> found.getValue().stream().map(Thing::name).toList())
			.orElse(List.of());
	}

}
