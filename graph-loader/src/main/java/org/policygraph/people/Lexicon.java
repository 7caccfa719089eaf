package org.policygraph.people;

/** The word lists of this package, read once. */
final class Lexicon {

	/** Before a title a prefix (当选总统), after a name a verb (当选总统). */
	private static final String ELECTED = "当选";

	final Words titles = Words.load("titles.txt");

	final Words titlePrefixes = Words.load("title-prefixes.txt");

	final Words postCounted = Words.load("post-counted.txt");

	final Words located = Words.load("located.txt");

	final Words portfolioVerbs = Words.load("portfolio-verbs.txt");

	final Words capitals = Words.load("capitals.txt");

	final Words envoys = Words.load("envoys.txt");

	final Words titlesAfter = Words.load("titles-after.txt");

	final Words callings = Words.load("callings.txt");

	final Words groups = Words.load("groups-before-names.txt");

	final Words beforeNames = Words.load("before-names.txt");

	final Words addresses = Words.load("addresses-after-names.txt");

	final Words formsOfAddress = Words.load("forms-of-address.txt");

	final Words beforePlaces = Words.load("before-places.txt");

	final Words organPhrases = Words.load("organ-phrases.txt");

	final Words accompanied = Words.load("accompanied.txt");

	final Words neverGiven = Words.load("never-given.txt");

	final Words afterNames = Words.load("after-names.txt");

	final Words verbsInNames = Words.load("verbs-in-names.txt");

	final Words governments = Words.load("governments.txt");

	final Words verbsLikeNames = Words.load("verbs-like-names.txt");

	final Words measureWords = Words.load("measure-words.txt");

	final Words beforeMeasures = Words.load("before-measures.txt");

	final Words placeEndings = Words.load("place-endings.txt");

	final Words townEndings = Words.load("town-endings.txt");

	final Words namedAfter = Words.load("named-after.txt");

	final Words namedBefore = Words.load("named-before.txt");

	final Words credits = Words.load("credits.txt");

	final Words postStops = Words.load("post-stops.txt");

	/** Words that begin like one of {@link #postStops} and belong to a post. */
	final Words chosenAs = Words.load("chosen-as.txt");

	final Words postGoesOn = Words.load("post-goes-on.txt");

	final Words conjunctions = Words.load("conjunctions.txt");

	final Words multiHolder = Words.load("multi-holder.txt");

	final Words portfolioTitles = Words.load("portfolio-titles.txt");

	final Words listedThings = Words.load("listed-things.txt");

	final Words unnamed = Words.load("unnamed.txt");

	final Words experts = Words.load("experts.txt");

	final Words organEnds = Words.load("organ-ends.txt");

	final Words foreignTitles = Words.load("foreign-titles.txt");

	final Words surnames = Words.load("surnames.txt");

	/** 镇 of 柳林镇. */
	final Words placeUnits = Words.load("place-units.txt");

	/** 港 of 金湾港. */
	final Words landforms = Words.load("landforms.txt");

	final Words transliteration = Words.load("transliteration.txt");

	/**
	 * {@return the length of the title that ends at the position, its prefixes (副, 常务副)
	 * included, or 0}
	 */
	int titleBefore(String text, int position) {
		int length = this.titles.longestBefore(text, position);
		if (this.groups.longestBefore(text, position) > length) {
			return 0;
		}
		while (length > 0) {
			int prefix = this.titlePrefixes.longestBefore(text, position - length);
			if (prefix == 0) {
				break;
			}
			length += prefix;
		}
		return length;
	}

	/**
	 * {@return whether a title ends at the position, and none that begins with it goes
	 * on: 委员 does not in 委员长}
	 */
	boolean titled(String text, int position) {
		int title = this.titles.longestBefore(text, position);
		return title > 0 && position <= text.length() && this.titles.longestBefore(text, position + 1) <= title;
	}

	/**
	 * {@return the length of the title that begins at the position, directly after a
	 * name, or 0}
	 */
	int titleAfter(String text, int position) {
		int length = 0;
		int prefix = this.titlePrefixes.longestAt(text, position);
		if (text.startsWith(ELECTED, position)) {
			return 0;
		}
		while (prefix > 0) {
			length += prefix;
			prefix = this.titlePrefixes.longestAt(text, position + length);
		}
		int title = this.titlesAfter.longestAt(text, position + length);
		if (title == 0) {
			length = 0;
			title = this.titlesAfter.longestAt(text, position);
		}
		return (title > 0) ? length + title : 0;
	}

}
