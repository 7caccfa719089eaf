package org.policygraph.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** What has been found out about some bearers: who is one, why, and what is open. */
final class Findings {

	private final Clusters clusters;

	private final Map<String, Judgement> reasons = new HashMap<>();

	private final Set<String> alone = new TreeSet<>();

	private final List<Question> questions = new ArrayList<>();

	Findings(Map<String, Tally> bearers) {
		this.clusters = new Clusters(bearers.keySet());
		bearers.values().stream().filter(Findings::decided).forEach((one) -> this.alone.add(one.bearer()));
	}

	/**
	 * {@return whether a bearer is a single mention that somebody has decided on}
	 */
	static boolean decided(Tally tally) {
		return tally.traits().bare() && tally.bearer().equals(tally.sample());
	}

	Clusters clusters() {
		return this.clusters;
	}

	List<Question> questions() {
		return this.questions;
	}

	boolean standsAlone(String bearer) {
		return this.alone.contains(bearer) && this.clusters.of(bearer).size() == 1;
	}

	@Nullable Judgement reason(String bearer) {
		return this.reasons.get(bearer);
	}

	/** Each mention of the bearer stands for itself, unless it is joined yet. */
	void leaveAlone(String bearer) {
		this.alone.add(bearer);
	}

	void ask(String left, String right, Judgement judgement) {
		this.questions.add(new Question(left, right, judgement));
	}

	void join(String one, String other, Judgement judgement) {
		if (this.clusters.of(one).size() == 1) {
			this.reasons.put(one, judgement);
		}
		if (this.clusters.of(other).size() == 1) {
			this.reasons.put(other, judgement);
		}
		this.clusters.join(one, other);
	}

	/**
	 * Two bearers who may be one.
	 *
	 * @param left one
	 * @param right the other
	 * @param judgement how likely that is
	 */
	record Question(String left, String right, Judgement judgement) {

	}

}
