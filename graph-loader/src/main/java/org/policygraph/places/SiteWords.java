package org.policygraph.places;

/**
 * The words of {@code sites.tsv} and what they say about a stretch of text. Immutable.
 */
final class SiteWords {

	private final SiteLeads leads = new SiteLeads();

	private final SiteTails tails = new SiteTails();

	private final OpenWords opens = new OpenWords();

	private final Scenery scenery = new Scenery();

	private final SiteEnds ends = new SiteEnds();

	private final Words venues = words("venue");

	private final Words generic = words("generic");

	private final Words never = words("never");

	private final Words own = words("own");

	private final Words landmarks = words("landmark");

	private final Words sorts = words("sort");

	private final Words enterprises = words("enterprise");

	SiteLeads leads() {
		return this.leads;
	}

	OpenWords opens() {
		return this.opens;
	}

	Scenery scenery() {
		return this.scenery;
	}

	SiteEnds ends() {
		return this.ends;
	}

	SiteTails tails() {
		return this.tails;
	}

	static Words words(String kind) {
		return Words.of("sites.tsv", kind);
	}

	/**
	 * {@return the length of a venue's name that needs no place before it, or 0}
	 */
	int venueAt(String text, int position) {
		return this.venues.at(text, position);
	}

	/**
	 * {@return whether something is held or done at the site that ends here, and no
	 * longer name of a site goes on: 剧院|隆重举行, 中心|公开接访, not 中心|小学调研}
	 */
	boolean happensAt(String text, int start, int end) {
		return this.leads.happensAt(text, end) && this.ends.widest(text, start, end, text.length()) == end;
	}

	/**
	 * {@return whether what stands between two positions only seems to say what is done
	 * at a site, and goes on with its name: 公交公司|调度室, 石门镇|检查站}
	 */
	boolean goesOn(String text, int from, int end) {
		int stop = this.tails.stopAt(text, from);
		boolean doing = stop > 0 && this.leads.visitAt(text, from) == 0
				&& this.ends.suffixAt(text, from + stop) == end - from - stop && from + stop < end;
		int next = from + this.ends.suffixAt(text, from);
		boolean more = next > from + 1 && (next == end || this.tails.isBuilt(text, next));
		return from < end && !this.tails.isBuilt(text, from) && (doing || more);
	}

	/**
	 * {@return whether a stretch only says a sort of site, or begins with that before 等:
	 * 企业, 乡村等地}
	 */
	boolean isSort(String text, int start, int end) {
		int others = this.tails.othersFrom(text, start);
		int last = (others > 0 && others < end) ? others : end;
		for (int at = Math.min(last, start + 6); at > start; at--) {
			boolean ends = at == last || this.tails.mayStopAt(text, at) || this.leads.joinAt(text, at) > 0;
			if (ends && (this.sorts.makeUp(text.substring(start, at)))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return whether it only says sorts of sites: 社区和医院}
	 */
	boolean isSorts(String name) {
		return this.sorts.makeUp(name);
	}

	/**
	 * {@return whether it ends as the name of an enterprise or school does}
	 */
	boolean isEnterprise(String name) {
		return this.enterprises.before(name, name.length()) > 0;
	}

	/**
	 * {@return whether what stands between 在 and 举行 may be a place: not 热烈的掌声中, 会议期间}
	 */
	boolean mayBeVenue(String name) {
		return isName(name) && this.opens.mayBeVenue(name) && !this.generic.makeUp(name);
	}

	/**
	 * {@return whether what no ending shows to be a site may be the name of one: not
	 * 生产情况, 企业一线}
	 */
	boolean mayBeVisited(String name) {
		return isName(name) && !this.opens.isThing(name) && !this.generic.makeUp(name) && !this.sorts.makeUp(name);
	}

	/**
	 * {@return whether what begins here belongs to the place before it: 人民法院, 政协机关}
	 */
	boolean isOwnAt(String text, int position) {
		return this.own.at(text, position) > 0;
	}

	/**
	 * {@return whether the name stands by itself, so that the city printed before it is
	 * no part of it: 锦绣山迎宾馆, not 国际机场
	 */
	boolean isLandmark(String name) {
		int sort = this.landmarks.before(name, name.length());
		return sort > 0 && sort < name.length() && !isGeneric(name) && !this.enterprises.standIn(name);
	}

	/**
	 * {@return whether this could be the name of a site and is no clause}
	 */
	boolean isName(String name) {
		return this.venues.at(name, 0) == name.length() || (name.length() > 2
				&& !this.never.standIn(this.tails.withoutGrades(this.ends.stem(name))) && !this.leads.holdsVisit(name));
	}

	/**
	 * {@return whether the name only says its sort: 生产基地}
	 */
	boolean isGeneric(String name) {
		return this.venues.at(name, 0) < name.length() && this.generic.makeUp(this.ends.stem(name));
	}

}
