package org.policygraph.places;

/**
 * The words of {@code sites.tsv} by which a report says of a site itself that something
 * happens there: it is opened, honoured, or described. Immutable.
 */
final class Scenery {

	private final Words openings = SiteWords.words("opening");

	private final Words idioms = SiteWords.words("idiom");

	private final Words parts = SiteWords.words("part");

	private final Words projects = SiteWords.words("project");

	private final Words manners = SiteWords.words("manner");

	private final Words honours = SiteWords.words("honour");

	private final Words towards = SiteWords.words("toward");

	private final Words fors = SiteWords.words("for");

	/**
	 * {@return the length of 向 at this position, or 0}
	 */
	int towardAt(String text, int position) {
		return this.towards.at(text, position);
	}

	/**
	 * {@return the length of 为 at this position, or 0}
	 */
	int forAt(String text, int position) {
		return this.fors.at(text, position);
	}

	/**
	 * {@return whether somebody does something for something here: 林岸为湖东大学}
	 */
	boolean holdsFor(String name) {
		return this.fors.standIn(name);
	}

	/**
	 * {@return whether what ends here is paid homage to: (向革命烈士纪念碑|)敬献花篮}
	 */
	boolean isHonouredAt(String text, int position) {
		return this.honours.at(text, position) > 0;
	}

	/**
	 * {@return whether what ends here is opened, or how it looks is told: (市中医医院|)正式开业,
	 * (体育场|)内座无虚席}
	 */
	boolean isOpenedAt(String text, int position) {
		int at = position + this.projects.at(text, position);
		for (int length = this.manners.at(text, at); length > 0; length = this.manners.at(text, at)) {
			at += length;
		}
		return this.openings.at(text, at) > 0 || this.idioms.at(text, position + this.parts.at(text, position)) > 0;
	}

}
