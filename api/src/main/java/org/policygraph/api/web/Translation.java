package org.policygraph.api.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts what problems say into Chinese: a table of sentences, in which {@code {}} stands
 * for a value that stays and {@code {{}}} for a part that is translated itself.
 */
final class Translation {

	private static final List<Sentence> SENTENCES = read();

	private Translation() {
	}

	/**
	 * {@return a text in a language; as it is where the table does not have it}
	 */
	static String of(String english, Language language) {
		return (language == Language.ZH) ? chinese(english) : english;
	}

	private static String chinese(String english) {
		for (Sentence sentence : SENTENCES) {
			Matcher matcher = sentence.english().matcher(english);
			if (matcher.matches()) {
				return sentence.chinese(matcher);
			}
		}
		return english;
	}

	private static List<Sentence> read() {
		try (InputStream in = Translation.class.getResourceAsStream("problems.zh.tsv")) {
			String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
			return table.lines().filter((line) -> line.contains("\t")).map(Sentence::parse).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A sentence in both languages. */
	private record Sentence(Pattern english, String chinese) {

		private static final Pattern VALUE = Pattern.compile("\\{\\{}}|\\{}");

		static Sentence parse(String line) {
			String[] cells = line.split("\t", 2);
			String pattern = Stream.of(VALUE.split(cells[0], -1))
				.map(Pattern::quote)
				.collect(Collectors.joining("(.*)"));
			return new Sentence(Pattern.compile(pattern, Pattern.DOTALL), cells[1]);
		}

		String chinese(Matcher values) {
			StringBuilder text = new StringBuilder();
			Matcher place = VALUE.matcher(this.chinese);
			int end = 0;
			for (int i = 1; place.find(); i++) {
				String value = values.group(i);
				text.append(this.chinese, end, place.start())
					.append(place.group().length() > 2 ? Translation.chinese(value) : value);
				end = place.end();
			}
			return text.append(this.chinese.substring(end)).toString();
		}

	}

}
