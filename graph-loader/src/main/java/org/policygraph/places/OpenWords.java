package org.policygraph.places;

/**
 * The words of {@code sites.tsv} by which a name that no ending shows to be a site's is
 * told from other words. Immutable.
 */
final class OpenWords {

	private final Words noVenues = SiteWords.words("novenue");

	private final Words timesAndSides = SiteWords.words("timeorside");

	private final Words things = SiteWords.words("thing");

	private final Words noBeginnings = SiteWords.words("nobegin");

	private final Words divisions = SiteWords.words("division");

	private final Words littleWords = SiteWords.words("little");

	private final Words writers = SiteWords.words("writer");

	private final Words homes = SiteWords.words("home");

	private final Words looking = SiteWords.words("looking");

	/**
	 * {@return whether a clause that ends here leads to somebody's home: 老党员林岸|家中}
	 */
	boolean isHomeBefore(String text, int end) {
		return this.homes.before(text, end) > 0;
	}

	/**
	 * {@return the length of 我校 at this position, or 0}
	 */
	int writerAt(String text, int position) {
		return this.writers.at(text, position);
	}

	/**
	 * {@return whether somebody looks at something in this stretch of text: 林岸察看生产线}
	 */
	boolean isLooking(String text) {
		return this.looking.standIn(text);
	}

	/**
	 * {@return whether somebody looks at something from this position on: 了解生产情况}
	 */
	boolean isLookingAt(String text, int position) {
		return this.looking.at(text, position) > 0;
	}

	/**
	 * {@return whether something may be held at what is called so: not 热烈的掌声中, 会议期间}
	 */
	boolean mayBeVenue(String name) {
		return !this.noVenues.standIn(name) && this.timesAndSides.before(name, name.length()) == 0;
	}

	/**
	 * {@return whether it is rather something to look at or somebody: 生产情况, 一家企业}
	 */
	boolean isThing(String name) {
		return this.noBeginnings.at(name, 0) > 0 || this.things.before(name, name.length()) > 0;
	}

	/**
	 * {@return whether a word for people or things begins here: 林岸|同志的遗体}
	 */
	boolean isThingAt(String text, int position) {
		return this.things.at(text, position) > 1;
	}

	/**
	 * {@return whether a name that no table lists is that of a village or township and so
	 * of no site: 清溪村}
	 */
	boolean isDivision(String name) {
		return name.indexOf('·') < 0 && this.divisions.before(name, name.length()) > 0;
	}

	/**
	 * {@return whether what begins here behind a place is no name: 到云溪县|对项目进行调研}
	 */
	boolean isLittleWordAt(String text, int position) {
		return this.littleWords.at(text, position) > 0;
	}

}
