package org.policygraph.quality;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import tools.jackson.databind.JsonNode;

/**
 * What HanLP finds by itself: its person names and place names, without any rule of ours.
 * The measure to beat. HanLP knows no events, so its places, and for comparison ours, are
 * held against the places of all events of the article.
 */
public final class Baseline {

	private final Segment segment = HanLP.newSegment("viterbi").enableNameRecognize(true).enablePlaceRecognize(true);

	/**
	 * HanLP's scores beside ours.
	 *
	 * @param persons HanLP's persons
	 * @param places HanLP's places
	 * @param ourPlaces the extracted places of all events of an article, as one set
	 */
	public record Scores(Counts persons, Counts places, Counts ourPlaces) {

	}

	/**
	 * Compares HanLP's names with the annotations.
	 * @param gold the annotations
	 * @param extracted the extracted articles by id, which carry title and text
	 * @return the scores over all articles
	 */
	public Scores evaluate(GoldSet gold, Map<String, JsonNode> extracted) {
		Scores sum = new Scores(Counts.NONE, Counts.NONE, Counts.NONE);
		for (Map.Entry<String, JsonNode> annotation : gold.annotations().entrySet()) {
			JsonNode got = extracted.get(annotation.getKey());
			if (got == null) {
				continue;
			}
			Set<String> persons = strings(annotation.getValue().path("persons"));
			Set<String> places = places(annotation.getValue());
			sum = new Scores(sum.persons().plus(compare(persons, found(got, "nr"))),
					sum.places().plus(compare(places, found(got, "ns"))),
					sum.ourPlaces().plus(compare(places, places(got))));
		}
		return sum;
	}

	private Set<String> found(JsonNode article, String tag) {
		Set<String> found = new LinkedHashSet<>();
		String text = article.path("title").asString("") + "\n" + article.path("text").asString("");
		for (String paragraph : text.split("\n")) {
			for (Term term : this.segment.seg(paragraph)) {
				if (term.nature.toString().startsWith(tag) && term.word.length() > 1) {
					found.add(Printing.clean(term.word));
				}
			}
		}
		return found;
	}

	private static Set<String> places(JsonNode article) {
		return article.path("events")
			.valueStream()
			.flatMap((event) -> strings(event.path("places")).stream())
			.collect(Collectors.toSet());
	}

	private static Set<String> strings(JsonNode strings) {
		return strings.valueStream().map((string) -> Printing.clean(string.asString(""))).collect(Collectors.toSet());
	}

	private static Counts compare(Set<String> wanted, Set<String> had) {
		int hit = (int) had.stream().filter(wanted::contains).count();
		return new Counts(hit, wanted.size(), had.size());
	}

}
