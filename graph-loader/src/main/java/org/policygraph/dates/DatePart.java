package org.policygraph.dates;

/**
 * A part of a month, a year or a week: 上旬, 底, 上 of 上半年, 三 of 周三.
 *
 * @param whole month, year or week
 * @param word how it is printed
 * @param first its first day of the month or week, or month of the year
 * @param last its last
 */
record DatePart(String whole, String word, int first, int last) {

	static DatePart parse(String line) {
		String[] cells = line.split("\t");
		if (cells.length != 4) {
			throw new IllegalArgumentException("parts.tsv wants whole, part, first, last: " + line);
		}
		return new DatePart(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
	}

}
