package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Printed;
import org.policygraph.places.Gazetteer;
import org.policygraph.places.PlaceFinder;
import org.policygraph.places.PlaceMention;

/**
 * Every place that an article prints, and which one it is: those of its events and those
 * that it only mentions. Immutable; one instance serves any number of threads.
 */
public final class PrintedPlaces {

	private final PlaceFinder finder;

	private final Divisions divisions;

	private final ArticleHome homes;

	private final Whereabouts whereabouts;

	/**
	 * Makes the reader.
	 * @param gazetteer the places that are known
	 */
	public PrintedPlaces(Gazetteer gazetteer) {
		this.finder = new PlaceFinder(gazetteer);
		this.divisions = new Divisions(gazetteer);
		this.homes = new ArticleHome(gazetteer, this.divisions);
		this.whereabouts = new Whereabouts(this.divisions);
	}

	/**
	 * Identifies the places of an article.
	 * @param facts what was read in it
	 * @return each printed name once, or as often as it means different places; those of
	 * events first
	 */
	public List<Identified> of(ArticleFacts facts) {
		Article article = facts.article();
		Location home = this.homes.of(article);
		Surroundings surroundings = Surroundings.of(article, this.finder, this.divisions, this.homes.all(article));
		Map<String, Identified> found = new LinkedHashMap<>();
		for (EventFact event : facts.events()) {
			this.whereabouts.of(event, home, surroundings)
				.stream()
				.filter((located) -> !located.site())
				.forEach((located) -> add(located.printed().text(), located.location(), located.certain(), found));
		}
		for (Printed printed : mentioned(article)) {
			if (isInName(printed, facts)) {
				continue;
			}
			Choice choice = this.whereabouts.meant(printed, List.of(), home, surroundings);
			Location location = choice.location();
			add(printed.text(), (location != null) ? location : Location.unresolved(printed.text(), home),
					choice.certain(), found);
		}
		return List.copyOf(found.values());
	}

	/** 洛桑 of 洛桑次仁 is no city. */
	private static boolean isInName(Printed place, ArticleFacts facts) {
		return facts.persons()
			.stream()
			.filter((person) -> person.name().length() > place.text().length())
			.flatMap((person) -> person.evidence().stream())
			.anyMatch((one) -> place.evidence()
				.stream()
				.anyMatch((other) -> one.field().equals(other.field()) && one.start() <= other.start()
						&& other.end() <= one.end()));
	}

	private static void add(String printed, Location location, boolean certain, Map<String, Identified> found) {
		Identified place = new Identified(printed, location, certain);
		found.merge(printed + " " + location.coded().id(), place, (one, other) -> one.certain() ? one : other);
	}

	private List<Printed> mentioned(Article article) {
		List<Printed> printed = new ArrayList<>();
		mentioned("title", article.headline().title(), printed);
		for (int i = 0; i < article.headline().subtitles().size(); i++) {
			mentioned("subtitles/" + i, article.headline().subtitles().get(i), printed);
		}
		mentioned(Evidence.TEXT, article.text(), printed);
		return printed;
	}

	private void mentioned(String field, @Nullable String text, List<Printed> printed) {
		if (text == null) {
			return;
		}
		for (PlaceMention mention : this.finder.find(text)) {
			Evidence evidence = new Evidence(field, mention.span().start(), mention.span().end(), mention.rule(), 1);
			printed.add(new Printed(mention.span().in(text), List.of(evidence)));
		}
	}

	/**
	 * A printed place.
	 *
	 * @param printed the name
	 * @param location which place it is, or {@link Location.Kind#UNRESOLVED}
	 * @param certain whether nothing else comes into question
	 */
	public record Identified(String printed, Location location, boolean certain) {

		/**
		 * {@return the id of the division or state, {@code CN-140727} or {@code AU}: of
		 * the place itself, or of the nearest around it that has a code (a village's
		 * township, a foreign city's state)}
		 */
		public String code() {
			return this.location.coded().id();
		}

	}

}
