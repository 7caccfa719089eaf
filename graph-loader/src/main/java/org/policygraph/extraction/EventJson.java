package org.policygraph.extraction;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.Participant;
import org.policygraph.facts.Printed;
import org.policygraph.facts.Role;
import org.policygraph.facts.Statement;
import org.policygraph.facts.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Events as JSON. */
final class EventJson {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private EventJson() {
	}

	static ObjectNode object(EventFact event) {
		ObjectNode object = NODES.objectNode();
		object.put("type", event.type().name());
		putName(object, event.name());
		putWhen(object, event.when());
		ContractJson.putPrinted(object, "places", "placeEvidence", event.places());
		ContractJson.putPrinted(object, "sites", "siteEvidence", event.sites());
		ArrayNode participants = object.putArray("participants");
		event.participants().forEach((participant) -> participants.add(participant(participant)));
		ContractJson.putPrinted(object, "groups", "groupEvidence", event.groups());
		object.put("participantsComplete", event.participantsComplete());
		object.set("taskSets", TaskJson.array(event.taskSets()));
		ArrayNode statements = object.putArray("statements");
		event.statements().forEach((statement) -> statements.add(statement(statement)));
		object.put("sameAs", event.sameAs());
		object.set("evidence", ContractJson.evidence(event.evidence()));
		return object;
	}

	private static void putName(ObjectNode object, @Nullable Printed name) {
		object.put("name", (name != null) ? name.text() : null);
		if (name != null) {
			object.set("nameEvidence", ContractJson.evidence(name.evidence()));
		}
	}

	private static void putWhen(ObjectNode object, @Nullable When when) {
		object.put("start", (when != null && when.start() != null) ? when.start().toString() : null);
		object.put("end", (when != null && when.end() != null) ? when.end().toString() : null);
		if (when != null) {
			object.set("dateEvidence", ContractJson.evidence(when.evidence()));
		}
	}

	private static ObjectNode participant(Participant participant) {
		ObjectNode object = NODES.objectNode();
		object.put("name", participant.name());
		object.set("roles", ContractJson.strings(participant.roles().keySet().stream().map(Role::name).toList()));
		ContractJson.putPrinted(object, "posts", "postEvidence", participant.posts());
		ObjectNode roleEvidence = object.putObject("roleEvidence");
		participant.roles().forEach((role, evidence) -> roleEvidence.set(role.name(), ContractJson.evidence(evidence)));
		object.set("evidence", ContractJson.evidence(participant.evidence()));
		return object;
	}

	private static ObjectNode statement(Statement statement) {
		ObjectNode object = NODES.objectNode();
		object.put("order", statement.order());
		object.put("verb", statement.verb());
		object.put("speaker", statement.speaker());
		object.put("text", statement.text());
		object.set("evidence", ContractJson.evidence(statement.evidence()));
		return object;
	}

}
