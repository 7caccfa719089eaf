package org.policygraph.resolution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Lexicon;

/**
 * A post as what tells people of one name apart.
 *
 * @param post the post's id
 * @param title without its organisation (副书记)
 * @param organ the organisation's name
 * @param organId the organisation's id
 * @param place the division or state that the organisation belongs to, or null
 * @param around what lies around that place, the nearest first
 * @param level how far the office reaches, or null
 * @param open whether it is a public office
 * @param seat whether it is a seat that thousands hold beside what they are known for
 * @param former whether it is said to be no longer held, or not yet
 */
public record Office(String post, String title, String organ, String organId, @Nullable String place,
		List<String> around, @Nullable Level level, boolean open, boolean seat, boolean former) {

	private static final List<String> ASSEMBLIES = Lexicon.lines(Office.class, "assemblies.txt");

	public Office {
		around = List.copyOf(around);
	}

	/**
	 * {@return the post as what tells people apart, or null if it does not: because only
	 * its document says whose post it is, or because a bare title got a national organ
	 * from the post that is printed before}
	 */
	static @Nullable Office of(Holding holding) {
		Post post = holding.post();
		Organization organ = post.organization();
		if (organ == null || organ.document() != null) {
			return null;
		}
		Location place = organ.of();
		boolean bare = holding.printed().text().equals(post.title());
		if (bare && holding.inferred() && !organ.isLocal()) {
			return null;
		}
		return new Office(post.id(), post.title(), organ.name(), organ.id(), (place != null) ? place.id() : null,
				(place != null) ? place.chain() : List.of(), post.level(), post.open(),
				holding.seat() && ASSEMBLIES.stream().anyMatch(organ.name()::contains), holding.former());
	}

	/**
	 * {@return whether it is one for the days of a congress}
	 */
	public boolean presides() {
		return Forms.has("presidium", this.organ);
	}

	/**
	 * {@return the post as one reads it (中共晋中市委员会副书记)}
	 */
	public String label() {
		return this.organ + this.title;
	}

}
