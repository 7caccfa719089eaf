package org.policygraph.resolution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.Participant;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;
import org.policygraph.meetings.Telling;

/**
 * What was read in an article, with everyone and everything identified.
 *
 * @param facts what was read
 * @param document the file or record that the article stood in
 * @param appearances everyone named, in order of first mention
 * @param events the events that it reports, in its order
 */
public record ResolvedArticle(ArticleFacts facts, String document, List<Appearance> appearances,
		List<ResolvedEvent> events) {

	public ResolvedArticle {
		appearances = List.copyOf(appearances);
		events = List.copyOf(events);
	}

	/**
	 * A person in an article.
	 *
	 * @param bearer who it is, as far as the article says
	 * @param fact where the article names the person
	 * @param holdings the posts that it gives to the person
	 */
	public record Appearance(Bearer bearer, PersonFact fact, List<Holding> holdings) {

		public Appearance {
			holdings = List.copyOf(holdings);
		}

	}

	/**
	 * An event in an article.
	 *
	 * @param telling what tells which event it is
	 * @param fact what the article says of it
	 * @param label its name, or a description of what has none
	 * @param level the widest jurisdiction among its participants' offices, or null
	 * @param attendees the participants, in the article's order
	 * @param locations places, then sites, each in the article's order
	 */
	public record ResolvedEvent(Telling telling, EventFact fact, String label, @Nullable Level level,
			List<Attendee> attendees, List<Located> locations) {

		public ResolvedEvent {
			attendees = List.copyOf(attendees);
			locations = List.copyOf(locations);
		}

		/**
		 * {@return the id of what the article tells; the event's own id is that of the
		 * first that is told of it}
		 */
		public String id() {
			return this.telling.id();
		}

		/**
		 * {@return what this says, as a photograph of what another article reports}
		 */
		ResolvedEvent as(ResolvedEvent other) {
			return new ResolvedEvent(this.telling.showing(other.id()), this.fact, other.label, this.level,
					this.attendees, this.locations);
		}

	}

	/**
	 * A participant who is known.
	 *
	 * @param bearer who it is, as far as the article says
	 * @param participant as what the article names the person
	 */
	public record Attendee(Bearer bearer, Participant participant) {

	}

	/**
	 * A place of an event that is known.
	 *
	 * @param location which place
	 * @param printed as what the article names it
	 * @param site whether it is a venue, not an administrative place
	 * @param certain of a place, whether nothing else comes into question; of a site,
	 * whether the place around it is known
	 */
	public record Located(Location location, Printed printed, boolean site, boolean certain) {

	}

}
