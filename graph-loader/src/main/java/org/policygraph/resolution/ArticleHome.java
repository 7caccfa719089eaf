package org.policygraph.resolution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.article.Dateline;
import org.policygraph.places.Gazetteer;
import org.policygraph.places.Homes;
import org.policygraph.places.Place;
import org.policygraph.text.Lexicon;

/**
 * The place that an article is at home in: what 市委, 我市 and 县长 mean in it.
 */
final class ArticleHome {

	/** No paper's name is shorter: 晋中报. */
	private static final int SHORTEST_NAME = 3;

	private final Homes papers;

	private final Divisions divisions;

	private final List<String> ownAgencies = Lexicon.lines(ArticleHome.class, "own-agencies.txt");

	ArticleHome(Gazetteer gazetteer, Divisions divisions) {
		this.papers = new Homes(gazetteer);
		this.divisions = divisions;
	}

	/**
	 * {@return the home of an article: of the agency's dateline, of the paper that it
	 * takes the piece from, else of the paper itself; null where it is the nation or
	 * unknown}
	 */
	@Nullable Location of(Article article) {
		Dateline dateline = article.credits().dateline();
		if (dateline != null && !this.ownAgencies.contains(dateline.agency())) {
			return (dateline.place() != null) ? this.divisions.named(dateline.place(), null) : null;
		}
		String byline = article.credits().byline();
		Place home = (byline != null) ? ofAuthor(byline) : null;
		home = (home != null) ? home : this.papers.of(article.source().publication());
		return (home != null) ? this.divisions.location(home) : null;
	}

	/**
	 * {@return every place that an article may be at home in, the likeliest first: its
	 * dateline's, its paper's}
	 */
	List<Location> all(Article article) {
		Place paper = this.papers.of(article.source().publication());
		Location likeliest = of(article);
		return Stream.of(Optional.ofNullable(likeliest), Optional.ofNullable(paper).map(this.divisions::location))
			.flatMap(Optional::stream)
			.distinct()
			.toList();
	}

	/** 山西日报评论员 writes for 山西日报. */
	private @Nullable Place ofAuthor(String byline) {
		for (int end = byline.length(); end >= SHORTEST_NAME; end--) {
			Place home = this.papers.of(byline.substring(0, end));
			if (home != null) {
				return home;
			}
		}
		return null;
	}

}
