package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.places.Gazetteer;
import org.policygraph.places.PlaceFinder;
import org.policygraph.resolution.Events.Setting;
import org.policygraph.resolution.ResolvedArticle.Appearance;
import org.policygraph.resolution.ResolvedArticle.Attendee;
import org.policygraph.resolution.ResolvedArticle.Located;
import org.policygraph.resolution.ResolvedArticle.ResolvedEvent;

/**
 * The stage that says who is who. Immutable; one instance serves any number of threads.
 */
public final class Resolution {

	private final ArticleHome home;

	private final Events events;

	private final EventLabels labels = new EventLabels();

	private final Bearers bearers;

	private final Positions positions;

	private final Whereabouts whereabouts;

	private final Divisions divisions;

	private final PlaceFinder places;

	/**
	 * Makes the stage.
	 * @param gazetteer the places that are known
	 */
	public Resolution(Gazetteer gazetteer) {
		this.divisions = new Divisions(gazetteer);
		this.places = new PlaceFinder(gazetteer);
		this.home = new ArticleHome(gazetteer, this.divisions);
		States states = new States(this.divisions.china().id());
		Nations nations = new Nations(states);
		this.positions = new Positions(new Posts(new Organs(this.divisions)), states, nations);
		this.bearers = new Bearers(states, nations);
		this.events = new Events(this.divisions);
		this.whereabouts = new Whereabouts(this.divisions);
	}

	/**
	 * Identifies everyone and everything in the articles of one document.
	 * @param document the id of the file or record
	 * @param articles its articles' facts; a caption's event is found among them
	 * @return one for each, in the same order
	 */
	public List<ResolvedArticle> resolve(String document, List<ArticleFacts> articles) {
		People people = new People(this.positions, this.bearers, document);
		Map<String, Setting> settings = new HashMap<>();
		List<Surroundings> surroundings = articles.stream().map((facts) -> around(facts.article())).toList();
		for (int i = 0; i < articles.size(); i++) {
			ArticleFacts facts = articles.get(i);
			Location home = this.home.of(facts.article());
			settings.put(facts.article().id(), new Setting(document, home));
			people.read(facts, (home != null) ? home : surroundings.get(i).common());
		}
		Map<String, List<ResolvedEvent>> events = new LinkedHashMap<>();
		for (int i = 0; i < articles.size(); i++) {
			ArticleFacts facts = articles.get(i);
			String id = facts.article().id();
			Setting setting = settings.getOrDefault(id, new Setting(document, null));
			events.put(id, events(setting, facts, people.in(id), surroundings.get(i)));
		}
		return articles.stream().map((facts) -> resolved(facts, document, people, events)).toList();
	}

	private Surroundings around(Article article) {
		return Surroundings.of(article, this.places, this.divisions, this.home.all(article));
	}

	private ResolvedArticle resolved(ArticleFacts facts, String document, People people,
			Map<String, List<ResolvedEvent>> events) {
		String id = facts.article().id();
		List<ResolvedEvent> own = new ArrayList<>();
		for (ResolvedEvent event : events.getOrDefault(id, List.of())) {
			ResolvedEvent other = reported(event.fact(), events);
			own.add((other != null) ? event.as(other) : event);
		}
		return new ResolvedArticle(facts, document, List.copyOf(people.in(id).values()), own);
	}

	private List<ResolvedEvent> events(Setting setting, ArticleFacts facts, Map<String, Appearance> people,
			Surroundings around) {
		List<ResolvedEvent> resolved = new ArrayList<>();
		for (int i = 0; i < facts.events().size(); i++) {
			EventFact event = facts.events().get(i);
			List<Attendee> attendees = new ArrayList<>();
			event.participants().forEach((participant) -> {
				Appearance appearance = people.get(participant.name());
				if (appearance != null) {
					attendees.add(new Attendee(appearance.bearer(), participant));
				}
			});
			List<Located> locations = this.whereabouts.of(event, setting.home(), around);
			resolved.add(new ResolvedEvent(this.events.telling(setting, facts, i, people, locations), event,
					this.labels.label(event, locations), Events.level(event, people), attendees, locations));
		}
		return resolved;
	}

	/** The report's event that a caption shows, or null. */
	private static @Nullable ResolvedEvent reported(EventFact event, Map<String, List<ResolvedEvent>> events) {
		if (event.sameAs() == null) {
			return null;
		}
		ResolvedEvent likely = null;
		for (ResolvedEvent candidate : events.getOrDefault(event.sameAs(), List.of())) {
			boolean sameType = candidate.fact().type() == event.type();
			boolean sameName = event.name() != null && candidate.fact().name() != null
					&& event.name().text().equals(candidate.fact().name().text());
			if (sameType && sameName) {
				return candidate;
			}
			likely = (likely == null && sameType) ? candidate : likely;
		}
		return likely;
	}

}
