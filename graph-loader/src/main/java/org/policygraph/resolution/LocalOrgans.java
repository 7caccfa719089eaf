package org.policygraph.resolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Lexicon;

/** The organs that every division has. Immutable. */
final class LocalOrgans {

	private static final String DIVISION = "{D}";

	/** How the table prints it. */
	private static final String GOVERNMENT = "政府";

	/** A department stands one level below its division. */
	private static final String DEPARTMENT = "2";

	private final Map<String, LocalOrgan> byName = new LinkedHashMap<>();

	private final List<List<String>> branches = Lexicon.table(LocalOrgans.class, "branches.tsv", 4);

	private final List<String> units = Lexicon.lines(LocalOrgans.class, "units.txt");

	private final List<String> openSuffixes = Lexicon.lines(LocalOrgans.class, "public-suffixes.txt");

	private final Ranks ranks = new Ranks();

	LocalOrgans() {
		for (List<String> row : Lexicon.table(LocalOrgans.class, "local-organs.tsv", 4)) {
			this.byName.put(row.get(0), new LocalOrgan(row.get(0), row.get(1), row.get(3)));
		}
	}

	boolean isKnown(String body) {
		return this.byName.containsKey(body);
	}

	/**
	 * {@return whether a name ends as those of organs of party, state and army do}
	 */
	boolean isOpen(String name) {
		return this.openSuffixes.stream().anyMatch(name::endsWith);
	}

	/**
	 * {@return an organ of a division}
	 * @param place the division
	 * @param body how the organ is printed after it: 委, 公安局
	 */
	Organization of(Location place, String body) {
		LocalOrgan organ = this.byName.get(body);
		if (organ == null) {
			String name = place.name() + body;
			boolean open = isOpen(name);
			return Organization.named(name, List.of(body), open, place)
				.ranked(open ? this.ranks.of(place, DEPARTMENT) : null);
		}
		return Organization
			.named(organ.fullName().replace(DIVISION, place.name()), shortForms(place, organ.fullName()), true, place)
			.ranked(this.ranks.of(place, organ.below()));
	}

	/**
	 * {@return the government of a division}
	 */
	Organization governmentOf(Location place) {
		return of(place, GOVERNMENT);
	}

	/** The usual short ways to print an organ: 晋中市委, 市委. */
	private List<String> shortForms(Location place, String fullName) {
		String unit = place.name().substring(place.name().length() - 1);
		return this.byName.values()
			.stream()
			.filter((organ) -> organ.fullName().equals(fullName) && this.units.contains(unit))
			.limit(1)
			.flatMap((organ) -> Stream.of(place.name() + organ.printed(), unit + organ.printed()))
			.toList();
	}

	/**
	 * {@return what stands behind the name of an organisation that prints its branches
	 * so, in each way that the table knows: 民盟|山西省委, 团|市委}
	 */
	List<Branch> branches(String printed) {
		return this.branches.stream()
			.filter((row) -> printed.startsWith(row.get(0)))
			.map((row) -> new Branch(printed.substring(row.get(0).length()), row.get(1)))
			.toList();
	}

	/**
	 * {@return the name of the organ that a branch is, or null where it is none}
	 * @param branch the branch
	 * @param body what stands behind its division
	 */
	@Nullable String organ(Branch branch, String body) {
		String organ = branch.organ().replace("*", body);
		boolean whole = !branch.organ().equals(organ) || Forms.has("branch-end", body);
		return (whole && isKnown(organ)) ? organ : null;
	}

	/**
	 * A branch in parts.
	 *
	 * @param rest division and what stands behind it
	 * @param organ the organ's name, * for what stands behind the division
	 */
	record Branch(String rest, String organ) {

	}

	private record LocalOrgan(String printed, String fullName, String below) {

	}

}
