package org.policygraph.graph;

import tools.jackson.databind.json.JsonMapper;

/** Reports of events as the graph keeps them. */
final class ReportJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ReportJson() {
	}

	static String write(EventReport report) {
		return JSON.writeValueAsString(report);
	}

	static EventReport read(String json) {
		return JSON.readValue(json, EventReport.class);
	}

}
