package org.policygraph.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policygraph.article.Article;
import org.policygraph.document.Document;
import org.policygraph.document.Document.Form;
import org.policygraph.document.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** How many pieces of generated pages are found whole. */
class GeneratedPagesTests {

	private static final int PAGES = 400;

	@Test
	void piecesAreFoundWhole() throws IOException {
		List<OwnArticle> articles = OwnArticle.all();
		int expected = 0;
		int whole = 0;
		List<String> misses = new ArrayList<>();
		for (int seed = 1; seed <= PAGES; seed++) {
			GeneratedPage page = PageGenerator.generate(articles, seed);
			List<Article> found = new Layout()
				.articles(new Document("page", Form.PAGE, Source.unknown(), "", page.text()));
			for (int i = 0; i < page.pieces().size(); i++) {
				expected++;
				Article article = (i < found.size()) ? found.get(i) : null;
				String miss = (article != null) ? difference(page.pieces().get(i), article) : "not found";
				if (miss.isEmpty()) {
					whole++;
				}
				else {
					misses.add("page " + seed + " piece " + (i + 1) + ": " + miss);
				}
			}
		}
		double share = (double) whole / expected;
		System.out.printf("Generated pages: %d of %d pieces on %d pages found whole (%.4f)%n", whole, expected, PAGES,
				share);
		assertThat(share).as(String.join("\n", misses)).isGreaterThanOrEqualTo(0.97);
	}

	private static String difference(GeneratedPage.Piece expected, Article found) {
		List<String> differences = new ArrayList<>();
		compare("kind", expected.kind(), found.kind(), differences);
		compare("title", expected.title(), found.headline().title(), differences);
		compare("subtitles", expected.subtitles(), found.headline().subtitles(), differences);
		compare("banner", expected.banner(), found.headline().banner(), differences);
		compare("on", expected.on(), found.continuedOnPage(), differences);
		compare("from", expected.from(), found.continuedFromPage(), differences);
		compare("text", expected.text(), found.text(), differences);
		return String.join("; ", differences);
	}

	private static void compare(String what, @Nullable Object expected, @Nullable Object found,
			List<String> differences) {
		if (!Objects.equals(expected, found)) {
			differences.add(what + " " + expected + " but was " + found);
		}
	}

}
