package org.policygraph.quality;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policygraph.article.Article;
import org.policygraph.article.Kind;
import org.policygraph.document.Document;
import org.policygraph.document.Document.Form;
import org.policygraph.document.Source;
import org.policygraph.extraction.ContractJson;
import org.policygraph.extraction.Extraction;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.layout.GeneratedPage;
import org.policygraph.layout.Layout;
import org.policygraph.layout.OwnArticle;
import org.policygraph.layout.PageGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page as a PDF reader leaves it must give the facts of its clean text: what is found
 * on generated pages is compared with what is found in the articles that they were set
 * from.
 */
class GeneratedPageFactsTests {

	private static final int PAGES = 400;

	private static final double CLOSE = 0.98;

	private static final Source SOURCE = new Source("岚河日报", LocalDate.of(2024, 3, 20), 1, Set.of());

	private static final JsonNode NOTHING = JsonMapper.shared().createObjectNode();

	private static final Evaluation EVALUATION = evaluate();

	private static Evaluation evaluate() {
		try {
			Layout layout = new Layout();
			Extraction extraction = new Extraction();
			List<OwnArticle> articles = OwnArticle.all();
			List<ArticleScore> scores = new ArrayList<>();
			for (int seed = 1; seed <= PAGES; seed++) {
				GeneratedPage page = PageGenerator.generate(articles, seed);
				List<ArticleFacts> clean = extraction.extract(clean(page, layout));
				List<ArticleFacts> printed = extraction
					.extract(layout.articles(new Document("page", Form.PAGE, SOURCE, "", page.text())));
				for (int i = 0; i < clean.size(); i++) {
					JsonNode found = (i < printed.size()) ? ContractJson.object(printed.get(i)) : NOTHING;
					scores.add(ArticleScore.of(ContractJson.object(clean.get(i)), found));
				}
			}
			return new Evaluation(scores);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Our own articles cannot be read", ex);
		}
	}

	/** The pieces of the page as they are before anything is set in columns. */
	private static List<Article> clean(GeneratedPage page, Layout layout) {
		List<Article> clean = new ArrayList<>();
		for (GeneratedPage.Piece piece : page.pieces()) {
			boolean opens = piece.from() == null && (piece.kind() == Kind.NEWS || piece.kind() == Kind.COMMENTARY);
			String text = (opens ? piece.own().opening() : "") + piece.text();
			Article read = layout.articles(new Document("clean", Form.RECORD, SOURCE, "", text)).get(0);
			clean.add(new Article("page-a" + (clean.size() + 1), SOURCE, piece.kind(),
					new Article.Headline(piece.title(), piece.subtitles(), piece.banner()), read.credits(), piece.on(),
					piece.from(), read.text()));
		}
		return clean;
	}

	@ParameterizedTest
	@EnumSource
	void theFactsOfAPageAreThoseOfItsCleanText(FactKind kind) {
		Counts counts = EVALUATION.total(kind);
		System.out.printf("Generated pages: %s F1 %.4f against the clean text's %d%n", kind, counts.f1(),
				counts.wanted());
		assertThat(counts.f1()).as(() -> TextReport.disagreements(EVALUATION)).isGreaterThanOrEqualTo(CLOSE);
	}

	@Test
	void theComparisonHasSomethingToCompare() {
		assertThat(FactKind.values()).allSatisfy((kind) -> assertThat(EVALUATION.total(kind).wanted()).isPositive());
	}

}
