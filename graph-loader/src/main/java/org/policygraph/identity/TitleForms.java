package org.policygraph.identity;

import java.util.Comparator;
import java.util.List;

import org.policygraph.resolution.Office;
import org.policygraph.text.Lexicon;

/** One way to write titles of other states: 外交部长, 外交大臣 and 外长 are one office. */
final class TitleForms {

	private static final List<List<String>> FORMS = Lexicon.table(TitleForms.class, "title-forms.tsv", 2)
		.stream()
		.sorted(Comparator.comparingInt((List<String> row) -> -row.get(0).length()))
		.toList();

	private TitleForms() {
	}

	/**
	 * {@return the title of an office}
	 */
	static String of(Office office) {
		return of(office.label(), office.title());
	}

	/**
	 * {@return the title of a post whose organ is not known}
	 */
	static String of(String title) {
		return of(title, title);
	}

	/**
	 * {@return whether this is a title of other states}
	 */
	static boolean known(String title) {
		return FORMS.stream().anyMatch((row) -> title.endsWith(row.get(0)));
	}

	private static String of(String post, String title) {
		return FORMS.stream()
			.filter((row) -> post.endsWith(row.get(0)))
			.map((row) -> row.get(1))
			.findFirst()
			.orElse(title);
	}

}
