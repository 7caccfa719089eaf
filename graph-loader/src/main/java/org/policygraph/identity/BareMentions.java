package org.policygraph.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.policygraph.resolution.Level;
import org.policygraph.resolution.Names;
import org.policygraph.resolution.Office;
import org.policygraph.resolution.Traits;
import org.policygraph.text.Lexicon;

/**
 * Whom mentions without an office mean: each bearer who is known counts as often as
 * articles name him with an office, times how well the article fits; against them stand
 * the unknown people of the name.
 */
final class BareMentions {

	private static final double FEWEST_UNKNOWN = 0.005;

	/** Callings that officials have had. */
	private static final Set<String> LEARNED = Set.of("SCHOLAR", "BUSINESS");

	private final Pools pools;

	private final Rarity rarity;

	private final Map<String, Double> fits = new HashMap<>();

	BareMentions(Pools pools, Rarity rarity) {
		this.pools = pools;
		this.rarity = rarity;
		Lexicon.table(BareMentions.class, "fits.tsv", 2)
			.forEach((row) -> this.fits.put(row.get(0), Double.parseDouble(row.get(1))));
	}

	/**
	 * {@return how many people of the name that nobody knows with an office such mentions
	 * may mean}
	 */
	double unknown(Traits bare, int states) {
		boolean foreign = !bare.nations().isEmpty() && (states > 0 || Names.surname(bare.name()) == 0);
		String pool = (bare.calling() != null) ? bare.calling() : foreign ? "FOREIGN" : "BARE";
		double people = this.pools.people(pool);
		double share = this.rarity.of(bare.name(), states);
		return people * share;
	}

	/**
	 * {@return how much speaks for one person being meant}
	 * @param bare what the articles say
	 * @param person what is known of the person
	 */
	double weight(Traits bare, Collection<Tally> person) {
		double articles = person.stream().mapToInt(Tally::articles).sum();
		List<Traits> known = person.stream().map(Tally::traits).toList();
		if (known.stream().noneMatch((traits) -> Names.compatible(traits.name(), bare.name()))) {
			return 0;
		}
		if (Names.isUnmistakable(bare.name()) && bare.calling() == null) {
			return articles * fit("leader-active");
		}
		return articles * nation(bare, known) * title(bare, known) * calling(bare, known) * company(bare, known)
				* home(bare, known);
	}

	/**
	 * {@return the posterior that one of several is meant}
	 */
	Judgement judge(Tally bare, double weight, double all, double unknown, String person) {
		double rest = Math.max(FEWEST_UNKNOWN, unknown) + all - weight;
		return Judgement.of(weight / rest,
				() -> String.format(Locale.ROOT,
						"%s without an office is %s: weight %.3g against %.3g for others of the name (%.2g of them"
								+ " unknown)%s; evidence %s",
						bare.traits().name(), person, weight, all - weight, unknown, context(bare.traits()),
						bare.evidence()));
	}

	private static String context(Traits bare) {
		StringBuilder context = new StringBuilder();
		if (!bare.titles().isEmpty()) {
			context.append(", printed as ").append(String.join("、", bare.titles()));
		}
		if (!bare.nations().isEmpty()) {
			context.append(", where ").append(String.join(", ", bare.nations())).append(" is spoken of");
		}
		if (bare.company() != null) {
			context.append(", beside officials of level ").append(bare.company());
		}
		return context.toString();
	}

	private double nation(Traits bare, List<Traits> known) {
		boolean foreign = known.stream().anyMatch(Likeness::foreign);
		if (bare.nations().isEmpty()) {
			return fit(foreign ? "foreign-nowhere" : "nation-unknown");
		}
		boolean meets = known.stream().anyMatch((one) -> one.nations().stream().anyMatch(bare.nations()::contains));
		return fit(meets ? "nation-meets" : foreign ? "nation-other" : "nation-unknown");
	}

	private double title(Traits bare, List<Traits> known) {
		if (bare.titles().isEmpty() || bare.calling() != null) {
			return 1;
		}
		boolean same = bare.titles()
			.stream()
			.anyMatch((title) -> known.stream()
				.anyMatch((one) -> one.titles().contains(title)
						|| one.offices().stream().anyMatch((office) -> isTitle(title, office))));
		if (same || bare.ofCongress()) {
			return same ? fit("title-same") : 1;
		}
		boolean states = bare.titles().stream().allMatch(TitleForms::known)
				&& known.stream().anyMatch(Likeness::foreign);
		return fit(states ? "title-of-state-other" : "title-other");
	}

	private static boolean isTitle(String title, Office office) {
		return title.endsWith(office.title()) || TitleForms.of(title).equals(TitleForms.of(office));
	}

	private double calling(Traits bare, List<Traits> known) {
		if (bare.calling() == null) {
			return 1;
		}
		boolean same = known.stream().anyMatch((one) -> bare.calling().equals(one.calling()));
		return fit(same ? "calling-same" : LEARNED.contains(bare.calling()) ? "calling-learned" : "calling-other");
	}

	private double company(Traits bare, List<Traits> known) {
		List<Office> offices = known.stream().flatMap((one) -> one.offices().stream()).filter(Office::open).toList();
		if (offices.isEmpty()) {
			return 1;
		}
		boolean near = offices.stream().anyMatch((office) -> near(office, bare.home()));
		if (bare.company() == null && !near && !bare.ofCongress()) {
			boolean leads = bare.headlined() && offices.stream().anyMatch(this.pools::leads);
			return fit(leads ? "leader-headlined"
					: known.stream().anyMatch(Likeness::foreign) ? "foreign-alone" : "official-alone");
		}
		if (bare.company() != Level.NATIONAL || offices.stream().noneMatch((one) -> one.level() == Level.NATIONAL)) {
			return 1;
		}
		String who = offices.stream().anyMatch(this.pools::leads) ? "leader" : "national";
		return fit(who + (bare.active() ? "-active" : "-beside"));
	}

	private double home(Traits bare, List<Traits> known) {
		if (bare.home().isEmpty()) {
			return 1;
		}
		boolean near = known.stream()
			.flatMap((one) -> one.offices().stream())
			.anyMatch((office) -> near(office, bare.home()));
		boolean local = known.stream()
			.flatMap((one) -> one.offices().stream())
			.allMatch((office) -> office.level() != Level.NATIONAL);
		return fit(near ? "home-near" : local ? "home-far" : "home-nation");
	}

	private static boolean near(Office office, List<String> home) {
		String place = office.place();
		return place != null && !home.isEmpty() && office.level() != Level.NATIONAL
				&& (home.contains(place) || office.around().contains(home.get(0)));
	}

	private double fit(String name) {
		return this.fits.getOrDefault(name, 1.0);
	}

}
