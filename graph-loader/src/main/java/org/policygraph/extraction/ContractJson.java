package org.policygraph.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.article.Article.Credits;
import org.policygraph.article.Article.Headline;
import org.policygraph.article.Dateline;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;
import org.policygraph.facts.Unread;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The extraction contract: the facts of one article as one JSON object. The order of the
 * keys is fixed, so that equal facts give equal bytes. A list of strings (places, posts)
 * has its evidence in a second list of the same length ({@code placeEvidence},
 * {@code postEvidence}); each piece of evidence is {@code {"start", "end", "rule",
 * "confidence"}} and counts UTF-16 positions in {@code text}, or in the headline that its
 * {@code "field"} names ({@code title}, {@code subtitles/0}).
 */
public final class ContractJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private ContractJson() {
	}

	/**
	 * {@return the facts as one line of JSON, without a line break}
	 */
	public static String line(ArticleFacts facts) {
		return JSON.writeValueAsString(object(facts));
	}

	/**
	 * {@return the facts as a JSON object}
	 */
	public static ObjectNode object(ArticleFacts facts) {
		Article article = facts.article();
		ObjectNode object = NODES.objectNode();
		object.put("id", article.id());
		putSource(object, article);
		object.put("kind", article.kind().name());
		putHeadline(object, article.headline());
		putCredits(object, article.credits());
		object.put("continuedOnPage", article.continuedOnPage());
		object.put("continuedFromPage", article.continuedFromPage());
		object.put("text", article.text());
		object.set("persons", strings(facts.persons().stream().map(PersonFact::name).toList()));
		ArrayNode mentions = object.putArray("personMentions");
		facts.persons().forEach((person) -> mentions.add(person(person)));
		ArrayNode events = object.putArray("events");
		facts.events().forEach((event) -> events.add(EventJson.object(event)));
		object.set("taskSets", TaskJson.array(facts.taskSets()));
		object.put("quotes", facts.quotes());
		ArrayNode unread = object.putArray("unread");
		facts.unread().forEach((span) -> unread.add(unread(span)));
		return object;
	}

	private static void putSource(ObjectNode object, Article article) {
		object.put("publication", article.source().publication());
		object.put("published",
				(article.source().published() != null) ? article.source().published().toString() : null);
		object.put("page", article.source().page());
		object.set("inferred", strings(article.source().inferred().stream().sorted().toList()));
	}

	private static void putHeadline(ObjectNode object, Headline headline) {
		object.put("title", headline.title());
		object.set("subtitles", strings(headline.subtitles()));
		object.put("banner", headline.banner());
	}

	private static void putCredits(ObjectNode object, Credits credits) {
		object.put("byline", credits.byline());
		object.set("dateline", dateline(credits.dateline()));
		object.set("reporters", strings(credits.reporters()));
		object.set("photographers", strings(credits.photographers()));
	}

	private static @Nullable ObjectNode dateline(@Nullable Dateline dateline) {
		if (dateline == null) {
			return null;
		}
		ObjectNode object = NODES.objectNode();
		object.put("agency", dateline.agency());
		object.put("place", dateline.place());
		object.put("date", (dateline.date() != null) ? dateline.date().toString() : null);
		return object;
	}

	private static ObjectNode person(PersonFact person) {
		ObjectNode object = NODES.objectNode();
		object.put("name", person.name());
		putPrinted(object, "posts", "postEvidence", person.posts());
		object.set("evidence", evidence(person.evidence()));
		return object;
	}

	private static ObjectNode unread(Unread unread) {
		ObjectNode object = evidence(unread.where());
		object.put("reason", unread.reason());
		return object;
	}

	/** Puts printed strings and, under the second key, each one's evidence. */
	static void putPrinted(ObjectNode object, String key, String evidenceKey, List<Printed> printed) {
		object.set(key, strings(printed.stream().map(Printed::text).toList()));
		ArrayNode evidence = object.putArray(evidenceKey);
		printed.forEach((one) -> evidence.add(evidence(one.evidence())));
	}

	static ArrayNode strings(List<String> strings) {
		ArrayNode array = NODES.arrayNode();
		strings.forEach(array::add);
		return array;
	}

	static ArrayNode evidence(List<Evidence> evidence) {
		ArrayNode array = NODES.arrayNode();
		evidence.forEach((one) -> array.add(evidence(one)));
		return array;
	}

	private static ObjectNode evidence(Evidence evidence) {
		ObjectNode object = NODES.objectNode();
		if (!evidence.field().equals(Evidence.TEXT)) {
			object.put("field", evidence.field());
		}
		object.put("start", evidence.start());
		object.put("end", evidence.end());
		object.put("rule", evidence.rule());
		object.put("confidence", evidence.confidence());
		return object;
	}

}
