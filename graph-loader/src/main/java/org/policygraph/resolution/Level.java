package org.policygraph.resolution;

/** How far a jurisdiction reaches, the widest first. */
public enum Level {

	/** The state and its organs; also every foreign state. */
	NATIONAL,
	/** 省, 自治区, 直辖市, 特别行政区. */
	PROVINCE,
	/** 地级市, 自治州, 盟, 地区. */
	PREFECTURE,
	/** 县, 区, 县级市, 旗. */
	COUNTY,
	/** 乡, 镇, 街道. */
	TOWNSHIP

}
