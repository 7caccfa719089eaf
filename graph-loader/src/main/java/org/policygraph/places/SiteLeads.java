package org.policygraph.places;

/**
 * The words of {@code sites.tsv} that lead to sites, link them and stand behind a list of
 * them. Immutable.
 */
final class SiteLeads {

	private static final String COUNTING = "0123456789一二三四五六七八九十几多余家个处所座";

	private final Words scenes = SiteWords.words("scene");

	private final Words visits = SiteWords.words("visit");

	private final Words located = SiteWords.words("located");

	private final Words noScenes = SiteWords.words("notscene");

	private final Words joins = SiteWords.words("joins");

	private final Words hypernyms = SiteWords.words("hypernym");

	/**
	 * {@return the length of 在 at this position where it leads to a venue, or 0}
	 */
	int sceneAt(String text, int position) {
		int length = this.scenes.at(text, position);
		return (this.noScenes.before(text, position + length) > 0) ? 0 : length;
	}

	/**
	 * {@return the length of a verb of visiting at this position, or 0}
	 */
	int visitAt(String text, int position) {
		int length = this.visits.at(text, position);
		return (length == 1 && this.noScenes.before(text, position + length) > 0) ? 0 : length;
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

}
