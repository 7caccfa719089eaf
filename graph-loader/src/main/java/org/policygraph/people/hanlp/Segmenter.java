package org.policygraph.people.hanlp;

import java.util.ArrayList;
import java.util.List;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;

/**
 * Cuts text into the words of HanLP's core dictionary. Names are not recognised here:
 * what the dictionary does not know falls into single characters, and that is the
 * evidence that is wanted. Built once, then safe for any number of threads.
 */
public final class Segmenter {

	/**
	 * How many words the text had that {@link #frequency} counts are from: the sum over
	 * the dictionary.
	 */
	public static final double TOTAL = 1_100_000;

	private final Segment segment = new ViterbiSegment().enableCustomDictionary(false)
		.enableNameRecognize(false)
		.enableTranslatedNameRecognize(false)
		.enableJapaneseNameRecognize(false)
		.enablePlaceRecognize(false)
		.enableOrganizationRecognize(false)
		.enableNumberQuantifierRecognize(false)
		.enableOffset(true);

	/**
	 * {@return the words of the text, in order, without gaps between them}
	 */
	public List<Token> tokens(String text) {
		List<Token> tokens = new ArrayList<>();
		for (Term term : this.segment.seg(text)) {
			tokens.add(new Token(term.offset, term.word, term.nature.toString()));
		}
		return tokens;
	}

	/**
	 * How common a word is in the texts that HanLP's dictionary was counted in.
	 * @return its count there, 0 if the dictionary lacks it
	 */
	public int frequency(String word) {
		CoreDictionary.Attribute attribute = CoreDictionary.get(word);
		return (attribute != null) ? attribute.totalFrequency : 0;
	}

}
