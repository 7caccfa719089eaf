package org.policygraph.resolution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Lexicon;

/**
 * Organs as printed → organisations: national ones by name, local ones by a division's
 * name or unit (市委) and what every division has, any other as printed.
 */
final class Organs {

	/** 大会, 论坛, 基金会: too short to be one organisation's name. */
	private static final int LONGEST_VAGUE = 3;

	private final Divisions divisions;

	private final Location china;

	private final NationalOrgans national;

	private final LocalOrgans local = new LocalOrgans();

	private final Units units = new Units(this.local);

	private final List<String> nationWords = Lexicon.lines(Organs.class, "nation-words.txt");

	Organs(Divisions divisions) {
		this.divisions = divisions;
		this.china = divisions.china();
		this.national = new NationalOrgans(this.china);
	}

	/**
	 * Finds the organisation that a printed organ means.
	 * @param printed 市委, 祁县县委, 全国政协, 北京大学
	 * @param context the place that the text is about, for 市 and 县; or null
	 * @return the organisation, and whether the context was needed for it
	 */
	Found find(String printed, @Nullable Location context) {
		Organization organ = this.national.named(printed, context);
		if (organ != null) {
			return new Found(organ, false);
		}
		Found branch = branch(printed, context);
		if (branch != null) {
			return branch;
		}
		Divisions.Prefix prefix = this.divisions.prefix(printed, context);
		if (prefix != null) {
			return new Found(named(printed, prefix), false);
		}
		String own = this.units.own(printed);
		String unit = this.units.of(own);
		Location place = (unit != null && context != null) ? context.bearing(unit) : null;
		if (unit == null || place == null) {
			Organization shared = this.national.isKnown(printed) ? known(context, printed) : null;
			return (shared != null) ? new Found(shared, true) : new Found(asPrinted(printed), false);
		}
		String body = own.substring(unit.length());
		return new Found(body.isEmpty() ? government(place) : this.local.of(place, body), true);
	}

	/**
	 * {@return whether the name says which organisation it is only to a reader of the
	 * document: 市委, 县民政局, 大会}
	 */
	boolean isVague(Organization organ) {
		String name = organ.name();
		return organ.of() == null && !this.national.isKnown(name) && (name.length() <= LONGEST_VAGUE
				|| this.units.opens(this.units.own(name)) || Forms.has("for-an-occasion", name));
	}

	/**
	 * {@return whether the text is a place's name and nothing else: 太原}
	 */
	boolean isPlace(String printed) {
		return isPlace(printed, null);
	}

	/**
	 * {@return whether the text is a place's name or unit and nothing else, so that 党委
	 * behind it is its committee: 东观镇, 自治区}
	 */
	boolean isDivision(String printed, @Nullable Location context) {
		return this.units.contains(printed) || isPlace(printed, context);
	}

	private boolean isPlace(String printed, @Nullable Location context) {
		Divisions.Prefix prefix = this.divisions.prefix(printed, context);
		return prefix != null && prefix.end() == printed.length();
	}

	/** 中共祁县县委, 民盟山西省委, 团市委: the division stands behind the name of the whole. */
	private @Nullable Found branch(String printed, @Nullable Location context) {
		for (LocalOrgans.Branch branch : this.local.branches(printed)) {
			String rest = branch.rest();
			Divisions.Prefix prefix = this.divisions.prefix(rest, context);
			String behind = (prefix != null) ? rest.substring(prefix.end()) : rest;
			String unit = this.units.opening(behind);
			Location place = (prefix != null) ? prefix.place()
					: (!unit.isEmpty() && context != null) ? context.bearing(unit) : null;
			String organ = this.local.organ(branch, behind.substring(unit.length()));
			if (place != null && organ != null) {
				return new Found(this.local.of(place, organ), prefix == null);
			}
		}
		return null;
	}

	/**
	 * An organ that is printed with its place: 祁县县委, 晋中市公安局, 祁县方圆公司; 中山大学 does not lie in
	 * 中山市.
	 */
	private Organization named(String printed, Divisions.Prefix prefix) {
		Location place = prefix.place();
		String rest = printed.substring(prefix.end());
		if (place.kind() == Location.Kind.COUNTRY) {
			boolean state = Forms.has("state", rest);
			return Organization.named(state ? place.name() : printed, List.of(), true, place);
		}
		if (rest.isEmpty()) {
			return government(place);
		}
		String unit = this.local.isKnown(rest) ? null : this.units.of(rest);
		String body = (unit != null) ? rest.substring(unit.length()) : rest;
		if (body.isEmpty()) {
			return government(place);
		}
		return (this.local.isKnown(body) || this.local.isOpen(body)) ? this.local.of(place, body)
				: Organization.named(printed, List.of(), false, printed.startsWith(place.name()) ? place : null);
	}

	/** An organ in no list; its name may say that it is the nation's: 全国人大宪法和法律委员会. */
	private Organization asPrinted(String printed) {
		boolean nations = this.nationWords.stream().anyMatch(printed::startsWith);
		return Organization.named(printed, List.of(), this.local.isOpen(printed), nations ? this.china : null);
	}

	/**
	 * {@return the organisation whose name shares a character with the title (外交 + 部长,
	 * 市公安 + 局长), or null}
	 */
	@Nullable Found sharing(String organ, String title, @Nullable Location context) {
		if (!Forms.has("shared-end", title) || this.national.isKnown(organ)) {
			return null;
		}
		String whole = organ + title.charAt(0);
		Organization national = this.national.named(whole, null);
		if (national != null) {
			return new Found(national, false);
		}
		Found found = find(whole, context);
		String name = found.organization().name();
		return (found.organization().of() != null && !organ.endsWith(whole.substring(organ.length()))
				&& name.endsWith(title.substring(0, 1)) && find(organ, context).organization().of() == null) ? found
						: null;
	}

	/**
	 * {@return the organ of that name among those that every division has (政法委), or null}
	 */
	@Nullable Organization known(@Nullable Location place, String body) {
		return (place != null && this.local.isKnown(body)) ? this.local.of(place, body) : null;
	}

	private Organization government(Location place) {
		return this.local.governmentOf(place);
	}

	/**
	 * An organisation that was found.
	 *
	 * @param organization the organisation
	 * @param inferred whether its place comes from the context
	 */
	record Found(Organization organization, boolean inferred) {

	}

}
