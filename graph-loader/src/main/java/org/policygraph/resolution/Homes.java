package org.policygraph.resolution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.article.Dateline;
import org.policygraph.text.Lexicon;

/**
 * The place that an article is at home in: what 市委, 我市 and 县长 mean in it.
 */
final class Homes {

	private final Divisions divisions;

	private final List<String> ownAgencies = Lexicon.lines(Homes.class, "own-agencies.txt");

	private final List<String> suffixes = Lexicon.lines(Homes.class, "paper-suffixes.txt");

	Homes(Divisions divisions) {
		this.divisions = divisions;
	}

	/**
	 * {@return the home of an article: of the paper that it takes the piece from, of the
	 * agency's dateline, else of the paper itself; null where it is the nation or
	 * unknown}
	 */
	@Nullable Location of(Article article) {
		Dateline dateline = article.credits().dateline();
		String publication = article.source().publication();
		if (dateline != null && !this.ownAgencies.contains(dateline.agency())) {
			return (dateline.place() != null) ? this.divisions.named(dateline.place(), null) : null;
		}
		String byline = article.credits().byline();
		Location author = (byline != null) ? ofAuthor(byline) : null;
		return (author != null || publication == null) ? author : ofPaper(publication);
	}

	private @Nullable Location ofPaper(String publication) {
		for (String suffix : this.suffixes) {
			if (publication.endsWith(suffix)) {
				return this.divisions.named(publication.substring(0, publication.length() - suffix.length()), null);
			}
		}
		return null;
	}

	/** 山西日报评论员 writes for 山西日报. */
	private @Nullable Location ofAuthor(String byline) {
		for (String suffix : this.suffixes) {
			int at = byline.indexOf(suffix);
			Location home = (at > 0) ? this.divisions.named(byline.substring(0, at), null) : null;
			if (home != null) {
				return home;
			}
		}
		return null;
	}

}
