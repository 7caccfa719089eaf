package org.policygraph.people;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The places of a text where names are not of the news: doctrines named after people, and
 * who wrote, filmed and edited the piece.
 */
final class ClosedPlaces {

	private final Pattern doctrine = Pattern.compile(Words.load("doctrine.txt")
		.all()
		.stream()
		.map((phrase) -> phrase.replace("…", "[^，。；：！？、\\n]{0,16}?"))
		.collect(Collectors.joining("|")));

	BitSet in(String text) {
		BitSet closed = new BitSet(text.length());
		for (Matcher matcher = this.doctrine.matcher(text); matcher.find();) {
			closed.set(matcher.start(), matcher.end());
		}
		return closed;
	}

}
