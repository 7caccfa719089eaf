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

	private final Words undertakings = SiteWords.words("undertaking");

	private final Words grades = SiteWords.words("grade");

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
		return isGrade(text, position) ? 0 : this.stops.at(text, position);
	}

	/**
	 * {@return whether the 等 at this position belongs to the word before: 中等, 高等}
	 */
	private boolean isGrade(String text, int position) {
		return position < text.length() && this.grades.before(text, position + 1) > 0;
	}

	/**
	 * {@return the next 等 from a position on that says of others, or -1}
	 */
	int othersFrom(String text, int start) {
		int others = text.indexOf('等', start);
		while (others >= 0 && isGrade(text, others)) {
			others = text.indexOf('等', others + 1);
		}
		return others;
	}

	/**
	 * {@return the name without words like 中等, whose letters mean something else alone}
	 */
	String withoutGrades(String name) {
		StringBuilder rest = new StringBuilder();
		for (int at = 0; at < name.length();) {
			int grade = this.grades.at(name, at);
			rest.append((grade > 0) ? "" : name.charAt(at));
			at += Math.max(1, grade);
		}
		return rest.toString();
	}

	/**
	 * {@return the end of a name with the 项目 behind it, if the name is over there: what
	 * is visited is the project itself}
	 */
	int withProject(String text, int end) {
		int project = this.undertakings.at(text, end);
		int after = end + project;
		boolean over = project > 0 && (after >= text.length() || mayStopAt(text, after) || tailAt(text, end) > project
				|| tailAt(text, after) > 0);
		return over ? after : end;
	}

	boolean mayStopAt(String text, int position) {
		return stopAt(text, position) > 0;
	}

}
