package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.PersonFact;

/** What an article says of somebody → the traits that tell bearers of the name apart. */
final class Bearers {

	/** More than anybody is printed with; lists that were read as one person end here. */
	private static final int MOST_OFFICES = 8;

	private static final int MOST_TITLES = 2;

	private final States states;

	private final Nations nations;

	private final Callings callings = new Callings();

	Bearers(States states, Nations nations) {
		this.states = states;
		this.nations = nations;
	}

	/**
	 * {@return the traits of somebody in an article}
	 * @param fact where the article names the person
	 * @param holdings the posts that it gives to the person
	 * @param scene what else there is in the article
	 */
	Traits traits(PersonFact fact, List<Holding> holdings, Scene scene) {
		Map<String, Office> offices = new TreeMap<>();
		for (Holding holding : holdings) {
			Office office = Office.of(holding);
			if (office != null && offices.size() < MOST_OFFICES) {
				offices.putIfAbsent(office.post() + office.former(), office);
			}
		}
		String calling = this.callings.of(fact, holdings, scene.facts().article().text());
		List<String> served = served(holdings);
		boolean bare = offices.values().stream().allMatch(Office::seat);
		if (!bare) {
			return new Traits(fact.name(), List.copyOf(offices.values()), List.of(), calling, served, List.of(), null,
					false, false);
		}
		List<String> titles = titles(holdings);
		boolean foreign = Names.surname(fact.name()) == 0 || titles.stream().anyMatch(this.nations::foreign);
		List<String> nations = served.isEmpty() ? spokenOf(fact.name(), foreign, scene.facts().article()) : served;
		boolean active = active(fact.name(), scene.facts());
		return new Traits(fact.name(), List.copyOf(offices.values()), titles, calling, nations, home(scene),
				company(fact.name(), scene), active, active && headlined(fact));
	}

	/**
	 * The states that an article speaks of most; of a name that may be Chinese (安瓦尔, 苏林)
	 * those of the headline only: whoever is met there is told by it, and others of the
	 * name are in few such articles.
	 */
	private List<String> spokenOf(String name, boolean foreign, Article article) {
		if (foreign) {
			return this.states.spokenOf(article);
		}
		return Names.isUnmistakable(name) ? List.of()
				: this.states.spokenOf(Objects.requireNonNullElse(article.headline().title(), ""));
	}

	private List<String> titles(List<Holding> holdings) {
		return holdings.stream()
			.filter((holding) -> !holding.seat() && Office.of(holding) == null)
			.map((holding) -> Forms.has("of-congress", holding.printed().text()) ? holding.printed().text()
					: holding.post().title())
			.distinct()
			.sorted()
			.limit(MOST_TITLES)
			.toList();
	}

	/** The states that the posts name; who serves another state does not serve China. */
	private List<String> served(List<Holding> holdings) {
		Set<String> served = new TreeSet<>();
		holdings.stream()
			.filter((holding) -> !holding.seat())
			.map((holding) -> this.nations.of(holding.printed().text()))
			.filter(Objects::nonNull)
			.forEach(served::add);
		if (served.size() > 1) {
			served.removeIf(this.states::isChina);
		}
		boolean organs = holdings.stream()
			.map(Office::of)
			.anyMatch((office) -> office != null && office.place() != null
					&& office.place().startsWith(this.states.china()) && !office.seat());
		if (served.isEmpty() && organs && holdings.stream().noneMatch((one) -> isBareTitle(one))) {
			served.add(this.states.china());
		}
		return List.copyOf(served);
	}

	/** 总书记 without an organ may be another state's. */
	private static boolean isBareTitle(Holding holding) {
		return holding.printed().text().equals(holding.post().title()) && !holding.inferred();
	}

	/**
	 * The home of a paper; the place that a bulletin of the nation reports from is none.
	 */
	private static List<String> home(Scene scene) {
		Location home = scene.home();
		List<String> chain = new ArrayList<>();
		if (home != null && scene.facts().article().source().publication() != null) {
			chain.add(home.id());
			chain.addAll(home.chain());
		}
		return chain;
	}

	private static @Nullable Level company(String name, Scene scene) {
		if (scene.roll()) {
			return Level.NATIONAL;
		}
		return scene.levels()
			.entrySet()
			.stream()
			.filter((other) -> !other.getKey().equals(name))
			.map(Map.Entry::getValue)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * {@return whether an article is a roll of the nation's assemblies}
	 */
	static boolean isRoll(Article article) {
		return Forms.has("roll-of-the-nation",
				Objects.requireNonNullElse(article.headline().title(), "") + "\n" + article.text());
	}

	/**
	 * {@return how far somebody's widest office reaches, or null}
	 */
	static @Nullable Level level(String name, List<Holding> holdings) {
		return Names.isUnmistakable(name) ? Level.NATIONAL
				: holdings.stream()
					.filter((holding) -> holding.post().open() && !holding.seat())
					.map((holding) -> holding.post().level())
					.filter(Objects::nonNull)
					.min(Comparator.naturalOrder())
					.orElse(null);
	}

	private static boolean active(String name, ArticleFacts facts) {
		return facts.events()
			.stream()
			.anyMatch((event) -> event.participants().stream().anyMatch((one) -> one.name().equals(name)));
	}

	private static boolean headlined(PersonFact fact) {
		return fact.evidence().stream().anyMatch((piece) -> piece.field().equals("title"));
	}

	/**
	 * An article, as far as it says who its people are.
	 *
	 * @param facts what was read in it
	 * @param home the place that it is at home in, or null
	 * @param levels how far the widest office of each person reaches, of those with one
	 * @param roll whether it is a roll of the nation's assemblies and nobody in it has an
	 * office
	 */
	record Scene(ArticleFacts facts, @Nullable Location home, Map<String, Level> levels, boolean roll) {

	}

}
