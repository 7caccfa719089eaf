package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policygraph.resolution.Location.Kind;

/** A handful of places for tests. */
final class SampleDivisions {

	static final Location SHANXI = division("140000", "山西省", Level.PROVINCE, Organs.CHINA);

	static final Location JINZHONG = division("140700", "晋中市", Level.PREFECTURE, SHANXI);

	static final Location QIXIAN = division("140727", "祁县", Level.COUNTY, JINZHONG);

	private static final Location JIANGSU = division("320000", "江苏省", Level.PROVINCE, Organs.CHINA);

	private static final Location NANJING = division("320100", "南京市", Level.PREFECTURE, JIANGSU);

	private static final Location FUJIAN = division("350000", "福建省", Level.PROVINCE, Organs.CHINA);

	private static final Location FUZHOU = division("350100", "福州市", Level.PREFECTURE, FUJIAN);

	private SampleDivisions() {
	}

	static Divisions divisions() {
		Map<String, List<Location>> names = new HashMap<>();
		List<Location> places = List.of(Organs.CHINA, SHANXI, JINZHONG, QIXIAN, JIANGSU, NANJING, FUJIAN, FUZHOU,
				division("140100", "太原市", Level.PREFECTURE, SHANXI),
				division("110000", "北京市", Level.PROVINCE, Organs.CHINA),
				division("320106", "鼓楼区", Level.COUNTY, NANJING), division("350102", "鼓楼区", Level.COUNTY, FUZHOU),
				new Location("RU", "俄罗斯", Kind.COUNTRY, Level.NATIONAL, "RU", null));
		for (Location place : places) {
			names.computeIfAbsent(place.name(), (name) -> new ArrayList<>()).add(place);
			if (place.name().length() > 2 && place.kind() == Kind.DIVISION) {
				String shortName = place.name().substring(0, place.name().length() - 1);
				names.computeIfAbsent(shortName, (name) -> new ArrayList<>()).add(place);
			}
		}
		return new Divisions(names);
	}

	private static Location division(String code, String name, Level level, @Nullable Location partOf) {
		return new Location("CN-" + code, name, Kind.DIVISION, level, code, partOf);
	}

}
