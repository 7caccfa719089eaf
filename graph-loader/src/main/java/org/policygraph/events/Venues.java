package org.policygraph.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.policygraph.events.SignText.Sign;
import org.policygraph.facts.Citing;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Printed;
import org.policygraph.text.Span;

/** Finds where an event took place: 在京, 到祁县, 来到甲厂、乙中心. */
final class Venues {

	/** A message, an appointment and a publication take place nowhere in particular. */
	private static final Set<EventType> NOWHERE = EnumSet.of(EventType.CORRESPONDENCE, EventType.APPOINTMENT,
			EventType.PUBLICATION);

	private final Pattern held;

	/** 完成各项议程，在剧院胜利闭幕: of a meeting that is named elsewhere. */
	private final Pattern opened;

	private final Pattern visited;

	private final Pattern toured;

	private final Pattern travelled;

	private final Pattern left;

	private final Pattern ended;

	private final Pattern cityOwned;

	private final Pattern divided;

	private final Pattern enterprise;

	private final Pattern homeCountry;

	Venues(Vocabulary vocabulary) {
		this.opened = vocabulary.pattern("在{where}[^，。；<P>]{0,6}(?:{held}|{attend})");
		this.held = vocabulary.pattern("(?:{at}{aside}*|(?<=<D>|<P>)){where}(?={venue-goes-on})(?!{visit-goes-on})");
		this.toured = vocabulary.pattern("(?:{at}|{visit}){aside}*{where}(?={visit-goes-on})");
		this.travelled = vocabulary.pattern("{travel}{where}");
		this.left = vocabulary.pattern("(?:离开|{ended}(?:对|在|访问)?){where}");
		this.ended = vocabulary.pattern("{ended}");
		this.divided = vocabulary.pattern("{division}$");
		this.homeCountry = vocabulary.pattern("{home-country}");
		this.enterprise = vocabulary.pattern("{enterprise}$");
		this.cityOwned = vocabulary.pattern("{city-owned}");
		this.visited = vocabulary
			.pattern("^(?:{situated})?{where}(?={topic}|，)|(?:{at}|{visit}){aside}*{where}|(?<=^|[，、]){where}(?=，)"
					+ "|{visit}(?:了)?[^，。；<P><L><S>]{2,30}?(?:的|——)<S>(?:{site-tail}?[、和]<S>)*");
	}

	/**
	 * Finds the places or sites of an event.
	 * @param draft the event
	 * @param passages the passages that narrate it, among them those of its anchors
	 * @param others passages that come to tell of other events: 来到甲厂，察看生产，并召开座谈会
	 * @param text the text in signs
	 * @param sign {@link Sign#PLACE} or {@link Sign#SITE}
	 * @param citing makes evidence
	 * @return each place once, in order of the text
	 */
	List<Printed> of(Draft draft, List<Passage> passages, List<Passage> others, SignText text, Sign sign,
			Citing citing) {
		if (NOWHERE.contains(draft.type())) {
			return List.of();
		}
		boolean tour = draft.type() == EventType.INSPECTION;
		Pattern pattern = (draft.type() == EventType.VISIT) ? travel(draft, others) : tour ? this.visited : this.held;
		Stream<Passage> own = draft.anchors().stream().map(Anchor::passage);
		List<Passage> where = (tour ? Stream.concat(own, passages.stream()) : own).distinct().toList();
		Found found = new Found(draft, text, sign, citing);
		where.forEach((passage) -> found.collect(pattern, passage));
		if (!tour) {
			passages.stream().filter(Passage::lead).forEach((passage) -> found.collect(this.opened, passage));
		}
		else {
			others.forEach((passage) -> found.collect(this.toured, passage));
		}
		return found.printed();
	}

	/** The end of a visit that another one follows: 结束对罗兰的访问后抵达云泽. */
	private Pattern travel(Draft draft, List<Passage> others) {
		boolean ended = !others.isEmpty()
				&& draft.anchors().stream().allMatch((anchor) -> this.ended.matcher(anchor.cue().text()).find());
		return ended ? this.left : this.travelled;
	}

	/** What is found of one event. */
	private final class Found {

		private final List<Span> names;

		private final SignText text;

		private final Sign sign;

		private final Citing citing;

		private final boolean tour;

		private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();

		Found(Draft draft, SignText text, Sign sign, Citing citing) {
			this.names = draft.anchors().stream().map(Anchor::name).filter(Objects::nonNull).map(Words::span).toList();
			this.text = text;
			this.sign = sign;
			this.citing = citing;
			this.tour = draft.type() == EventType.INSPECTION;
		}

		void collect(Pattern pattern, Passage passage) {
			Matcher matcher = pattern.matcher(this.text.signs())
				.region(passage.from(), passage.to())
				.useTransparentBounds(true);
			while (matcher.find()) {
				for (int i = matcher.start(); i < matcher.end(); i++) {
					collect(i);
				}
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
		 * The last of several places may begin a site's name (城关镇|阳坡村晾晒场): a division
		 * always, a city unless an enterprise or school is called after it; and a city
		 * that of what has none of its own (撒马尔罕国宾馆): the event took place there too.
		 */
		private List<Span> heads(int index) {
			String original = this.text.original();
			boolean chained = index > 0 && this.text.signs().charAt(index - 1) == Sign.PLACE.symbol();
			int end = this.text.original(index, index + 1).end();
			return this.text.beginning(Sign.PLACE, index)
				.stream()
				.filter((head) -> chained
						&& (Venues.this.divided.matcher(head.in(original)).find()
								|| !Venues.this.enterprise.matcher(original.substring(head.end(), end)).find())
						|| Venues.this.cityOwned.matcher(original.substring(head.end(), end)).matches())
				.toList();
		}

		/** 中国网络文明大会在合肥举行: what stands in its name says not where it is held. */
		private void add(Span span) {
			boolean home = this.tour && Venues.this.homeCountry.matcher(span.in(this.text.original())).matches();
			if (!home && this.names.stream().noneMatch((name) -> name.contains(span))) {
				this.evidence.computeIfAbsent(span.in(this.text.original()), (name) -> new ArrayList<>())
					.add(this.citing.cite(span, (this.sign == Sign.PLACE) ? "place.at" : "site.at", 0.85));
			}
		}

		List<Printed> printed() {
			List<Printed> printed = new ArrayList<>();
			this.evidence.forEach((name, found) -> printed.add(new Printed(name, Citing.preferBody(found))));
			boolean body = printed.stream().anyMatch(Venues::inBody);
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

	}

	private static boolean inBody(Printed place) {
		return place.evidence().stream().anyMatch((one) -> one.field().equals(Evidence.TEXT));
	}

}
