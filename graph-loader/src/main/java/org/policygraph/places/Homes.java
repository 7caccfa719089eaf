package org.policygraph.places;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The place that a publication belongs to, by its name: 晋中日报 to 晋中市. Immutable and safe
 * for any number of threads.
 */
public final class Homes {

	private final Gazetteer gazetteer;

	private final List<String> suffixes = Resources.words("publications.tsv", "suffix")
		.stream()
		.sorted(Comparator.comparingInt(String::length).reversed())
		.toList();

	private final Set<String> national = Resources.words("publications.tsv", "national");

	/**
	 * Makes the rule.
	 * @param gazetteer where the stem of the name is looked up
	 */
	public Homes(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * Says where a publication is at home.
	 * @param publication its name (晋中日报), or null
	 * @return the place of the highest level that its name begins with, or null where the
	 * name is national, says no place, or says one that several could be
	 */
	public @Nullable Place of(@Nullable String publication) {
		if (publication == null || this.national.contains(publication)) {
			return null;
		}
		for (String suffix : this.suffixes) {
			if (publication.endsWith(suffix) && publication.length() > suffix.length()) {
				List<Place> places = this.gazetteer
					.named(publication.substring(0, publication.length() - suffix.length()));
				if (!places.isEmpty()) {
					return highest(places);
				}
			}
		}
		return null;
	}

	private static @Nullable Place highest(List<Place> places) {
		List<Place> current = places.stream().filter(Place::isCurrent).toList();
		List<Place> known = current.isEmpty() ? places : current;
		List<Place> high = known.stream().filter((place) -> place.level() == known.get(0).level()).toList();
		return (high.size() == 1) ? high.get(0) : null;
	}

}
