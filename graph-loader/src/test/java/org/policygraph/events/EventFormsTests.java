package org.policygraph.events;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.policygraph.facts.EventFact;
import org.policygraph.facts.When;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How reports say what took place: each line is a report of 6 March 2024 and its events.
 */
class EventFormsTests {

	private static final Map<String, String> PEOPLE = Map.of("安以南", "省长", "白知远", "副省长", "江晚舟", "市长", "马尔科", "罗兰总统");

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '|',
			textBlock = """
					安以南出席云泽数字论坛开幕式 | 3月5日，云泽数字论坛在云泽开幕。省长安以南出席开幕式并致辞。 | CEREMONY 云泽数字论坛开幕式 2024-03-05..2024-03-05
					'' | 3月5日，省长安以南主持召开省政府党组会议和第十次常务会议。副省长白知远参加会议。 | MEETING 省政府党组会议 2024-03-05..2024-03-05; MEETING 第十次常务会议 2024-03-05..2024-03-05
					'' | 3月5日，省长安以南主持召开学习全国会议和省委全会精神会议。 | MEETING 学习全国会议和省委全会精神会议 2024-03-05..2024-03-05
					'' | 省长安以南日前对春耕作出重要批示。全省春耕会议3月5日召开。副省长白知远出席会议。 | CORRESPONDENCE - -; MEETING 全省春耕会议 2024-03-05..2024-03-05
					'' | 省长安以南日前签署命令，授予某支队荣誉称号。 | PUBLICATION - -
					'' | 罗兰总统马尔科日前签署命令，把编制增加到五千人。 | ''
					'' | 省委办公厅近日印发关于做好春耕工作的通知。 | PUBLICATION 关于做好春耕工作的通知 -
					'' | 3月4日，省长安以南致电马尔科，祝贺他当选罗兰总统。¶同日，副省长白知远致电祝贺马尔科当选。 | CORRESPONDENCE - 2024-03-04..2024-03-04; CORRESPONDENCE - 2024-03-04..2024-03-04
					'' | 3月5日，安以南在云泽出席全省座谈会，并在会前会见了先进代表。 | MEETING 全省座谈会 2024-03-05..2024-03-05; AUDIENCE - 2024-03-05..2024-03-05
					'' | 3月5日，省长安以南到云泽某部视察，亲切接见官兵代表。 | INSPECTION - 2024-03-05..2024-03-05
					'' | 3月5日，省长安以南会见来云泽考察的马尔科。 | AUDIENCE - 2024-03-05..2024-03-05
					'' | 3月5日，安以南会见马尔科。¶白知远当天会见马尔科。 | AUDIENCE - 2024-03-05..2024-03-05; AUDIENCE - 2024-03-05..2024-03-05
					'' | 3月5日，安以南会见马尔科。¶马尔科同安以南举行会谈。 | AUDIENCE - 2024-03-05..2024-03-05
					'' | 罗兰国防部3月5日发布公告称，罗兰总统马尔科视察了部队。 | INSPECTION - -
					'' | 3月1日8时，云泽发生洪涝灾害。省长安以南第一时间赶到现场，指挥抢险。 | INSPECTION - -
					'' | 3月5日，第二届环湖自行车赛在云泽开赛。 | ''
					'' | 3月5日，第二届环湖自行车赛在云泽开赛，副省长白知远鸣枪发令。 | CEREMONY 第二届环湖自行车赛 2024-03-05..2024-03-05
					'' | 本报讯 3月5日,省长安以南主持召开全省水利工作会议,副省长白知远参加。 | MEETING 全省水利工作会议 2024-03-05..2024-03-05
					'' | 3月5日，在抵达云泽出席全球论坛之际，罗兰总统马尔科发表题为《山水相连》的署名文章。全文如下：¶省长安以南主持召开工作会议。 | PUBLICATION 山水相连 2024-03-05..2024-03-05
					'' | 省政协常务委员会第四次会议5日举行全体会议，副省长白知远出席会议。 | MEETING 省政协常务委员会第四次会议 2024-03-05..2024-03-05
					'' | 罗兰总统马尔科5日建议紧急召开四方峰会。 | ''
					'' | 副省长白知远5日在云泽出席“投资云泽”首场推介活动并致辞。 | CEREMONY “投资云泽”首场推介活动 2024-03-05..2024-03-05
					【云泽高质量发展系列新闻发布会】林草工作走在前 | 省政府新闻办3月5日举行“云泽高质量发展”系列新闻发布会，有关负责人介绍情况。 | MEETING “云泽高质量发展”系列新闻发布会 2024-03-05..2024-03-05
					'' | 由两部门联合举办的2024年全国节水宣传周，3月5日在云泽启动。 | CEREMONY 2024年全国节水宣传周 2024-03-05..2024-03-05
					'' | 3月5日，云泽高原植物园正式揭牌成立。 | CEREMONY 云泽高原植物园 2024-03-05..2024-03-05
					'' | 3月5日上午，省长安以南在云泽接受十位外国使节递交国书。 | CEREMONY - 2024-03-05..2024-03-05
					'' | 经中罗双方共同商定，中罗合作论坛第三届部长级会议将于3月8日在云泽举行。 | MEETING 中罗合作论坛第三届部长级会议 2024-03-08..2024-03-08
					'' | 3月5日，省长安以南在云泽调研就业工作。他先后来到两所学校，并主持召开座谈会。 | INSPECTION - 2024-03-05..2024-03-05; MEETING - 2024-03-05..2024-03-05
					'' | 为迎接云泽论坛胜利召开，省长安以南3月5日检查环境卫生。 | INSPECTION - 2024-03-05..2024-03-05
					'' | 2023年11月28日上午，副省长白知远到云泽调研水利工程。 | INSPECTION - 2023-11-28..2023-11-28
					'' | 3月5日，江河治理纪念碑在云泽落成。¶2018年8月20日，云泽遭遇洪水。省长安以南作出重要批示。 | ''
					安以南复信马尔科 | 3月5日，省长安以南复信马尔科。¶日前，马尔科致信安以南，祝贺新春。 | CORRESPONDENCE - 2024-03-05..2024-03-05
					'' | 3月5日，副省长白知远一行来云泽调研，双方进行座谈交流。市长江晚舟参加座谈会。 | INSPECTION - 2024-03-05..2024-03-05
					'' | 某国际组织3月5日在云泽举行紧急会议。 | MEETING 紧急会议 2024-03-05..2024-03-05
					'' | 3月5日，某校在云泽举行“江晚舟校友图书捐赠仪式”。副省长白知远出席仪式。 | CEREMONY 江晚舟校友图书捐赠仪式 2024-03-05..2024-03-05
					'' | 3月5日，“云上青禾”大赛（以下简称“大赛”）启动仪式在云泽举行，市长江晚舟致辞。 | CEREMONY “云上青禾”大赛 2024-03-05..2024-03-05
					'' | 3月5日，云泽茶业博览会举办了全国茶商峰会、茶叶种植论坛等数十场论坛会议。 | MEETING 全国茶商峰会 2024-03-05..2024-03-05; MEETING 茶叶种植论坛 2024-03-05..2024-03-05
					'' | 3月5日，副省长白知远在市长江晚舟的陪同下，到云泽走访企业。 | INSPECTION - 2024-03-05..2024-03-05
								""")
	void aReportHasTheseEvents(String title, String body, String events) {
		List<EventFact> found = Reports.events(title, body.replace("¶", "\n"), PEOPLE, List.of("云泽", "罗兰"), List.of());
		assertThat(found.stream().map(EventFormsTests::line).collect(Collectors.joining("; "))).isEqualTo(events);
	}

	private static String line(EventFact event) {
		When when = event.when();
		String days = (when == null) ? "-"
				: ((when.start() != null) ? when.start() : "") + ".." + ((when.end() != null) ? when.end() : "");
		return event.type() + " " + ((event.name() != null) ? event.name().text() : "-") + " " + days;
	}

}
