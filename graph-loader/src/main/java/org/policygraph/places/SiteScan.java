package org.policygraph.places;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Span;

/** One pass over one text. */
final class SiteScan {

	private static final String CLAUSE_ENDS = "，。；：！？\n";

	private static final String SENTENCE_ENDS = "。！？\n";

	private final SiteWords words;

	private final String text;

	private final SiteNames names;

	private final List<SiteMention> sites = new ArrayList<>();

	SiteScan(SiteWords words, String text, List<PlaceMention> places) {
		this.words = words;
		this.text = text;
		this.names = new SiteNames(words, text, places);
	}

	List<SiteMention> sites() {
		int position = 0;
		while (position < this.text.length()) {
			int before = this.sites.size();
			int led = read(position);
			boolean found = this.sites.size() > before;
			position = found ? this.sites.get(this.sites.size() - 1).span().end() : position + Math.max(1, led);
		}
		return List.copyOf(this.sites);
	}

	/** Reads what a word at this position leads to; gives that word's length. */
	private int read(int position) {
		int visit = this.words.leads().visitAt(this.text, position);
		if (visit > 0) {
			list(position + visit, true);
			return visit;
		}
		int located = this.words.leads().locatedAt(this.text, position);
		if (located > 0) {
			add(located(position + located), "site.located");
			return located;
		}
		int scene = this.words.leads().sceneAt(this.text, position);
		if (scene > 0) {
			list(position + scene, false);
		}
		else if (position == 0 || SENTENCE_ENDS.indexOf(this.text.charAt(position - 1)) >= 0) {
			add(subject(position), "site.subject");
		}
		return scene;
	}

	private void add(@Nullable Span name, String rule) {
		if (name != null && !this.words.isGeneric(name.in(this.text))) {
			this.sites.add(new SiteMention(name, rule));
		}
	}

	/** 位于南京的紫金山实验室汇集了 …: after 的 whatever follows, the name ends with its suffix. */
	private @Nullable Span located(int start) {
		int of = this.text.indexOf('的', start);
		int limit = clauseEnd(start);
		Span name = (of > 0 && of < limit) ? this.names.name(of + 1, limit, (end) -> true) : null;
		return (name != null) ? new Span(name.start(), this.words.widest(this.text, name.start(), name.end(), limit))
				: null;
	}

	private @Nullable Span subject(int start) {
		int end = this.words.nameEnd(this.text, start, clauseEnd(start), (at) -> this.words.isSubject(this.text, at));
		Span name = (end > 0) ? new Span(Math.max(start, this.text.lastIndexOf('的', end) + 1), end) : null;
		return (name != null && this.words.isName(name.in(this.text))) ? name : null;
	}

	/**
	 * Reads a list of sites up to the item that is followed by something else. In a visit
	 * an item without a site's suffix, or that only says its sort, counts beside one that
	 * has a name.
	 */
	private void list(int start, boolean visit) {
		int limit = clauseEnd(start);
		List<Span> items = new ArrayList<>();
		int at = start;
		int join = 1;
		while (at < limit && join > 0) {
			int end = itemEnd(at, limit);
			Span name = this.names.name(at, end,
					(position) -> position == end || this.words.mayStopAt(this.text, position));
			Span item = (name == null && visit) ? this.names.unsuffixed(at, end, limit) : name;
			if (item == null && this.names.placesEnd(at) != end) {
				break;
			}
			if (item != null) {
				items.add(item);
			}
			at = (item != null) ? item.end() : end;
			join = this.words.leads().joinAt(this.text, at);
			at += join;
		}
		boolean said = visit && this.words.leads().endsListAt(this.text, at);
		addAll(items, said, visit ? "site.visit" : (at == limit) ? "site.scene" : "site.venue");
	}

	private void addAll(List<Span> items, boolean said, String rule) {
		if (said || items.stream().anyMatch(this.names::isNamed)) {
			items.forEach((item) -> this.sites
				.add(new SiteMention(item, this.words.hasSuffix(item.in(this.text)) ? rule : "site.list")));
		}
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

	private int clauseEnd(int start) {
		int end = start;
		while (end < this.text.length() && CLAUSE_ENDS.indexOf(this.text.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

}
