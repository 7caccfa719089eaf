package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Printed;
import org.policygraph.places.PlaceFinder;
import org.policygraph.text.Span;

/**
 * The places that an article prints beyond doubt, in places and in the names of organs,
 * and where they stand. They tell what its other names mean.
 */
final class Surroundings {

	/** The form {@code visited} reads a word before a place. */
	private static final int BEFORE = 3;

	private static final String CAPITAL = "CN-110000";

	private final Divisions divisions;

	private final Clues clues;

	private final Set<Location> printed = new LinkedHashSet<>();

	/** Those that it does not only speak of as where somebody went. */
	private final Set<Location> stayed = new LinkedHashSet<>();

	private final Map<String, NavigableMap<Integer, Location>> byEnd = new HashMap<>();

	private Surroundings(Divisions divisions, Clues clues) {
		this.divisions = divisions;
		this.clues = clues;
	}

	/**
	 * Reads the places of an article.
	 * @param article the article
	 * @param finder finds them
	 * @param divisions knows them
	 * @param homes what the article is at home in: its dateline's place, its paper's; the
	 * nearest first
	 * @return what it prints
	 */
	static Surroundings of(Article article, PlaceFinder finder, Divisions divisions, List<Location> homes) {
		Integer year = (article.source().published() != null) ? article.source().published().getYear() : null;
		Surroundings surroundings = new Surroundings(divisions,
				new Clues(year, null, homes.stream().map(List::of).toList()));
		List<Mention> mentions = new ArrayList<>();
		String title = article.headline().title();
		collect("title", (title != null) ? title : "", finder, mentions);
		for (int i = 0; i < article.headline().subtitles().size(); i++) {
			collect("subtitles/" + i, article.headline().subtitles().get(i), finder, mentions);
		}
		collect(Evidence.TEXT, article.text(), finder, mentions);
		surroundings.read(mentions, new Clues(year, null, List.of()));
		surroundings.read(mentions, surroundings.clues.beside(List.copyOf(surroundings.printed)));
		return surroundings;
	}

	private static void collect(String field, String text, PlaceFinder finder, List<Mention> mentions) {
		finder.find(text).forEach((found) -> {
			int start = found.span().start();
			boolean visited = Forms.has("visited", text.substring(Math.max(0, start - BEFORE), start));
			mentions.add(new Mention(field, found.span(), found.span().in(text), visited));
		});
	}

	/**
	 * Reads what is beyond doubt; a second time with what the first has told: a township
	 * of the county that the article is about.
	 */
	private void read(List<Mention> mentions, Clues known) {
		for (Mention mention : mentions) {
			NavigableMap<Integer, Location> found = this.byEnd.computeIfAbsent(mention.field(),
					(key) -> new TreeMap<>());
			Location before = found.get(mention.span().start());
			Choice choice = this.divisions.meant(mention.text(), (before != null) ? known.after(before) : known);
			if (choice.location() != null && choice.certain()) {
				this.printed.add(choice.location());
				if (!mention.visited()) {
					this.stayed.add(choice.location());
				}
				found.put(mention.span().end(), choice.location());
			}
		}
	}

	/**
	 * {@return the place that is printed right before a name (山西省 before 晋中市), or null}
	 */
	@Nullable Location before(Printed name) {
		for (Evidence evidence : name.evidence()) {
			Location place = this.byEnd.getOrDefault(evidence.field(), Collections.emptyNavigableMap())
				.get(evidence.start());
			if (place != null) {
				return place;
			}
		}
		return null;
	}

	/**
	 * {@return the last place that is printed somewhere before a name and lies in one of
	 * the given places, or null}
	 */
	@Nullable Location last(Printed name, List<Location> among) {
		return name.evidence()
			.stream()
			.flatMap((evidence) -> this.byEnd.getOrDefault(evidence.field(), Collections.emptyNavigableMap())
				.headMap(evidence.start(), true)
				.descendingMap()
				.values()
				.stream())
			.filter((place) -> among.stream().anyMatch(place::isIn))
			.findFirst()
			.orElse(null);
	}

	/**
	 * {@return what the article says about where a name lies}
	 * @param name a name that it prints
	 * @param event places of the same event, printed before
	 */
	Clues clues(Printed name, List<Location> event) {
		Clues all = this.clues.beside(List.copyOf(this.printed)).beside(event);
		Location chain = before(name);
		return (chain != null) ? all.after(chain) : all;
	}

	/**
	 * {@return the smallest division that all divisions of China in the article lie in or
	 * are, or null where that is the nation}
	 */
	@Nullable Location common() {
		List<Location> own = this.printed.stream()
			.filter((place) -> place.at(Level.PROVINCE) != null && !isVisitedCapital(place))
			.toList();
		return own.stream()
			.flatMap(Surroundings::andAround)
			.filter((place) -> place.level() != Level.NATIONAL)
			.filter((place) -> own.stream().allMatch((other) -> other.isIn(place) || place.isIn(other)))
			.max(Comparator.comparingLong((place) -> andAround(place).count()))
			.orElse(null);
	}

	/** 市长在京走访 is the mayor of another city. */
	private boolean isVisitedCapital(Location place) {
		return place.id().equals(CAPITAL) && !this.stayed.contains(place);
	}

	private static Stream<Location> andAround(Location place) {
		return Stream.iterate(place, Objects::nonNull, Location::partOf);
	}

	/**
	 * A printed place.
	 *
	 * @param field the part of the article
	 * @param span where it stands in it
	 * @param text the name
	 * @param visited whether it is where somebody is or goes (在, 赴)
	 */
	private record Mention(String field, Span span, String text, boolean visited) {

	}

}
