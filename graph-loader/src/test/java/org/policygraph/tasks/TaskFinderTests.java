package org.policygraph.tasks;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Printed;
import org.policygraph.facts.Task;
import org.policygraph.facts.TaskSet;

import static org.assertj.core.api.Assertions.assertThat;

class TaskFinderTests {

	private final TaskFinder finder = TaskFinder.load();

	static Stream<Arguments> examples() {
		return TaskFinder.styles()
			.stream()
			.flatMap((style) -> style.example().stream().map((example) -> Arguments.of(style.id(), example)));
	}

	static Stream<Arguments> counterExamples() {
		return TaskFinder.styles()
			.stream()
			.flatMap((style) -> style.counter().stream().map((counter) -> Arguments.of(style.id(), counter)));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyStyleFindsItsExample(String id, String example) {
		List<TaskSet> found = find(example);
		assertThat(found).hasSize(1);
		assertThat(found.get(0).evidence()).extracting(Evidence::rule).containsExactly(id);
	}

	@ParameterizedTest
	@MethodSource("counterExamples")
	void noStyleFindsACounterExample(String id, String counter) {
		assertThat(find(counter)).as(id).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			会议部署9月份2项重点工作。一是抢收，二是抢种。                        | 2 | 2项重点工作
			他提出三点希望：一是勤学。二是善思。三是力行。                       | 3 | 三点希望
			他就推动合作提出两点建议。⏎第一，扩大贸易。⏎第二，便利往来。         | 2 | 两点建议
			会议明确5个方面的重点任务：一是甲事，二是乙事，三是丙事。            | 5 | 5个方面的重点任务
			要在三个方面下功夫：一是稳岗，二是扩面，三是提质。                   | 3 | 三个方面
			《意见》从两个方面提出具体要求。⏎一是放权，二是减负。                  | 2 | 两个方面
			要落实好2方面的具体工作：一是放权，二是减负。                        | 2 | 2方面的具体工作
			从两个方面部署了主要任务。一是放权，二是减负。                       | 2 | 两个方面
			做好以下几项工作。一是放权，二是减负。                               |   |
			下一步将推进三个方面的改革。一是甲事，二是乙事，三是丙事。           | 3 | 三个方面的改革
			谈了两点：一是要快，二是要好。                                       | 2 | 两点
			深入学习党的二十大精神，一要学原文，二要见行动。                     |   |
			今年是第三个丰收年。一要收好粮，二要卖好价。                         |   |
			""")
	void theDeclaredNumberIsReadAsPrinted(String text, Integer declared, String phrase) {
		TaskSet set = find(text).get(0);
		assertThat(set.declared()).isEqualTo(declared);
		Printed printed = set.phrase();
		assertThat((printed != null) ? printed.text() : null).isEqualTo(phrase);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			一是抓学习。二是抓整改。他祝大会成功。                                | 抓学习。/抓整改。
			一是抓学习，二是抓整改。会后他又去了乡下。                            | 抓学习，/抓整改。
			一是抓学习。原原本本学。二是抓整改。一件一件改。改就改到位。          | 抓学习。原原本本学。/抓整改。一件一件改。改就改到位。
			一是抓学习。原原本本学。二是抓整改。一件一件改。市长强调，要快。      | 抓学习。原原本本学。/抓整改。一件一件改。
			一是抓学习，入脑入心。二是抓整改，见行见效。三是抓落实。一件一件办。  | 抓学习，入脑入心。/抓整改，见行见效。/抓落实。一件一件办。
			一是抓学习。二是抓整改。三是抓落实。大家很有信心。                    | 抓学习。/抓整改。/抓落实。
			一是抓学习。要学深。二是抓整改。要按照规定要求，立行立改。            | 抓学习。要学深。/抓整改。要按照规定要求，立行立改。
			他说：“一要快，二要好。”大家都同意。                                  | 快，/好。
			一是抓学习。⏎二是抓整改。一件一件改。⏎会后座谈。                     | 抓学习。/抓整改。一件一件改。
			下一步一是修路；二是架桥                                              | 修路；/架桥
			""")
	void anItemReachesToTheNextMarkerAndTheLastToTheEndOfItsSentence(String text, String items) {
		assertThat(find(text).get(0).tasks()).extracting(Task::text).containsExactly(items.split("/"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			报告有三个特点：一是数据新，二是案例多，三是结论实。
			今年的十大新闻：⏎1.大桥通车⏎2.铁路开工
			报告从两个方面回顾了去年的工作：一是修了路，二是架了桥。
			主要有以下几方面考虑。第一，时间紧。第二，任务重。
			决定：⏎一、免去张三的市水务局局长职务。⏎二、任命李四为市水务局局长。
			一、主要成绩⏎去年增长很快。⏎二、存在问题⏎短板不少。
			一是抓学习。三是抓整改。
			这是全国第一个园区，也是全省第二大园区。
			""")
	void whatSetsNoTasksIsLeft(String text) {
		assertThat(find(text)).isEmpty();
	}

	@Test
	void aTaskHasItsTitleAndTheClausesAfterItAsMeasures() {
		Task task = find("一是着力稳就业。办好夜校，发放补贴；开展招聘。二是着力保民生。").get(0).tasks().get(0);
		assertThat(task.title()).isEqualTo("着力稳就业");
		assertThat(task.measures()).extracting(Printed::text).containsExactly("办好夜校", "发放补贴", "开展招聘");
	}

	@Test
	void aSeriesInsideAnItemBecomesItsSubtasks() {
		List<TaskSet> sets = find("第一，建好队伍。一要选准人，二要用好人。第二，管好项目。一要立项严，二要验收实。");
		assertThat(sets).hasSize(1);
		assertThat(sets.get(0).tasks()).extracting(Task::title).containsExactly("建好队伍", "管好项目");
		assertThat(sets.get(0).tasks().get(1).subtasks()).extracting(Task::title).containsExactly("立项严", "验收实");
	}

	@Test
	void twoSeriesOfOneStyleStayApart() {
		List<TaskSet> sets = find("会议要求，一要防汛，二要抗旱。会议强调，一要实干，二要担当。");
		assertThat(sets).extracting((set) -> set.tasks().get(0).title()).containsExactly("防汛", "实干");
	}

	@Test
	void aMismatchOfAnnouncedAndFoundPointsShows() {
		assertThat(find("会议明确5项任务：一是甲事，二是乙事。").get(0).complete()).isFalse();
		assertThat(find("会议明确2项任务：一是甲事，二是乙事。").get(0).complete()).isTrue();
	}

	@Test
	void evidencePointsAtThePrintedText() {
		String text = "会议部署2项任务。一是抓学习。原原本本学，入脑入心。\n二是抓整改。一件一件改。";
		TaskSet set = this.finder.find(text).get(0);
		assertThat(set.tasks()).allSatisfy((task) -> {
			assertThat(quote(text, task.evidence())).isEqualTo(task.text());
			assertThat(task.measures())
				.allSatisfy((measure) -> assertThat(quote(text, measure.evidence())).isEqualTo(measure.text()));
		});
	}

	private static String quote(String text, List<Evidence> evidence) {
		return text.substring(evidence.get(0).start(), evidence.get(0).end());
	}

	private List<TaskSet> find(String text) {
		return this.finder.find(text.replace('⏎', '\n'));
	}

}
