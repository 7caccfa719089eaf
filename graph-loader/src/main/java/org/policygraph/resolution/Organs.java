package org.policygraph.resolution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Lexicon;

/**
 * Organs as printed → organisations: national ones by name, local ones by a division's
 * name or unit (市委) and what every division has, any other as printed.
 */
final class Organs {

	private static final String DIVISION = "{D}";

	/** 大会, 论坛, 基金会: too short to be one organisation's name. */
	private static final int LONGEST_VAGUE = 3;

	private final Divisions divisions;

	private final Map<String, Organization> national = new HashMap<>();

	private final Map<String, LocalOrgan> local = new LinkedHashMap<>();

	private final List<String> units = Lexicon.lines(Organs.class, "units.txt");

	private final List<String> unitGuards = Lexicon.lines(Organs.class, "unit-guards.txt");

	private final List<String> nationWords = Lexicon.lines(Organs.class, "nation-words.txt");

	private final Location china;

	private final List<String> openSuffixes = Lexicon.lines(Organs.class, "public-suffixes.txt");

	Organs(Divisions divisions) {
		this.divisions = divisions;
		this.china = divisions.china();
		for (List<String> row : Lexicon.table(Organs.class, "national-organs.tsv", 3)) {
			List<String> shortForms = Arrays.asList(row.get(2).split(" "));
			Organization organ = Organization.named(row.get(0), shortForms, true, this.china);
			this.national.put(row.get(0), organ);
			shortForms.forEach((printed) -> this.national.put(printed, organ));
		}
		for (String name : Lexicon.lines(Organs.class, "international-organs.txt")) {
			this.national.put(name, Organization.named(name, List.of(), true, null));
		}
		for (List<String> row : Lexicon.table(Organs.class, "local-organs.tsv", 3)) {
			this.local.put(row.get(0), new LocalOrgan(row.get(0), row.get(1)));
		}
	}

	/**
	 * Finds the organisation that a printed organ means.
	 * @param printed 市委, 祁县县委, 全国政协, 北京大学
	 * @param context the place that the text is about, for 市 and 县; or null
	 * @return the organisation, and whether the context was needed for it
	 */
	Found find(String printed, @Nullable Location context) {
		Organization organ = this.national.get(printed);
		if (organ != null) {
			return new Found(organ, false);
		}
		Divisions.Prefix prefix = this.divisions.prefix(printed, context);
		if (prefix != null) {
			return new Found(named(printed, prefix), false);
		}
		String unit = unit(printed);
		Location place = (unit != null && context != null) ? context.bearing(unit) : null;
		if (unit == null || place == null) {
			return new Found(asPrinted(printed), false);
		}
		String body = printed.substring(unit.length());
		return new Found(body.isEmpty() ? government(place) : organOf(place, body), true);
	}

	/**
	 * {@return whether the name says which organisation it is only to a reader of the
	 * document: 市委, 县民政局, 大会}
	 */
	boolean isVague(Organization organ) {
		String name = organ.name();
		return organ.of() == null && !this.national.containsKey(name)
				&& (name.length() <= LONGEST_VAGUE || this.units.stream().anyMatch(name::startsWith));
	}

	/**
	 * {@return whether the text is a place's name and nothing else: 太原}
	 */
	boolean isPlace(String printed) {
		Divisions.Prefix prefix = this.divisions.prefix(printed, null);
		return prefix != null && prefix.end() == printed.length();
	}

	/**
	 * An organ that is printed with its place: 祁县县委, 晋中市公安局, 祁县方圆公司; 中山大学 does not lie in
	 * 中山市.
	 */
	private Organization named(String printed, Divisions.Prefix prefix) {
		Location place = prefix.place();
		String rest = printed.substring(prefix.end());
		if (place.kind() == Location.Kind.COUNTRY) {
			return Organization.named(printed, List.of(), true, place);
		}
		if (rest.isEmpty()) {
			return government(place);
		}
		String unit = unit(rest);
		String body = (unit != null) ? rest.substring(unit.length()) : rest;
		if (body.isEmpty()) {
			return government(place);
		}
		return (this.local.containsKey(body) || isOpen(body)) ? organOf(place, body)
				: Organization.named(printed, List.of(), false, printed.startsWith(place.name()) ? place : null);
	}

	/** An organ in no list; its name may say that it is the nation's: 全国人大宪法和法律委员会. */
	private Organization asPrinted(String printed) {
		boolean nations = this.nationWords.stream().anyMatch(printed::startsWith);
		return Organization.named(printed, List.of(), isOpen(printed), nations ? this.china : null);
	}

	/**
	 * {@return the organisation whose name shares a character with the title (外交 + 部长),
	 * or null}
	 */
	@Nullable Organization sharing(String organ, String title) {
		return this.national.get(organ + title.charAt(0));
	}

	/**
	 * {@return the organ of that name among those that every division has (政法委), or null}
	 */
	@Nullable Organization known(@Nullable Location place, String body) {
		return (place != null && this.local.containsKey(body)) ? organOf(place, body) : null;
	}

	private Organization government(Location place) {
		return organOf(place, "政府");
	}

	private Organization organOf(Location place, String body) {
		LocalOrgan organ = this.local.get(body);
		if (organ == null) {
			String name = place.name() + body;
			return Organization.named(name, List.of(body), isOpen(name), place);
		}
		return Organization.named(organ.fullName().replace(DIVISION, place.name()), shortForms(place, organ.fullName()),
				true, place);
	}

	/** The usual short ways to print an organ: 晋中市委, 市委. */
	private List<String> shortForms(Location place, String fullName) {
		String unit = place.name().substring(place.name().length() - 1);
		return this.local.values()
			.stream()
			.filter((organ) -> organ.fullName().equals(fullName) && this.units.contains(unit))
			.limit(1)
			.flatMap((organ) -> Stream.of(place.name() + organ.printed(), unit + organ.printed()))
			.toList();
	}

	private @Nullable String unit(String text) {
		return this.units.stream()
			.filter((unit) -> text.startsWith(unit) && isBody(text.substring(unit.length())) && !guarded(text))
			.findFirst()
			.orElse(null);
	}

	private boolean guarded(String text) {
		return this.unitGuards.stream().anyMatch(text::startsWith) && !this.local.containsKey(text.substring(1));
	}

	private boolean isBody(String text) {
		return text.isEmpty() || this.local.containsKey(text) || isOpen(text);
	}

	private boolean isOpen(String name) {
		return this.openSuffixes.stream().anyMatch(name::endsWith);
	}

	/**
	 * An organisation that was found.
	 *
	 * @param organization the organisation
	 * @param inferred whether its place comes from the context
	 */
	record Found(Organization organization, boolean inferred) {

	}

	private record LocalOrgan(String printed, String fullName) {

	}

}
