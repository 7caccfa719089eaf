package org.policygraph.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What an article says of the bearer of a name, reduced to what tells bearers apart.
 * Articles that say the same of a name have equal traits, so that a name has few of them
 * however often it is printed.
 *
 * @param name as printed
 * @param offices the posts that name an organisation, sorted; empty for a bare mention
 * @param titles titles without an organisation (总统), sorted; of a bare mention only
 * @param calling what the bearer is where that is no office (SPORT, SCIENCE), or null
 * @param nations ISO 3166-1 codes of the states that the posts name, or, of a bare
 * mention of a foreign name, of those that the article speaks of most, sorted
 * @param home the division that the article is at home in, and what lies around it; of a
 * bare mention only
 * @param company the highest office among the others in the article, or null; of a bare
 * mention only
 * @param active whether the bearer takes part in what the article reports; of a bare
 * mention only
 * @param headlined whether the headline names such a one, as it does those whom readers
 * know; of a bare mention only
 */
public record Traits(String name, List<Office> offices, List<String> titles, @Nullable String calling,
		List<String> nations, List<String> home, @Nullable Level company, boolean active, boolean headlined) {

	public Traits {
		offices = List.copyOf(offices);
		titles = List.copyOf(titles);
		nations = List.copyOf(nations);
		home = List.copyOf(home);
	}

	/**
	 * {@return whether they name no office that tells the bearer from others of the name}
	 */
	public boolean bare() {
		return this.offices.stream().allMatch(Office::seat);
	}

	/**
	 * {@return whether one of the titles is for the days of a congress: 大会副秘书长, as
	 * officials of the nation are}
	 */
	public boolean ofCongress() {
		return this.titles.stream().anyMatch((title) -> Forms.has("of-congress", title));
	}

	/**
	 * {@return what several articles of one document say of a name without an office}
	 * @param all at least one, in any order
	 */
	static Traits together(List<Traits> all) {
		List<Traits> sorted = all.stream().distinct().sorted(Comparator.comparing(Bearer::json)).toList();
		Traits first = sorted.get(0);
		return new Traits(first.name, union(sorted, Traits::offices, Comparator.comparing(Office::post)),
				union(sorted, Traits::titles, Comparator.naturalOrder()),
				sorted.stream().map(Traits::calling).filter(Objects::nonNull).findFirst().orElse(null), first.nations,
				first.home,
				sorted.stream()
					.map(Traits::company)
					.filter(Objects::nonNull)
					.min(Comparator.naturalOrder())
					.orElse(null),
				sorted.stream().anyMatch(Traits::active), sorted.stream().anyMatch(Traits::headlined));
	}

	private static <T> List<T> union(List<Traits> all, Function<Traits, List<T>> part, Comparator<T> order) {
		return all.stream().flatMap((one) -> part.apply(one).stream()).distinct().sorted(order).toList();
	}

}
