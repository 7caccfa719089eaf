package org.policygraph.places;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.places.SiteLeads.Verb;
import org.policygraph.text.Span;

/** Reads the sites of one text that stand side by side: 来到甲厂、乙中心和丙公司. */
final class SiteLists {

	private static final int LONG_SORT = 4;

	/** An item that cannot be read is passed by if it may still be one name. */
	private static final int LONGEST_PASSED = 32;

	private final SiteWords words;

	private final SiteNames names;

	private final OpenNames open;

	private final String text;

	SiteLists(SiteWords words, SiteNames names, String text) {
		this.words = words;
		this.names = names;
		this.open = new OpenNames(words, names, text);
		this.text = text;
	}

	/**
	 * {@return the venues behind 在, or what stands before 举行 whatever its name}
	 */
	List<SiteMention> met(int start, int limit) {
		Items items = new Items(Verb.MEET, limit);
		int at = read(items, start);
		items.keepIf(at == limit || this.words.leads().happensAt(this.text, at));
		List<SiteMention> sites = items.mentions(false, (at == limit) ? "site.scene" : "site.venue");
		Span open = sites.isEmpty() ? this.open.met(start, limit) : null;
		return (open != null) ? List.of(new SiteMention(open, "site.open")) : sites;
	}

	/**
	 * {@return the sites behind a verb of visiting} An item without a site's suffix, or
	 * that only says its sort, counts beside one that has a name.
	 */
	List<SiteMention> visited(int start, int limit, Verb verb) {
		Items items = new Items(verb, limit);
		int at = read(items, start);
		boolean things = verb == Verb.LOOK && this.words.leads().endsThingsAt(this.text, at)
				|| verb == Verb.COME && !this.words.leads().happensAt(this.text, at);
		if (this.words.opens().isHomeBefore(this.text, limit)) {
			items.keepIf(false);
		}
		return things ? List.of() : items.mentions(this.words.leads().endsListAt(this.text, at), "site.visit");
	}

	/**
	 * {@return the sites of 对甲厂、乙矿进行了实地察看}
	 */
	List<SiteMention> treated(int start, int limit) {
		Items items = new Items(Verb.LOOK, limit);
		int at = read(items, start);
		return this.words.leads().isTreatedAt(this.text, at) ? items.mentions(false, "site.treated") : List.of();
	}

	/**
	 * Reads up to the item that is followed by something else; gives the position there.
	 */
	private int read(Items items, int start) {
		int at = start;
		int join = 1;
		while (at < items.limit && join > 0) {
			at = items.add(at);
			int tail = this.words.tails().tailAt(this.text, at);
			join = this.words.leads().joinAt(this.text, at + tail);
			at += (join > 0) ? tail + join : 0;
		}
		return at;
	}

	/** The next 、 outside of brackets and quotes, or the limit. */
	private int itemEnd(int start, int limit) {
		int depth = 0;
		for (int i = start; i < limit; i++) {
			char c = this.text.charAt(i);
			if ("“《（".indexOf(c) >= 0) {
				depth++;
			}
			else if ("”》）".indexOf(c) >= 0) {
				depth--;
			}
			else if (c == '、' && depth <= 0) {
				return i;
			}
		}
		return limit;
	}

	/** The items of one list. */
	private final class Items {

		private final Verb verb;

		private final int limit;

		private final List<Span> found = new ArrayList<>();

		/** Whether somebody went to an item, so that it is a place whatever its name. */
		private boolean reached;

		/** Whether an item only says a sort: 企业、乡村等地. */
		private boolean sorts;

		Items(Verb verb, int limit) {
			this.verb = verb;
			this.limit = limit;
		}

		/** Reads the item at a position; gives where it ends. */
		int add(int at) {
			int end = itemEnd(at, this.limit);
			if (SiteLists.this.names.endsPlaces(at)) {
				return SiteLists.this.names.placesEnd(at);
			}
			Span item = SiteLists.this.names.name(at, end, (position) -> ends(position, end));
			boolean named = this.found.stream().anyMatch(SiteLists.this.names::isNamed);
			if (item == null) {
				item = SiteLists.this.open.visited(at, end, this.limit, this.verb, named);
				this.reached |= item != null && end == this.limit
						&& SiteLists.this.open.isReached(this.verb, item.end());
			}
			if (item != null) {
				Span whole = (this.verb == Verb.MEET) ? item : new Span(item.start(),
						SiteLists.this.words.tails().withProject(SiteLists.this.text, item.end()));
				addParts(whole);
				return whole.end();
			}
			this.sorts |= SiteLists.this.words.isSort(SiteLists.this.text, at, end);
			int longest = (this.verb == Verb.MEET) ? OpenNames.LONGEST_UNSURE : LONGEST_PASSED;
			boolean passed = end < this.limit && end - at <= longest
					&& !SiteLists.this.words.leads().holdsVisit(SiteLists.this.text.substring(at, end));
			return (this.sorts || passed || SiteLists.this.names.placesEnd(at) == end) ? end : at;
		}

		private boolean ends(int position, int end) {
			int tail = SiteLists.this.words.tails().tailAt(SiteLists.this.text, position);
			return position == end || SiteLists.this.words.tails().mayStopAt(SiteLists.this.text, position)
					|| tail > 0 && SiteLists.this.words.leads().joinAt(SiteLists.this.text, position + tail) > 0;
		}

		/** 云溪产业城车间和湖东大学 are two, the first of which no suffix shows to be one. */
		private void addParts(Span item) {
			if (SiteLists.this.words.isSorts(item.in(SiteLists.this.text))) {
				this.sorts = true;
				return;
			}
			int join = SiteLists.this.names.joinIn(item);
			if (join > 0) {
				this.sorts |= SiteLists.this.words.isSort(SiteLists.this.text, item.start(), join);
				if (!this.sorts && this.verb != Verb.MEET) {
					this.found.add(new Span(item.start(), join));
				}
			}
			this.found.add((join > 0) ? new Span(join + 1, item.end()) : item);
		}

		/**
		 * 在联合国、二十国集团框架下: of a list at which nothing happens, only what ends as a site's
		 * name does is one.
		 */
		void keepIf(boolean scene) {
			if (!scene) {
				this.found.removeIf((site) -> !SiteLists.this.words.ends().hasSuffix(site.in(SiteLists.this.text)));
			}
		}

		List<SiteMention> mentions(boolean said, String rule) {
			List<Span> sites = this.sorts ? this.found.stream().filter(SiteLists.this.names::isFirm).toList()
					: this.found;
			if (this.verb == Verb.LOOK && !said) {
				sites = sites.stream()
					.filter((site) -> !SiteLists.this.words.isGeneric(site.in(SiteLists.this.text)))
					.toList();
			}
			boolean any = said || this.reached || sites.stream().anyMatch(this::isReached)
					|| sites.stream().anyMatch(SiteLists.this.names::isNamed);
			return any ? sites.stream().map((site) -> mention(site, rule)).toList() : List.of();
		}

		/**
		 * 来到烈士陵园: what only says its sort in several letters is some site, if somebody
		 * went there.
		 */
		private boolean isReached(Span site) {
			return (this.verb == Verb.COME || this.verb == Verb.ARRIVE) && site.length() >= LONG_SORT
					&& !SiteLists.this.words.opens().isThing(site.in(SiteLists.this.text));
		}

		private SiteMention mention(Span site, String rule) {
			return new SiteMention(site,
					SiteLists.this.words.ends().hasSuffix(site.in(SiteLists.this.text)) ? rule : "site.list");
		}

	}

}
