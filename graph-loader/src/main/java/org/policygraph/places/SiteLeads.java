package org.policygraph.places;

/**
 * The words of {@code sites.tsv} that lead to sites, link them and stand behind a list of
 * them. Immutable.
 */
final class SiteLeads {

	private static final String COUNTING = "0123456789一二三四五六七八九十几多余家个处所座";

	private static final int LONGEST_ASIDE = 10;

	private final Words scenes = SiteWords.words("scene");

	private final Words visits = SiteWords.words("visit");

	private final Words goes = SiteWords.words("goes");

	private final Words looks = SiteWords.words("looks");

	private final Words arrives = SiteWords.words("arrives");

	private final Words greets = SiteWords.words("greets");

	private final Words held = SiteWords.words("held");

	private final Words does = SiteWords.words("does");

	private final Words nothing = SiteWords.words("nothing");

	private final Words manners = SiteWords.words("manner");

	private final Words located = SiteWords.words("located");

	private final Words noScenes = SiteWords.words("notscene");

	private final Words joins = SiteWords.words("joins");

	private final Words hypernyms = SiteWords.words("hypernym");

	private final Words comes = SiteWords.words("comes");

	private final Words agents = SiteWords.words("agent");

	private final Words treats = SiteWords.words("treats");

	private final Words carries = SiteWords.words("carries");

	/**
	 * {@return the length of 在 at this position where it leads to a venue, or 0}
	 */
	int sceneAt(String text, int position) {
		int length = this.scenes.at(text, position);
		return (this.noScenes.before(text, position + length) > 0) ? 0 : length;
	}

	/**
	 * {@return the length of a verb of visiting at this position, with 了 behind it, or 0}
	 */
	int visitAt(String text, int position) {
		int length = this.visits.at(text, position);
		boolean other = (length == 1) ? this.noScenes.before(text, position + length) > 0
				: this.agents.at(text, position + length) > 0 && this.goes.at(text, position) != length;
		boolean done = text.startsWith("了", position + length) && !text.startsWith("了解", position + length);
		return (length == 0 || other) ? 0 : done ? length + 1 : length;
	}

	/**
	 * {@return what the verb of visiting at this position says of its object}
	 */
	Verb verbAt(String text, int position) {
		int length = this.visits.at(text, position);
		return (this.goes.at(text, position) == length) ? going(text, position)
				: (this.looks.at(text, position) == length) ? Verb.LOOK
						: (this.greets.at(text, position) == length) ? Verb.GREET : Verb.VISIT;
	}

	private Verb going(String text, int position) {
		if (this.comes.at(text, position) == this.visits.at(text, position)) {
			return Verb.COME;
		}
		return (this.arrives.at(text, position) > 0) ? Verb.ARRIVE
				: (this.visits.at(text, position) > 1) ? Verb.GO : Verb.TO;
	}

	/**
	 * {@return whether somebody looks at what ends here: 丽人木业|调研}
	 */
	boolean isLookedAt(String text, int position) {
		return this.visits.at(text, manners(text, position)) > 1;
	}

	/**
	 * {@return whether something is held or done at what ends here: 在剧院|隆重举行, 到中心|公开接访}
	 */
	boolean happensAt(String text, int position) {
		int at = manners(text, position);
		return heldAt(text, at) || this.does.at(text, at) > 0 || this.visits.at(text, at) > 1;
	}

	/**
	 * {@return the length of 对 at this position, or 0}
	 */
	int treatsAt(String text, int position) {
		return this.treats.at(text, position);
	}

	/**
	 * {@return whether what ends here is looked at: (对甲厂、乙矿|)进行了实地察看}
	 */
	boolean isTreatedAt(String text, int position) {
		int end = position;
		while (isAside(text, position, end) && this.carries.at(text, end) == 0) {
			end++;
		}
		int from = end + this.carries.at(text, end);
		int to = from;
		while (isAside(text, from, to)) {
			to++;
		}
		return from > end && holdsVisit(text.substring(from, to));
	}

	/**
	 * Whether a position is within the clause, and not far from where it was looked for.
	 */
	private static boolean isAside(String text, int from, int at) {
		return at < Math.min(text.length(), from + LONGEST_ASIDE) && SiteScan.CLAUSE_ENDS.indexOf(text.charAt(at)) < 0;
	}

	boolean heldAt(String text, int position) {
		return this.held.at(text, position) > 0;
	}

	private int manners(String text, int position) {
		int at = position;
		for (int length = this.manners.at(text, at); length > 0; length = this.manners.at(text, at)) {
			at += length;
		}
		return at;
	}

	/**
	 * {@return the end of a text less the words at it that say how something is held}
	 */
	int withoutManners(String text, int start, int end) {
		int at = end;
		for (int length = this.manners.before(text, at); length > 0
				&& at - length >= start; length = this.manners.before(text, at)) {
			at -= length;
		}
		return at;
	}

	/**
	 * {@return the length of 位于 at this position, or 0}
	 */
	int locatedAt(String text, int position) {
		return this.located.at(text, position);
	}

	/**
	 * {@return the length of 、 or 和 at this position, or 0}
	 */
	int joinAt(String text, int position) {
		return this.joins.at(text, position);
	}

	/**
	 * {@return whether 和 or 与 ends at this position, which may join more than two sites:
	 * 在医院与医生座谈}
	 */
	boolean isWordJoin(String text, int position) {
		return text.charAt(position) != '、' && this.joins.at(text, position) > 0;
	}

	/**
	 * {@return whether the list that ends here is said to be one of sites: 等企业, 等8家单位}
	 */
	boolean endsListAt(String text, int position) {
		if (position >= text.length() || text.charAt(position) != '等') {
			return false;
		}
		int at = position + 1;
		while (at < text.length() && COUNTING.indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		return this.hypernyms.at(text, at) > 0;
	}

	/**
	 * {@return whether the list that ends here is said to be one of things: 等情况}
	 */
	boolean endsThingsAt(String text, int position) {
		return position < text.length() && text.charAt(position) == '等'
				&& (this.nothing.at(text, position + 1) > 0 || this.nothing.at(text, position + 3) > 0);
	}

	/**
	 * {@return whether a verb of visiting stands in the name}
	 */
	boolean holdsVisit(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (this.visits.at(name, i) > 1) {
				return true;
			}
		}
		return false;
	}

	/** What a verb of visiting says of its object. */
	enum Verb {

		/** Its object is a site, whatever its name: 来到. */
		ARRIVE,
		/** Its object is mostly a place, whatever its name: 走进, 深入. */
		GO,
		/** What no ending shows to be a place is one only beside others: 到. */
		TO,
		/** Its object is a site only if something is done there: 来. */
		COME,
		/** Its object is mostly people: 慰问. */
		GREET,
		/** No visit: 在. */
		MEET,
		/** Its object may be a thing: 检查隐患. */
		LOOK,
		/** Its object is mostly a place: 走访, 考察. */
		VISIT

	}

}
