package org.policygraph.extraction;

import java.util.List;

import org.policygraph.facts.Printed;
import org.policygraph.facts.Task;
import org.policygraph.facts.TaskSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Enumerations as JSON. */
final class TaskJson {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private TaskJson() {
	}

	static ArrayNode array(List<TaskSet> sets) {
		ArrayNode array = NODES.arrayNode();
		sets.forEach((set) -> array.add(set(set)));
		return array;
	}

	private static ObjectNode set(TaskSet set) {
		ObjectNode object = NODES.objectNode();
		Printed phrase = set.phrase();
		object.put("declared", set.declared());
		object.put("found", set.tasks().size());
		object.put("complete", set.complete());
		object.put("phrase", (phrase != null) ? phrase.text() : null);
		if (phrase != null) {
			object.set("phraseEvidence", ContractJson.evidence(phrase.evidence()));
		}
		object.set("tasks", tasks(set.tasks()));
		object.set("evidence", ContractJson.evidence(set.evidence()));
		return object;
	}

	private static ArrayNode tasks(List<Task> tasks) {
		ArrayNode array = NODES.arrayNode();
		for (Task task : tasks) {
			ObjectNode object = array.addObject();
			object.put("ordinal", task.ordinal());
			object.put("title", task.title());
			object.put("text", task.text());
			ContractJson.putPrinted(object, "measures", "measureEvidence", task.measures());
			object.set("subtasks", tasks(task.subtasks()));
			object.set("evidence", ContractJson.evidence(task.evidence()));
		}
		return array;
	}

}
