package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.policygraph.layout.Pieces.Placed;

/**
 * Passages of a text printed large that look like headlines because no punctuation stands
 * in them. What tells them is that their article has a headline already and says the same
 * word for word.
 */
final class PulledQuotes {

	/** A shorter line may stand in a text by chance, too. */
	private static final int SHORTEST = 16;

	private final List<String> texts;

	/**
	 * @param texts the texts of the page's bodies
	 */
	PulledQuotes(List<String> texts) {
		this.texts = texts;
	}

	/**
	 * {@return those of the headlines over a body that are quotations}
	 * @param above the headlines over the body
	 * @param below the headlines under it
	 * @param body the number of the body
	 */
	List<Placed> over(List<Placed> above, List<Placed> below, int body) {
		List<Placed> first = block(above);
		boolean apart = titled(below) || (titled(above.subList(first.size(), above.size())) && !says(first, body));
		return apart && quoted(first) ? first : List.of();
	}

	/**
	 * {@return those of the headlines under a body that are quotations}
	 * @param above the headlines over the body
	 * @param below the headlines under it
	 */
	List<Placed> under(List<Placed> above, List<Placed> below) {
		int start = below.size();
		while (start > 0 && (start == below.size() || below.get(start).joined())) {
			start--;
		}
		List<Placed> last = below.subList(start, below.size());
		boolean apart = titled(above) || (titled(below.subList(0, start)) && !reports(last));
		return apart && quoted(last) ? last : List.of();
	}

	private boolean quoted(List<Placed> lines) {
		if (lines.isEmpty() || lines.get(0).block().sort() != Sort.HEAD || Titles.announces(passage(lines))) {
			return false;
		}
		String core = core(lines);
		return core.length() >= SHORTEST && this.texts.stream().anyMatch((text) -> text.contains(core));
	}

	private boolean says(List<Placed> lines, int body) {
		return this.texts.get(body).contains(core(lines));
	}

	private static boolean reports(List<Placed> lines) {
		return Titles.reports(passage(lines)) || Titles.endsReporting(passage(lines));
	}

	private static String core(List<Placed> lines) {
		return Repeats.core(passage(lines));
	}

	private static String passage(List<Placed> lines) {
		return lines.stream().map((line) -> line.block().bare()).collect(Collectors.joining());
	}

	private static boolean titled(List<Placed> heads) {
		return heads.stream().anyMatch((head) -> head.block().sort() == Sort.HEAD && !Banner.like(head.block().text()));
	}

	private static List<Placed> block(List<Placed> heads) {
		List<Placed> block = new ArrayList<>();
		for (int i = 0; i < heads.size() && (i == 0 || heads.get(i).joined()); i++) {
			block.add(heads.get(i));
		}
		return block;
	}

}
