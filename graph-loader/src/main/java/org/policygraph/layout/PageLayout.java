package org.policygraph.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.policygraph.article.Article;
import org.policygraph.article.ReadPage;
import org.policygraph.document.Document;
import org.policygraph.layout.Pieces.Placed;

/** The articles of a newspaper page. */
final class PageLayout {

	private PageLayout() {
	}

	static ReadPage read(Document page) {
		Pieces pieces = Pieces.of(PageLines.of(page.text()));
		List<Piece> ordered = new ArrayList<>(titled(pieces));
		ordered.sort(Comparator.comparingInt(Piece::position));
		List<Article> articles = new ArrayList<>();
		for (Piece piece : ordered) {
			articles.add(PageArticle.of(piece, page.id() + "-a" + (articles.size() + 1), page.source()));
		}
		return new ReadPage(articles, pieces.leftovers());
	}

	/**
	 * Gives the headlines between the pieces to the pieces; photographs and quotations
	 * have none.
	 */
	private static List<Piece> titled(Pieces pieces) {
		List<Piece> bodies = new ArrayList<>();
		List<Piece> others = new ArrayList<>();
		List<List<Placed>> gaps = new ArrayList<>();
		List<Integer> crossings = new ArrayList<>();
		gaps.add(new ArrayList<>(pieces.gaps().get(0)));
		crossings.add(-1);
		for (int i = 0; i < pieces.pieces().size(); i++) {
			Piece piece = pieces.pieces().get(i);
			if (piece.sort() == Sort.BODY) {
				bodies.add(piece);
				gaps.add(new ArrayList<>());
				crossings.add(-1);
			}
			else {
				others.add(piece);
				crossings.set(crossings.size() - 1, piece.position());
			}
			gaps.get(gaps.size() - 1).addAll(pieces.gaps().get(i + 1));
		}
		if (bodies.isEmpty()) {
			return others;
		}
		others.addAll(titled(bodies, gaps, crossings));
		return others;
	}

	private static List<Piece> titled(List<Piece> bodies, List<List<Placed>> gaps, List<Integer> crossings) {
		List<String> texts = bodies.stream().map(Piece::bare).toList();
		int[] splits = new Matching(texts, gaps, crossings).splits();
		PulledQuotes quotes = new PulledQuotes(texts);
		List<Piece> pieces = new ArrayList<>();
		for (int i = 0; i < bodies.size(); i++) {
			List<Placed> above = new ArrayList<>(gaps.get(i).subList(splits[i], gaps.get(i).size()));
			List<Placed> below = new ArrayList<>(gaps.get(i + 1).subList(0, splits[i + 1]));
			List<Placed> over = List.copyOf(quotes.over(above, below, i));
			above.removeAll(over);
			List<Placed> under = List.copyOf(quotes.under(above, below));
			below.removeAll(under);
			Stream.of(over, under).filter((lines) -> !lines.isEmpty()).map(PageLayout::quote).forEach(pieces::add);
			int position = above.isEmpty() ? bodies.get(i).position() : above.get(0).position();
			pieces.add(bodies.get(i).under(blocks(above), blocks(below), position));
		}
		return pieces;
	}

	/** The lines of a pulled quotation are one block. */
	private static Piece quote(List<Placed> lines) {
		Block block = lines.stream().map(Placed::block).reduce(Block::plus).orElseThrow();
		return Piece.of(List.of(block.as(Sort.QUOTE)), lines.get(0).position());
	}

	/**
	 * The lines of headlines that follow each other without an empty line are one block.
	 */
	private static List<Block> blocks(List<Placed> heads) {
		List<Block> blocks = new ArrayList<>();
		for (Placed head : heads) {
			boolean joined = head.joined() && !blocks.isEmpty();
			blocks.add(joined ? blocks.remove(blocks.size() - 1).plus(head.block()) : head.block());
		}
		return blocks;
	}

}
