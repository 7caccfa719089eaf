package org.policygraph.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.policygraph.article.Article;
import org.policygraph.article.Article.Credits;
import org.policygraph.article.Article.Headline;
import org.policygraph.article.Dateline;
import org.policygraph.article.Kind;
import org.policygraph.document.Source;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Participant;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;
import org.policygraph.facts.Role;
import org.policygraph.facts.Statement;
import org.policygraph.facts.TaskSet;
import org.policygraph.facts.When;
import org.policygraph.tasks.TaskFinder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ContractJsonTests {

	private static final String TEXT = "5月8日，市长林秋白主持召开全市防汛工作会议。会议部署2项任务：一是查隐患，二是备物资。";

	@Test
	void theKeysStandInTheirOrder() {
		JsonNode article = JsonMapper.shared().readTree(ContractJson.line(facts()));
		assertThat(article.propertyNames()).containsExactly("id", "publication", "published", "page", "inferred",
				"kind", "title", "subtitles", "banner", "byline", "dateline", "reporters", "photographers",
				"continuedOnPage", "continuedFromPage", "text", "persons", "personMentions", "events", "taskSets",
				"quotes", "unread");
		assertThat(article.get("events").get(0).propertyNames()).containsExactly("type", "name", "nameEvidence",
				"start", "end", "dateEvidence", "places", "placeEvidence", "sites", "siteEvidence", "participants",
				"groups", "groupEvidence", "participantsComplete", "taskSets", "statements", "sameAs", "evidence");
	}

	@Test
	void valuesAreAsPrinted() {
		JsonNode article = JsonMapper.shared().readTree(ContractJson.line(facts()));
		JsonNode event = article.get("events").get(0);
		JsonNode participant = event.get("participants").get(0);
		assertThat(article.get("published").asString()).isEqualTo("2031-05-09");
		assertThat(article.get("dateline").toString()).isEqualTo("{\"agency\":\"本报\",\"place\":null,\"date\":null}");
		assertThat(event.get("name").asString()).isEqualTo("全市防汛工作会议");
		assertThat(event.get("start").asString()).isEqualTo("2031-05-08");
		assertThat(participant.get("roles").toString()).isEqualTo("[\"ATTEND\",\"CHAIR\"]");
		assertThat(participant.get("posts").toString()).isEqualTo("[\"市长\"]");
		assertThat(event.get("taskSets").get(0).get("declared").asInt()).isEqualTo(2);
		assertThat(event.get("taskSets").get(0).get("complete").asBoolean()).isTrue();
		assertThat(event.get("statements").get(0).get("speaker").asString()).isEqualTo("会议");
	}

	@Test
	void evidenceOfTheBodyHasNoFieldAndThatOfAHeadlineNamesIt() {
		JsonNode participant = JsonMapper.shared()
			.readTree(ContractJson.line(facts()))
			.get("events")
			.get(0)
			.get("participants")
			.get(0);
		assertThat(participant.get("evidence").get(0).toString())
			.isEqualTo("{\"start\":7,\"end\":10,\"rule\":\"person.post\",\"confidence\":0.9}");
		assertThat(participant.get("roleEvidence").get("CHAIR").get(0).get("field").asString()).isEqualTo("title");
	}

	@Test
	void equalFactsGiveEqualBytes() {
		assertThat(ContractJson.line(facts())).isEqualTo(ContractJson.line(facts())).doesNotContain("\n");
	}

	private static ArticleFacts facts() {
		Source source = new Source("青石日报", LocalDate.of(2031, 5, 9), 1, Set.of("page", "published"));
		Article article = new Article("qs-a1", source, Kind.NEWS, Headline.of("林秋白主持会议"),
				new Credits(new Dateline("本报", null, null), null, List.of("周远航"), List.of()), 3, null, TEXT);
		List<TaskSet> sets = TaskFinder.load().find(TEXT);
		Evidence name = new Evidence(Evidence.TEXT, 7, 10, "person.post", 0.9);
		TreeMap<Role, List<Evidence>> roles = new TreeMap<>();
		roles.put(Role.CHAIR, List.of(new Evidence("title", 3, 5, "role.chair", 0.8)));
		roles.put(Role.ATTEND, List.of(name));
		List<Printed> posts = List.of(printed("市长", 5));
		EventFact event = new EventFact(EventType.MEETING, printed("全市防汛工作会议", 14),
				new When(LocalDate.of(2031, 5, 8), LocalDate.of(2031, 5, 8),
						List.of(printed("5月8日", 0).evidence().get(0))),
				List.of(), List.of(), List.of(new Participant("林秋白", roles, posts, List.of(name))), List.of(), true,
				sets, List.of(new Statement(1, "部署", "会议", "2项任务", List.of(name))), null, List.of(name));
		return new ArticleFacts(article, List.of(new PersonFact("林秋白", posts, List.of(name))), List.of(event),
				List.of(), null, List.of());
	}

	private static Printed printed(String text, int start) {
		return new Printed(text, List.of(new Evidence(Evidence.TEXT, start, start + text.length(), "sample", 1)));
	}

}
