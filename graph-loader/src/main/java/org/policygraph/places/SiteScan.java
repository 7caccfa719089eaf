package org.policygraph.places;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Span;

/** One pass over one text. */
final class SiteScan {

	static final String CLAUSE_ENDS = "，。；：！？\n,;:!?";

	private final SiteWords words;

	private final String text;

	private final SiteNames names;

	private final SiteLists lists;

	private final Scenery scenery;

	private final List<SiteMention> sites = new ArrayList<>();

	SiteScan(SiteWords words, String text, List<PlaceMention> places) {
		this.words = words;
		this.scenery = words.scenery();
		this.text = text;
		this.names = new SiteNames(words, text, places);
		this.lists = new SiteLists(words, this.names, text);
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
		SiteLeads leads = this.words.leads();
		int visit = leads.visitAt(this.text, position);
		if (visit > 0 && leads.visitAt(this.text, this.names.placesEnd(position + visit)) > 1) {
			return visit;
		}
		if (visit > 0) {
			this.sites.addAll(this.lists.visited(position + visit, clauseEnd(position + visit),
					leads.verbAt(this.text, position)));
			return visit;
		}
		int located = leads.locatedAt(this.text, position);
		if (located > 0) {
			add(located(position + located), "site.located");
			return located;
		}
		int scene = leads.sceneAt(this.text, position);
		if (scene > 0) {
			this.sites.addAll(this.lists.met(position + scene, clauseEnd(position + scene)));
			return scene;
		}
		int treats = leads.treatsAt(this.text, position);
		if (treats > 0) {
			this.sites.addAll(this.lists.treated(position + treats, clauseEnd(position + treats)));
			return treats;
		}
		return subjects(position);
	}

	/**
	 * Reads what is said of a site itself; gives the length of the word that leads to it.
	 */
	private int subjects(int position) {
		int toward = this.scenery.towardAt(this.text, position);
		if (toward > 0) {
			Span honoured = this.names.name(position + toward, clauseEnd(position),
					(end) -> this.scenery.isHonouredAt(this.text, end));
			if (honoured != null) {
				this.sites.add(new SiteMention(honoured, "site.honoured"));
			}
			return toward;
		}
		int of = this.scenery.forAt(this.text, position);
		boolean clause = position == 0 || CLAUSE_ENDS.indexOf(this.text.charAt(position - 1)) >= 0;
		int before = this.sites.size();
		if (of > 0 || clause) {
			add(opened(position + of), "site.opened");
		}
		boolean begins = clause && (position == 0 || this.text.charAt(position - 1) != '，');
		if (begins && this.sites.size() == before) {
			add(subject(position), "site.subject");
		}
		return of;
	}

	/**
	 * 甲医院正式开业, 夜幕下，乙体育场华灯璀璨: what is opened, or where it is described how it looks.
	 */
	private @Nullable Span opened(int start) {
		Span name = this.names.name(start, clauseEnd(start), (end) -> this.scenery.isOpenedAt(this.text, end));
		return (name != null && this.scenery.isOpenedAt(this.text, name.end())
				&& !this.scenery.holdsFor(name.in(this.text)) && !this.words.tails().isProject(name.in(this.text)))
						? name : null;
	}

	private void add(@Nullable Span name, String rule) {
		if (name != null && !this.words.isGeneric(name.in(this.text))) {
			this.sites.add(new SiteMention(name, rule));
		}
	}

	/**
	 * 位于南京的紫金山实验室汇集了 …: after 的 whatever follows, the name ends with its suffix; else
	 * with the clause: 坐落于西部科技创新港.
	 */
	private @Nullable Span located(int start) {
		int of = this.text.indexOf('的', start);
		int limit = clauseEnd(start);
		Span name = (of > 0 && of < limit)
				? this.names.name(of + 1, limit, (end) -> !this.words.ends().isLandform(this.text, end))
				: this.names.name(start, limit, (end) -> end == limit);
		return (name != null)
				? new Span(name.start(), this.words.ends().widest(this.text, name.start(), name.end(), limit)) : null;
	}

	private @Nullable Span subject(int start) {
		int end = this.words.ends()
			.nameEnd(this.text, start, clauseEnd(start), (at) -> this.words.tails().isSubject(this.text, at));
		boolean visit = end > 0 && this.words.leads().holdsVisit(this.text.substring(start, end));
		Span name = (end > 0 && !visit) ? new Span(Math.max(start, this.text.lastIndexOf('的', end) + 1), end) : null;
		return (name != null && this.words.isName(name.in(this.text))) ? name : null;
	}

	private int clauseEnd(int start) {
		int end = start;
		while (end < this.text.length() && CLAUSE_ENDS.indexOf(this.text.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

}
