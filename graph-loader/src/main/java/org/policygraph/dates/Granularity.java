package org.policygraph.dates;

/** How precisely a date expression says when. */
public enum Granularity {

	/** One day: 7月15日, 昨天上午. */
	DAY,
	/** Several days with both ends printed: 7月14日至15日, 上周. */
	RANGE,
	/** 上旬, 中旬, 下旬, 月初, 月底. */
	PART_OF_MONTH,
	/** A calendar month: 7月, 上个月. */
	MONTH,
	/** 一季度. */
	QUARTER,
	/** 上半年, 下半年. */
	HALF_YEAR,
	/** A calendar year: 2024年, 去年. */
	YEAR,
	/** Any other stretch: 1至6月, 去年底, 2012年12月以来, “十四五”时期, 近日. */
	PERIOD

}
