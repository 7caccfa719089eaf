package org.policygraph.api.language;

import java.util.ArrayList;
import java.util.List;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;

/**
 * What words are that no table has: whether they only join others, say what is done, or
 * name something, by the dictionary of HanLP (counted in the People's Daily of 1998).
 */
public final class Words {

	/** Names are left to fall into single characters. */
	private static final Segment SEGMENT = new ViterbiSegment().enableCustomDictionary(false)
		.enableNameRecognize(false)
		.enableTranslatedNameRecognize(false)
		.enableJapaneseNameRecognize(false)
		.enablePlaceRecognize(false)
		.enableOrganizationRecognize(false);

	private Words() {
	}

	/** What a word is. */
	public enum Sort {

		/** Pronouns, adverbs, particles, measures: it says nothing of its own. */
		FUNCTION,
		/** Verbs and adjectives. */
		ACTION,
		/** Nouns. */
		THING,
		/** Names, and characters that are no word together. */
		NAME

	}

	/**
	 * {@return the words of a text, in order}
	 * @param text Chinese in simplified characters
	 */
	public static List<Word> of(String text) {
		List<Word> words = new ArrayList<>();
		for (Term token : SEGMENT.seg(text)) {
			Sort sort = sort(token);
			Word last = words.isEmpty() ? null : words.get(words.size() - 1);
			boolean single = token.word.length() == 1 && last != null && last.text().length() == 1;
			if (last != null && single && (sort != Sort.FUNCTION || last.sort() != Sort.FUNCTION)) {
				words.set(words.size() - 1, new Word(last.text() + token.word, Sort.NAME));
			}
			else {
				words.add(new Word(token.word, sort));
			}
		}
		return words;
	}

	private static Sort sort(Term token) {
		String tag = token.nature.toString();
		if (tag.startsWith("nr") || tag.startsWith("ns") || tag.startsWith("nt") || tag.startsWith("nx")
				|| tag.equals("x")) {
			return Sort.NAME;
		}
		return switch (tag.charAt(0)) {
			case 'n', 'j', 's', 'g' -> Sort.THING;
			case 'v', 'a', 'z', 'i', 'l', 'b' -> Sort.ACTION;
			default -> Sort.FUNCTION;
		};
	}

	/**
	 * A word.
	 *
	 * @param text its characters
	 * @param sort what it is
	 */
	public record Word(String text, Sort sort) {

	}

}
