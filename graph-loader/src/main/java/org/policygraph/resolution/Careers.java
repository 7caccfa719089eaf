package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;
import org.policygraph.text.Lexicon;

/**
 * Posts that are printed behind a name: appointments, notices before one, biographies
 * ({@code careers.tsv}).
 */
final class Careers {

	/** Sex, people, birth, education stand between the name and the posts of a notice. */
	private static final String PARTICULARS = "(?:同志)?(?:被)?(?:，[^，。；、]{1,14}){0,6}?，?";

	private static final String POSTS = "([^，。；：！？（）\\s]{2,60})";

	private static final double CONFIDENCE = 0.9;

	private final Map<String, Boolean> others = new LinkedHashMap<>();

	private final Pattern career;

	private final Titles titles = new Titles();

	Careers() {
		Lexicon.table(Careers.class, "careers.tsv", 4)
			.forEach((row) -> this.others.put(row.get(0), row.get(1).equals("OTHER")));
		String cues = this.others.keySet()
			.stream()
			.sorted(Comparator.comparingInt((String cue) -> -cue.length()).thenComparing(Comparator.naturalOrder()))
			.collect(Collectors.joining("|"));
		this.career = Pattern.compile("^" + PARTICULARS + "(" + cues + ")" + POSTS);
	}

	/**
	 * {@return the posts behind the mentions of a person, those that are not held at the
	 * time marked}
	 */
	List<Stated> of(ArticleFacts facts, PersonFact person) {
		String text = facts.article().text();
		List<Integer> names = facts.persons()
			.stream()
			.flatMap((other) -> other.evidence().stream())
			.filter((piece) -> piece.field().equals(Evidence.TEXT))
			.map(Evidence::start)
			.sorted()
			.toList();
		List<Stated> stated = new ArrayList<>();
		for (Evidence mention : person.evidence()) {
			if (mention.field().equals(Evidence.TEXT)) {
				int end = names.stream().filter((start) -> start >= mention.end()).findFirst().orElse(text.length());
				read(text.substring(mention.end(), end), mention.end(), stated);
			}
		}
		return stated;
	}

	private void read(String behind, int offset, List<Stated> stated) {
		Matcher career = this.career.matcher(behind);
		if (!career.find()) {
			return;
		}
		boolean other = Boolean.TRUE.equals(this.others.get(career.group(1)));
		for (Matcher item = Forms.of("career-item").matcher(career.group(2)); item.find();) {
			String post = Forms.without("career-tail", item.group());
			if (this.titles.divide(post).openness() != Titles.Openness.PRIVATE) {
				int start = offset + career.start(2) + item.start();
				Evidence evidence = new Evidence(Evidence.TEXT, start, start + post.length(), "person.career",
						CONFIDENCE);
				stated.add(new Stated(new Printed(post, List.of(evidence)), other));
			}
		}
	}

	/**
	 * A post that is stated behind a name.
	 *
	 * @param post as printed
	 * @param other whether it is no longer held, or not yet
	 */
	record Stated(Printed post, boolean other) {

	}

}
