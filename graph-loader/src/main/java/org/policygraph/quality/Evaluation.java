package org.policygraph.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.policygraph.quality.ArticleScore.Judged;

/**
 * The scores of a set of articles, micro-averaged: every fact counts alike.
 *
 * @param articles one score an article
 */
public record Evaluation(List<ArticleScore> articles) {

	/** How often the set is drawn anew for the intervals. */
	private static final int DRAWS = 1000;

	/**
	 * The intervals are part of a generated document: the same articles give the same.
	 */
	private static final long SEED = 20_250_716;

	private static final double OUTSIDE = 0.025;

	public Evaluation {
		articles = List.copyOf(articles);
	}

	/**
	 * {@return the counts of a kind over all articles}
	 */
	public Counts total(FactKind kind) {
		return total(kind, this.articles);
	}

	/**
	 * {@return the mean of the F1 of all kinds}
	 */
	public double mean() {
		double sum = 0;
		for (FactKind kind : FactKind.values()) {
			sum += total(kind).f1();
		}
		return sum / FactKind.values().length;
	}

	/**
	 * An interval that holds 95 % of the F1 of sets drawn from these articles.
	 *
	 * @param low its lower end
	 * @param high its upper end
	 */
	public record Interval(double low, double high) {

	}

	/**
	 * Draws as many articles with replacement, again and again, to see how much the F1
	 * depends on the choice of articles.
	 * @return the 95 % bootstrap interval of each kind's F1
	 */
	public Map<FactKind, Interval> intervals() {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
		Map<FactKind, List<Double>> drawn = new EnumMap<>(FactKind.class);
		for (int draw = 0; draw < DRAWS && !this.articles.isEmpty(); draw++) {
			List<ArticleScore> sample = random.ints(this.articles.size(), 0, this.articles.size())
				.mapToObj(this.articles::get)
				.toList();
			for (FactKind kind : FactKind.values()) {
				drawn.computeIfAbsent(kind, (key) -> new ArrayList<>()).add(total(kind, sample).f1());
			}
		}
		Map<FactKind, Interval> intervals = new EnumMap<>(FactKind.class);
		drawn.forEach((kind, scores) -> {
			scores.sort(null);
			intervals.put(kind, new Interval(scores.get((int) (OUTSIDE * scores.size())),
					scores.get((int) ((1 - OUTSIDE) * scores.size()) - 1)));
		});
		return intervals;
	}

	/**
	 * {@return the articles by the type of their first event}
	 */
	public Map<String, Evaluation> byGenre() {
		Map<String, List<ArticleScore>> genres = new TreeMap<>();
		this.articles
			.forEach((article) -> genres.computeIfAbsent(article.genre(), (key) -> new ArrayList<>()).add(article));
		Map<String, Evaluation> evaluations = new TreeMap<>();
		genres.forEach((genre, scores) -> evaluations.put(genre, new Evaluation(scores)));
		return evaluations;
	}

	/**
	 * {@return for each kind and rule how many facts it took part in, and how many of
	 * them are right (as had and hit)}
	 */
	public Map<FactKind, Map<String, Counts>> byRule() {
		Map<FactKind, Map<String, Counts>> rules = new EnumMap<>(FactKind.class);
		for (ArticleScore article : this.articles) {
			for (Judged fact : article.judged()) {
				fact.rules()
					.forEach((rule) -> rules.computeIfAbsent(fact.kind(), (key) -> new TreeMap<>())
						.merge(rule, new Counts(fact.right() ? 1 : 0, 0, 1), Counts::plus));
			}
		}
		return rules;
	}

	/**
	 * {@return the articles with the most disagreements, at most so many, the worst
	 * first}
	 */
	public List<ArticleScore> worst(int most) {
		return this.articles.stream()
			.filter((article) -> !article.wrong().isEmpty())
			.sorted(Comparator.comparingInt((ArticleScore article) -> article.wrong().size())
				.reversed()
				.thenComparing(ArticleScore::id))
			.limit(most)
			.toList();
	}

	private static Counts total(FactKind kind, List<ArticleScore> articles) {
		return articles.stream().map((article) -> article.count(kind)).reduce(Counts.NONE, Counts::plus);
	}

}
