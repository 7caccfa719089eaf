package org.policygraph.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.article.Article.Credits;
import org.policygraph.article.Article.Headline;
import org.policygraph.article.Dateline;
import org.policygraph.document.Source;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.When;
import org.policygraph.graph.Rows.Merge;
import org.policygraph.meetings.Clusters;
import org.policygraph.meetings.References;
import org.policygraph.resolution.Bearer;
import org.policygraph.resolution.Holding;
import org.policygraph.resolution.Office;
import org.policygraph.resolution.Post;
import org.policygraph.resolution.ResolvedArticle;
import org.policygraph.resolution.ResolvedArticle.Appearance;

/** What an article brings to the graph by itself: all but the facts of its events. */
final class ArticleRows {

	private final ResolvedArticle resolved;

	private final Article article;

	private final Rows rows = new Rows();

	private final SharedRows shared = new SharedRows(this.rows);

	private ArticleRows(ResolvedArticle resolved) {
		this.resolved = resolved;
		this.article = resolved.facts().article();
	}

	/**
	 * {@return the rows of an article}
	 * @param resolved the article
	 * @param facts its facts as the extraction contract's JSON
	 * @param loaderVersion which version of the product read it
	 */
	static Rows of(ResolvedArticle resolved, String facts, String loaderVersion) {
		ArticleRows article = new ArticleRows(resolved);
		article.addArticle(facts, loaderVersion);
		article.addClues();
		resolved.appearances().forEach(article::addAppearance);
		resolved.events()
			.forEach((event) -> event.locations().forEach((located) -> article.shared.add(located.location())));
		new ReportRows(resolved.facts(), article.rows).addAll(resolved.events());
		return article.rows;
	}

	private void addArticle(String facts, String loaderVersion) {
		Source source = this.article.source();
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.putAll(headline(this.article.headline()));
		properties.putAll(credits(this.article.credits()));
		properties.putAll(Rows.row("id", this.article.id(), "kind", this.article.kind().name(), "text",
				this.article.text(), "published", source.published(), "publication", source.publication(), "page",
				source.page(), "inferred", source.inferred().stream().sorted().toList(), "continuedOnPage",
				this.article.continuedOnPage(), "continuedFromPage", this.article.continuedFromPage(), "document",
				this.resolved.document(), "facts", facts, "unread", this.resolved.facts().unread().size(),
				"loaderVersion", loaderVersion, "quotes", this.resolved.facts().quotes()));
		this.rows.add(Merge.ARTICLES, properties);
		if (source.publication() != null) {
			this.rows.add(Merge.PUBLICATIONS,
					Rows.row("article", this.article.id(), "publication", source.publication()));
		}
		this.rows.add(Merge.QUOTED, Rows.row("article", this.article.id()));
		if (this.resolved.facts().quotes() != null) {
			this.rows.add(Merge.QUOTES,
					Rows.row("article", this.article.id(), "quoted", this.resolved.facts().quotes()));
		}
	}

	/** By what other reports of its events find it. */
	private void addClues() {
		SortedSet<String> clues = new TreeSet<>();
		this.resolved.events().forEach((event) -> {
			clues.addAll(Clusters.clues(event.telling()));
			clues.addAll(References.given(event.telling()));
		});
		clues.forEach((clue) -> this.rows.add(Merge.CLUES, Rows.row("article", this.article.id(), "clue", clue)));
	}

	private static Map<String, Object> headline(Headline headline) {
		return Rows.row("title", headline.title(), "subtitles", headline.subtitles(), "banner", headline.banner());
	}

	private static Map<String, Object> credits(Credits credits) {
		Dateline dateline = credits.dateline();
		Map<String, Object> properties = Rows.row("byline", credits.byline(), "reporters", credits.reporters(),
				"photographers", credits.photographers());
		if (dateline != null) {
			properties.putAll(Rows.row("datelineAgency", dateline.agency(), "datelinePlace", dateline.place(),
					"datelineDate", dateline.date()));
		}
		return properties;
	}

	private void addAppearance(Appearance appearance) {
		String id = this.article.id();
		Bearer bearer = appearance.bearer();
		this.shared.add(bearer);
		EvidenceList spans = EvidenceList.of(id, appearance.fact().evidence());
		Map<String, Object> properties = spans.properties();
		properties.put("bearer", bearer.id());
		properties.put("spans", spans.evidence());
		properties.put("printed", appearance.fact().name());
		properties.put("posts", appearance.fact().posts().stream().map((post) -> post.text()).toList());
		this.rows.add(Merge.MENTIONS, Rows.row("article", id, "bearer", bearer.id(), "alone", bearer.alone(), "name",
				bearer.name(), "properties", properties));
		LocalDate day = seen(bearer);
		String seen = (day != null) ? day.toString() : "";
		String evidence = reference(appearance.fact().evidence(), id);
		this.rows.add(Merge.NAMES, Rows.row("article", id, "bearer", bearer.id(), "properties",
				Rows.row("bearer", bearer.id(), "alone", bearer.alone(), "seen", seen, "evidence", evidence)));
		Map<String, Holding> attested = new LinkedHashMap<>();
		Set<String> offices = bearer.traits().offices().stream().map(Office::post).collect(Collectors.toSet());
		for (Holding holding : appearance.holdings()) {
			Post post = holding.post();
			if (!holding.former() && SharedRows.isOfDocument(post) && (post.open() || post.organization() != null)) {
				attested.putIfAbsent(post.id(), holding);
			}
			if (!holding.former() && (offices.contains(post.id()) || attested.containsKey(post.id()))) {
				this.shared.add(post);
			}
		}
		attested.values().forEach((holding) -> addAttestation(bearer, holding, seen, evidence));
	}

	private void addAttestation(Bearer bearer, Holding holding, String seen, String mention) {
		String id = this.article.id();
		String evidence = reference(holding.printed().evidence(), mention);
		this.rows.add(Merge.ATTESTATIONS,
				Rows.row("article", id, "post", holding.post().id(), "bearer", bearer.id(), "properties",
						Rows.row("bearer", bearer.id(), "seen", seen, "evidence", evidence, "printed",
								holding.printed().text(), "inferred", holding.inferred())));
	}

	private String reference(Collection<Evidence> evidence, String without) {
		return evidence.stream()
			.findFirst()
			.map((piece) -> EvidenceList.reference(this.article.id(), piece))
			.orElse(without);
	}

	/** The day of the paper, else of an event that the person took part in. */
	private @Nullable LocalDate seen(Bearer bearer) {
		LocalDate published = this.article.source().published();
		return (published != null) ? published
				: this.resolved.events()
					.stream()
					.filter((event) -> event.attendees().stream().anyMatch((one) -> one.bearer().equals(bearer)))
					.map((event) -> day(event.fact()))
					.filter(Objects::nonNull)
					.findFirst()
					.orElse(null);
	}

	private static @Nullable LocalDate day(EventFact event) {
		When when = event.when();
		return (when != null) ? when.start() : null;
	}

}
