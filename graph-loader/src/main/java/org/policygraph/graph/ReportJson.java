package org.policygraph.graph;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/** What an article reports of an event, as the graph keeps it. */
final class ReportJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ReportJson() {
	}

	static String write(List<EventReport> reports) {
		return JSON.writeValueAsString(reports);
	}

	static List<EventReport> read(String json) {
		return List.of(JSON.readValue(json, EventReport[].class));
	}

}
