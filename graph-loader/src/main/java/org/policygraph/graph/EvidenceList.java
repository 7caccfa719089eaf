package org.policygraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.policygraph.facts.Evidence;

/**
 * The evidence of a fact as its relationship carries it: three lists of one length,
 * sorted by evidence, each piece once.
 *
 * @param evidence {@code articleId:start-end}, {@code articleId:title:start-end}
 * @param rules the rule that read each
 * @param confidence how sure that rule is
 */
record EvidenceList(List<String> evidence, List<String> rules, List<Double> confidence) {

	EvidenceList {
		evidence = List.copyOf(evidence);
		rules = List.copyOf(rules);
		confidence = List.copyOf(confidence);
	}

	/**
	 * {@return evidence of one article}
	 */
	static EvidenceList of(String article, Collection<Evidence> evidence) {
		return sorted(evidence.stream()
			.map((piece) -> new Piece(reference(article, piece), piece.rule(), piece.confidence())));
	}

	/**
	 * {@return all of the evidence, in an order that does not depend on theirs}
	 */
	static EvidenceList union(Collection<EvidenceList> lists) {
		return sorted(lists.stream().flatMap(EvidenceList::pieces));
	}

	/**
	 * {@return how the graph refers to a piece of evidence}
	 */
	static String reference(String article, Evidence evidence) {
		String field = evidence.field().equals(Evidence.TEXT) ? "" : evidence.field() + ":";
		return article + ":" + field + evidence.start() + "-" + evidence.end();
	}

	Map<String, Object> properties() {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("evidence", this.evidence);
		properties.put("rules", this.rules);
		properties.put("confidence", this.confidence);
		return properties;
	}

	/** Two rules may read the same characters: the surer one counts. */
	private static EvidenceList sorted(Stream<Piece> pieces) {
		Map<String, Piece> best = new TreeMap<>();
		Comparator<Piece> surest = Comparator.comparingDouble((Piece piece) -> -piece.confidence())
			.thenComparing(Piece::rule);
		pieces.forEach((piece) -> best.merge(piece.reference(), piece,
				(one, other) -> (surest.compare(one, other) <= 0) ? one : other));
		return new EvidenceList(List.copyOf(best.keySet()), best.values().stream().map(Piece::rule).toList(),
				best.values().stream().map(Piece::confidence).toList());
	}

	private Stream<Piece> pieces() {
		return IntStream.range(0, this.evidence.size())
			.mapToObj((i) -> new Piece(this.evidence.get(i), this.rules.get(i), this.confidence.get(i)));
	}

	private record Piece(String reference, String rule, double confidence) {

	}

}
