package org.policygraph.api.answer;

/** What sort of activity an event is. */
public enum EventType {

	/** 会议, 座谈会, 论坛. */
	MEETING,
	/** 考察, 调研, 检查. */
	INSPECTION,
	/** 会见, 会谈. */
	AUDIENCE,
	/** 仪式, 开幕式. */
	CEREMONY,
	/** 贺信, 回信. */
	CORRESPONDENCE,
	/** 发表文章. */
	PUBLICATION,
	/** Arrival, departure, a state visit. */
	VISIT,
	/** 任免, 选举. */
	APPOINTMENT;

	/**
	 * {@return what it is called in the language that the request prefers}
	 */
	public String label() {
		return Labels.of(this);
	}

}
