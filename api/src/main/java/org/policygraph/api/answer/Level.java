package org.policygraph.api.answer;

/** An administrative level. */
public enum Level {

	/** 中央, 全国. */
	NATIONAL,
	/** 省, 自治区, 直辖市. */
	PROVINCE,
	/** 地级市, 州. */
	PREFECTURE,
	/** 县, 区, 县级市. */
	COUNTY,
	/** 乡, 镇, 街道. */
	TOWNSHIP

}
