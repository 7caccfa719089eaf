package org.policygraph.people.hanlp;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;

/**
 * How often a word played which part around a person's name in the annotated newspaper
 * text that HanLP's dictionary of names was counted in.
 */
public final class NameDictionary {

	/** The part that a word plays. */
	public enum Part {

		/** A family name. */
		SURNAME(NR.B),
		/** The first of two given characters. */
		FIRST(NR.C),
		/** The second of two given characters. */
		SECOND(NR.D),
		/** The only given character. */
		SINGLE(NR.E),
		/** Stands before a name. */
		BEFORE(NR.K),
		/** Stands after a name. */
		AFTER(NR.L);

		private final NR tag;

		Part(NR tag) {
			this.tag = tag;
		}

	}

	private NameDictionary() {
	}

	/**
	 * {@return how often the word played the part, 0 if never}
	 */
	public static int count(String word, Part part) {
		EnumItem<NR> item = PersonDictionary.dictionary.get(word);
		return (item != null) ? item.labelMap.getOrDefault(part.tag, 0) : 0;
	}

	/**
	 * {@return how often any word played the part}
	 */
	public static int total(Part part) {
		return PersonDictionary.transformMatrixDictionary.getTotalFrequency(part.tag);
	}

}
