package org.policygraph.quality;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** Reads comparable facts out of an annotation or an extracted article. */
final class FactsOfJson {

	private FactsOfJson() {
	}

	static void addPersons(Facts facts, JsonNode article) {
		JsonNode mentions = article.path("personMentions");
		List<JsonNode> persons = article.path("persons").valueStream().toList();
		for (int i = 0; i < persons.size(); i++) {
			facts.add(FactKind.PERSONS, rules(mentions.path(i).path("evidence")), clean(persons.get(i)));
		}
	}

	/**
	 * Adds the facts of one event.
	 * @param facts what to add to
	 * @param event the event
	 * @param key ties the facts to the event that they belong to
	 */
	static void addEvent(Facts facts, JsonNode event, String key) {
		facts.add(FactKind.EVENTS, rules(event.path("evidence")), key, event.path("type").asString(""));
		String name = event.path("name").asString("");
		if (!name.isEmpty()) {
			facts.add(FactKind.NAMES, rules(event.path("nameEvidence")), key, Printing.bare(name));
		}
		String start = event.path("start").asString("");
		String end = event.path("end").asString("");
		if (!start.isEmpty() || !end.isEmpty()) {
			facts.add(FactKind.DATES, rules(event.path("dateEvidence")), key, start, end);
		}
		addPrinted(facts, FactKind.PLACES, event.path("places"), event.path("placeEvidence"), key);
		addPrinted(facts, FactKind.SITES, event.path("sites"), event.path("siteEvidence"), key);
		addPrinted(facts, FactKind.GROUPS, event.path("groups"), event.path("groupEvidence"), key);
		event.path("participants").forEach((participant) -> addParticipant(facts, participant, key));
	}

	private static void addParticipant(Facts facts, JsonNode participant, String key) {
		String name = clean(participant.path("name"));
		facts.add(FactKind.PARTICIPANTS, rules(participant.path("evidence")), key, name);
		for (JsonNode role : participant.path("roles")) {
			if (!role.asString().equals("ATTEND")) {
				facts.add(FactKind.ROLES, rules(participant.path("roleEvidence").path(role.asString())), key, name,
						role.asString());
			}
		}
		addPrinted(facts, FactKind.POSTS, participant.path("posts"), participant.path("postEvidence"),
				key + " | " + name);
	}

	/** Adds every enumeration of an article, those of its events and its own. */
	static void addTaskSets(Facts facts, JsonNode article) {
		Stream<JsonNode> ofEvents = article.path("events")
			.valueStream()
			.flatMap((event) -> event.path("taskSets").valueStream());
		Stream.concat(ofEvents, article.path("taskSets").valueStream()).forEach((set) -> {
			if (set.path("declared").asInt(0) != 0) {
				facts.add(FactKind.DECLARED, rules(set.path("phraseEvidence")),
						Integer.toString(set.path("declared").asInt()), clean(set.path("phrase")));
			}
			set.path("tasks").forEach((task) -> addTask(facts, task));
		});
	}

	private static void addTask(Facts facts, JsonNode task) {
		String ordinal = Integer.toString(task.path("ordinal").asInt());
		Set<String> rules = rules(task.path("evidence"));
		String key = task.path("text_sha1").asString("");
		facts.add(FactKind.TASKS, rules, ordinal, clean(task.path("title")));
		facts.add(FactKind.TASK_TEXTS, rules, ordinal,
				key.isEmpty() ? Printing.textKey(task.path("text").asString("")) : key);
	}

	private static void addPrinted(Facts facts, FactKind kind, JsonNode printed, JsonNode evidence, String key) {
		List<JsonNode> strings = printed.valueStream().toList();
		for (int i = 0; i < strings.size(); i++) {
			facts.add(kind, rules(evidence.path(i)), key, clean(strings.get(i)));
		}
	}

	private static String clean(JsonNode string) {
		return Printing.clean(string.asString(""));
	}

	private static Set<String> rules(JsonNode evidence) {
		Set<String> rules = new TreeSet<>();
		evidence.forEach((one) -> rules.add(one.path("rule").asString("")));
		return rules;
	}

}
