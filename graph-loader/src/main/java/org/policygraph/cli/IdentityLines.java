package org.policygraph.cli;

import java.io.PrintWriter;

import org.policygraph.graph.MentionedPerson;
import org.policygraph.graph.ToldEvent;
import org.policygraph.meetings.Telling;
import org.policygraph.resolution.PrintedPlaces.Identified;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes who and what was resolved, one JSON object a line. */
final class IdentityLines {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final PrintWriter out;

	IdentityLines(PrintWriter out) {
		this.out = out;
	}

	/** A person that an article names, official or not. */
	void official(MentionedPerson one) {
		print(line("official", one.article()).put("printed", one.printed()).put("id", one.person()));
	}

	/** A place that an article prints. */
	void place(String article, Identified place) {
		print(line("place", article).put("printed", place.printed())
			.put("id", place.code())
			.put("certain", place.certain()));
	}

	/** An event that an article tells of. */
	void event(ToldEvent told) {
		Telling telling = told.telling();
		ObjectNode line = line("event", telling.article()).put("type", telling.type().name())
			.put("name", telling.name())
			.put("start", (told.start() != null) ? told.start().toString() : null);
		ArrayNode participants = line.putArray("participants");
		telling.people().forEach((person) -> participants.add(person.name()));
		print(line.put("id", told.event()));
	}

	private static ObjectNode line(String kind, String article) {
		return JsonNodeFactory.instance.objectNode().put("kind", kind).put("article", article);
	}

	private void print(ObjectNode line) {
		this.out.print(JSON.writeValueAsString(line) + "\n");
	}

}
