package org.policygraph.dates;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A word that counts days, months, years or weeks from another date: 昨天, 上月, 次年.
 *
 * @param unit day, month, year or week
 * @param word the word
 * @param offset how many units away
 * @param fromPrevious whether it counts from the date before it in the text instead of
 * the day of publication
 */
record DateWord(String unit, String word, int offset, boolean fromPrevious) {

	static DateWord parse(String line) {
		String[] cells = line.split("\t");
		if (cells.length != 4) {
			throw new IllegalArgumentException("words.tsv wants unit, word, offset, origin: " + line);
		}
		return new DateWord(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3].equals("PREVIOUS"));
	}

	/**
	 * {@return the day that it counts from, or null where nothing tells}
	 */
	@Nullable LocalDate base(Reference reference) {
		return this.fromPrevious ? reference.previous() : reference.published();
	}

}
