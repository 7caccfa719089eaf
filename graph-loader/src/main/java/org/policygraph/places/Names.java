package org.policygraph.places;

import java.util.Comparator;
import java.util.List;

/** Short names of divisions: 内蒙古自治区 to 内蒙古, 三江侗族自治县 to 三江. */
final class Names {

	private final List<String> suffixes = longestFirst("suffix");

	private final List<String> peoples = longestFirst("people");

	private static List<String> longestFirst(String kind) {
		return Resources.words("name-parts.tsv", kind)
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
	}

	String shorten(String name) {
		for (String suffix : this.suffixes) {
			if (name.endsWith(suffix) && name.length() >= suffix.length() + 2) {
				String stem = name.substring(0, name.length() - suffix.length());
				return suffix.startsWith("自治") ? withoutPeoples(stem) : stem;
			}
		}
		return name;
	}

	private String withoutPeoples(String stem) {
		for (String people : this.peoples) {
			if (stem.endsWith(people) && stem.length() >= people.length() + 2) {
				return withoutPeoples(stem.substring(0, stem.length() - people.length()));
			}
		}
		return stem;
	}

}
