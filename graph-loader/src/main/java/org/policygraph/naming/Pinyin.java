package org.policygraph.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.hankcs.hanlp.HanLP;
import org.policygraph.text.Lexicon;

/**
 * Readings of names in letters without tones; ü is v. HanLP reads by the words that it
 * knows; a family name is read as one where the two differ (仇 qiú, not chóu), and both
 * readings stand.
 */
final class Pinyin {

	private static final Map<String, List<String>> SURNAMES = Lexicon.table(Pinyin.class, "surnames.tsv", 2)
		.stream()
		.collect(Collectors.toUnmodifiableMap((row) -> row.get(0), (row) -> List.of(row.get(1).split(" "))));

	private static final int LONGEST_SURNAME = 2;

	private Pinyin() {
	}

	/** The syllables of a plain text; what is no Chinese character is kept. */
	static List<String> syllables(String plain) {
		List<com.hankcs.hanlp.dictionary.py.Pinyin> read = HanLP.convertToPinyinList(plain);
		List<String> syllables = new ArrayList<>();
		for (int i = 0; i < read.size(); i++) {
			String syllable = read.get(i).getPinyinWithoutTone();
			syllables.add(syllable.equals("none") ? plain.substring(i, i + 1) : syllable);
		}
		return syllables;
	}

	/** All readings of a person's name, the default first. */
	static List<List<String>> ofPerson(String plain) {
		List<List<String>> readings = new ArrayList<>();
		readings.add(syllables(plain));
		for (int length = Math.min(LONGEST_SURNAME, plain.length()); length > 0; length--) {
			List<String> surname = SURNAMES.get(plain.substring(0, length));
			if (surname != null) {
				List<String> rest = readings.get(0).subList(length, readings.get(0).size());
				surname.forEach((reading) -> {
					List<String> syllables = new ArrayList<>(List.of(reading.split("'")));
					syllables.addAll(rest);
					readings.add(syllables);
				});
				return readings;
			}
		}
		return readings;
	}

	static String initials(List<String> syllables) {
		return syllables.stream().map((syllable) -> syllable.substring(0, 1)).collect(Collectors.joining());
	}

}
