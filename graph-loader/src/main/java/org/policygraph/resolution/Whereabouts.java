package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.Printed;
import org.policygraph.resolution.ResolvedArticle.Located;

/** Which places an event took place in. */
final class Whereabouts {

	private final Divisions divisions;

	Whereabouts(Divisions divisions) {
		this.divisions = divisions;
	}

	/**
	 * {@return the places and sites of an event, in its order}
	 * @param event what an article says of it
	 * @param home what the article is at home in, or null
	 */
	List<Located> of(EventFact event, @Nullable Location home) {
		List<Located> located = new ArrayList<>();
		Location around = home;
		for (Printed place : event.places()) {
			Location known = this.divisions.named(place.text(), around);
			located.add(new Located((known != null) ? known : Location.unresolved(place.text(), home), place, false));
			around = (known != null) ? known : around;
		}
		Location seat = innermost(located);
		for (Printed site : event.sites()) {
			located.add(new Located(Location.site(site.text(), around(site, seat, home), home), site, true));
		}
		return located;
	}

	/**
	 * 祁县子洪水库 lies in 祁县; any other site where the event took place, if that is one place.
	 */
	private @Nullable Location around(Printed site, @Nullable Location seat, @Nullable Location home) {
		Divisions.Prefix prefix = this.divisions.prefix(site.text(), (seat != null) ? seat : home);
		if (prefix == null || prefix.end() == site.text().length()) {
			return seat;
		}
		boolean inFull = site.text().startsWith(prefix.place().name());
		return ((seat == null && inFull) || (seat != null && prefix.place().isIn(seat))) ? prefix.place() : seat;
	}

	/** The last of 山西省 晋中市 祁县; null where the places are no chain. */
	private static @Nullable Location innermost(List<Located> places) {
		Location innermost = null;
		for (Located place : places) {
			Location next = place.location();
			if (innermost != null && !next.isIn(innermost)) {
				return null;
			}
			innermost = next;
		}
		return innermost;
	}

}
