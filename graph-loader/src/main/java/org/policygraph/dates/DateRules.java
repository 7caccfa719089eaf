package org.policygraph.dates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The rules and words of the resources, read once. */
final class DateRules {

	private static final Map<String, String> WORD_MACROS = Map.of("day", "DW", "month", "MW", "year", "YW", "week",
			"WW");

	private final List<DateRule> rules;

	private final Map<String, DateWord> words;

	private final List<DatePart> parts;

	private final Pattern announcement;

	private final String firstCharacters;

	private DateRules(List<DateRule> rules, Map<String, DateWord> words, List<DatePart> parts, Pattern announcement) {
		this.rules = rules;
		this.words = words;
		this.parts = parts;
		this.announcement = announcement;
		this.firstCharacters = firstCharacters(rules);
	}

	static DateRules load() {
		Map<String, DateWord> words = new LinkedHashMap<>();
		lines("words.tsv").map(DateWord::parse).forEach((word) -> words.put(word.word(), word));
		Map<String, String> macros = new HashMap<>();
		lines("macros.tsv").map((line) -> line.split("\t", 2)).forEach((cells) -> macros.put(cells[0], cells[1]));
		WORD_MACROS.forEach((unit, macro) -> macros.put(macro, alternatives(words, unit, macro)));
		return new DateRules(lines("rules.tsv").map((line) -> DateRule.parse(line, macros)).toList(), Map.copyOf(words),
				lines("parts.tsv").map(DatePart::parse).toList(),
				Pattern.compile(String.valueOf(macros.get("FUTURE"))));
	}

	/** The characters with which any rule can begin: a scan looks only at those. */
	private static String firstCharacters(List<DateRule> rules) {
		String printed = rules.stream()
			.map((rule) -> rule.pattern().pattern())
			.collect(Collectors.joining("0123456789"));
		return printed.chars()
			.distinct()
			.filter((c) -> rules.stream().anyMatch((rule) -> rule.canBeginWith((char) c)))
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	private static String alternatives(Map<String, DateWord> words, String unit, String macro) {
		return words.values()
			.stream()
			.filter((word) -> word.unit().equals(unit))
			.map(DateWord::word)
			.sorted(Comparator.comparingInt(String::length).reversed())
			.collect(Collectors.joining("|", "(?<" + macro.toLowerCase(Locale.ROOT) + ">", ")"));
	}

	private static Stream<String> lines(String resource) {
		try (InputStream in = DateRules.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("The resource " + resource + " of the date rules is missing");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + resource, ex);
		}
	}

	List<DateRule> all() {
		return this.rules;
	}

	/**
	 * {@return the words that announce what is to come}
	 */
	Pattern announcement() {
		return this.announcement;
	}

	DateWord word(@Nullable String printed) {
		DateWord word = this.words.get(String.valueOf(printed));
		if (word == null) {
			throw new IllegalStateException("words.tsv does not know " + printed);
		}
		return word;
	}

	/**
	 * {@return a part of a month, a year or a week}
	 * @param whole which of these
	 * @param printed how the part is printed
	 */
	DatePart part(String whole, @Nullable String printed) {
		return this.parts.stream()
			.filter((part) -> part.whole().equals(whole) && part.word().equals(printed))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("parts.tsv does not know " + printed + " of a " + whole));
	}

	/**
	 * {@return the longest date or guard at this position, or null}
	 */
	@Nullable Moment longestAt(String text, int position) {
		if (this.firstCharacters.indexOf(text.charAt(position)) < 0) {
			return null;
		}
		Moment longest = null;
		for (DateRule rule : this.rules) {
			if (rule.reading().isDate() || rule.reading() == Reading.GUARD) {
				Moment moment = rule.at(text, position);
				if (moment != null && (longest == null || moment.end() > longest.end())) {
					longest = moment;
				}
			}
		}
		return longest;
	}

	/**
	 * {@return the join or 以来 at this position, or null}
	 */
	@Nullable Moment connectorAt(String text, int position, Reading reading) {
		for (DateRule rule : this.rules) {
			if (rule.reading() == reading && position < text.length()) {
				Moment moment = rule.at(text, position);
				if (moment != null) {
					return moment;
				}
			}
		}
		return null;
	}

}
