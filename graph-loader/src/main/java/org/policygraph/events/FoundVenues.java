package org.policygraph.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.policygraph.events.SignText.Sign;
import org.policygraph.facts.Citing;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Printed;
import org.policygraph.text.Span;

/** The places or sites that are found of one event, each with its evidence. */
final class FoundVenues {

	private static final String OPENING_QUOTE = "“";

	private static final String CLOSING_QUOTE = "”";

	private final List<Span> names;

	private final SignText text;

	private final Sign sign;

	private final Citing citing;

	private final Bounds bounds;

	private final boolean tour;

	private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();

	FoundVenues(Draft draft, SignText text, Sign sign, Citing citing, Bounds bounds) {
		this.names = draft.anchors().stream().map(Anchor::name).filter(Objects::nonNull).map(Words::span).toList();
		this.text = text;
		this.sign = sign;
		this.citing = citing;
		this.bounds = bounds;
		this.tour = draft.type() == EventType.INSPECTION;
	}

	void collect(Pattern pattern, Passage passage) {
		Matcher matcher = pattern.matcher(this.text.signs())
			.region(passage.from(), passage.to())
			.useTransparentBounds(true);
		while (matcher.find()) {
			boolean wished = this.bounds.wished()
				.matcher(this.text.signs())
				.region(passage.from(), matcher.start())
				.find();
			for (int i = matcher.start(); !wished && i < matcher.end(); i++) {
				collect(i);
			}
		}
	}

	/** 在巴期间，还会见了甲: in the country of that letter, not its capital. */
	void collectStay(Pattern pattern, Passage passage) {
		Matcher stay = pattern.matcher(this.text.signs()).region(passage.from(), passage.to());
		if (stay.lookingAt()) {
			String letter = stay.group("letter");
			IntStream.range(0, passage.from())
				.filter((i) -> this.text.signs().charAt(i) == this.sign.symbol())
				.mapToObj((i) -> this.text.original(i, i + 1))
				.filter((span) -> span.in(this.text.original()).startsWith(letter))
				.min(Comparator.comparingInt(Span::length))
				.ifPresent(this::add);
		}
	}

	private void collect(int index) {
		char symbol = this.text.signs().charAt(index);
		if (symbol == this.sign.symbol()) {
			add(this.text.original(index, index + 1));
		}
		else if (this.sign == Sign.PLACE && symbol == Sign.SITE.symbol()) {
			heads(index).forEach(this::add);
		}
	}

	/**
	 * The last of several places may begin a site's name (城关镇|阳坡村晾晒场): a division always,
	 * a city unless an enterprise or school is called after it; and a city that of what
	 * has none of its own (撒马尔罕国宾馆): the event took place there too.
	 */
	private List<Span> heads(int index) {
		String original = this.text.original();
		boolean chained = index > 0 && this.text.signs().charAt(index - 1) == Sign.PLACE.symbol();
		int end = this.text.original(index, index + 1).end();
		return this.text.beginning(Sign.PLACE, index)
			.stream()
			.filter((head) -> chained
					&& (this.bounds.divided().matcher(head.in(original)).find()
							|| !this.bounds.enterprise().matcher(original.substring(head.end(), end)).find())
					|| this.bounds.cityOwned().matcher(original.substring(head.end(), end)).matches())
			.toList();
	}

	/** 中国网络文明大会在合肥举行: what stands in its name says not where it is held. */
	private void add(Span span) {
		boolean home = quoted(span)
				|| this.tour && this.bounds.homeCountry().matcher(span.in(this.text.original())).matches();
		if (!home && this.names.stream().noneMatch((name) -> name.contains(span))) {
			this.evidence.computeIfAbsent(span.in(this.text.original()), (name) -> new ArrayList<>())
				.add(this.citing.cite(span, (this.sign == Sign.PLACE) ? "place.at" : "site.at", 0.85));
		}
	}

	/** “购在云泽” is a motto. */
	private boolean quoted(Span span) {
		String original = this.text.original();
		return this.sign == Sign.PLACE && original.startsWith(CLOSING_QUOTE, span.end())
				&& !original.startsWith(OPENING_QUOTE, Math.max(0, span.start() - 1));
	}

	boolean holds(Pattern pattern, Passage passage) {
		return pattern.matcher(this.text.signs()).region(passage.from(), passage.to()).find();
	}

	boolean isEmpty() {
		return this.evidence.isEmpty();
	}

	List<Printed> printed() {
		List<Printed> printed = new ArrayList<>();
		this.evidence.forEach((name, found) -> printed.add(new Printed(name, Citing.preferBody(found))));
		boolean body = printed.stream().anyMatch(FoundVenues::inBody);
		printed.removeIf((place) -> body && !inBody(place));
		if (this.sign == Sign.SITE) {
			List<String> before = new ArrayList<>();
			printed.removeIf((site) -> isShortForm(site.text(), before) || !before.add(site.text()));
		}
		return printed;
	}

	/** 云溪产业园 after 岚河区云溪产业园 is the same again. */
	private static boolean isShortForm(String site, List<String> before) {
		return before.stream().anyMatch((other) -> other.endsWith(site));
	}

	private static boolean inBody(Printed place) {
		return place.evidence().stream().anyMatch((one) -> one.field().equals(Evidence.TEXT));
	}

	/**
	 * What does not count, or counts only beside others.
	 *
	 * @param wished words before it by which it is only wished for: 希望企业到
	 * @param divided ends the name of a division
	 * @param enterprise ends the name of an enterprise or school, which may lie elsewhere
	 * than in the city that it is called after
	 * @param cityOwned sites that have no name beside their city's: 国际机场
	 * @param homeCountry the whole country, too wide for a tour
	 */
	record Bounds(Pattern wished, Pattern divided, Pattern enterprise, Pattern cityOwned, Pattern homeCountry) {

		static Bounds of(Vocabulary vocabulary) {
			return new Bounds(vocabulary.pattern("{wished}"), vocabulary.pattern("{division}$"),
					vocabulary.pattern("{enterprise}$"), vocabulary.pattern("{city-owned}"),
					vocabulary.pattern("{home-country}"));
		}

	}

}
