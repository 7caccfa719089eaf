package org.policygraph.facts;

/** What sort of activity an event is. */
public enum EventType {

	/** 会议, 座谈会, 全会, 常务会议, 集体学习, 论坛 … */
	MEETING,
	/** 考察, 调研, 检查, 督导, 看望慰问. */
	INSPECTION,
	/** 会见, 会谈, 会晤, 通电话. */
	AUDIENCE,
	/** 仪式, 开幕式, 颁奖, 植树, 招待会, 告别. */
	CEREMONY,
	/** 贺信, 贺电, 回信, 唁电, 重要指示. */
	CORRESPONDENCE,
	/** 发表文章, 图书出版, 印发文件. */
	PUBLICATION,
	/** Arrival, departure, a state visit as a whole. */
	VISIT,
	/** 任免, 选举产生, 审查调查. */
	APPOINTMENT

}
