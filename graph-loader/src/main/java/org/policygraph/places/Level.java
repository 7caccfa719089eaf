package org.policygraph.places;

/** Where a place stands in the order of administration, from the top. */
public enum Level {

	/** 中国, 俄罗斯. */
	COUNTRY,
	/** 省, 自治区, 直辖市, 特别行政区. */
	PROVINCE,
	/** 地级市, 自治州, 地区, 盟. */
	PREFECTURE,
	/** 县, 区, 县级市, 旗. */
	COUNTY,
	/** 镇, 乡, 街道. */
	TOWNSHIP,
	/** 村, 社区, 嘎查. */
	VILLAGE,
	/** A city or region of another country. */
	CITY_ABROAD

}
