package org.policygraph.places;

/**
 * The words of {@code sites.tsv} that may stand behind the name of a site. Immutable.
 */
final class SiteTails {

	private final Words stops = SiteWords.words("stop");

	private final Words plain = SiteWords.words("plain");

	private final Words projects = SiteWords.words("project");

	private final Words tails = SiteWords.words("tail");

	private final Words besides = SiteWords.words("beside");

	private final Words subjects = SiteWords.words("subject");

	/**
	 * {@return the length of 现场 or the like behind a name, or 0}
	 */
	int tailAt(String text, int position) {
		return this.tails.at(text, position);
	}

	/**
	 * {@return whether 项目 begins here, no part of the name of what it builds: 科技园|项目, not
	 * 二期项目}
	 */
	boolean isBuilt(String text, int end) {
		return this.projects.at(text, end) > 0 && text.charAt(end - 1) != '期';
	}

	/**
	 * {@return whether the name is that of what is being built: 互通立交工程}
	 */
	boolean isProject(String name) {
		return this.projects.before(name, name.length()) > 0;
	}

	boolean isSubject(String text, int end) {
		return this.subjects.at(text, end) > 0;
	}

	boolean isPlainStop(String text, int position) {
		return this.plain.at(text, position) > 0;
	}

	/**
	 * {@return the length of 周边的 or the like behind a name, or 0} What is visited follows
	 * it: 会展中心周边的|田园项目.
	 */
	int besideAt(String text, int position) {
		return this.besides.at(text, position);
	}

	/**
	 * {@return the length of a word at this position that says that a name is over, or 0}
	 */
	int stopAt(String text, int position) {
		return this.stops.at(text, position);
	}

	boolean mayStopAt(String text, int position) {
		return stopAt(text, position) > 0;
	}

}
