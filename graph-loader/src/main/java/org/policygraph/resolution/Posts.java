package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.Printed;
import org.policygraph.resolution.Titles.Openness;

/** Posts as printed → posts with their organisations. */
final class Posts {

	private final Titles titles = new Titles();

	private final Ranks ranks = new Ranks();

	private final Organs organs;

	Posts(Organs organs) {
		this.organs = organs;
	}

	/**
	 * Resolves the posts of one person.
	 * @param printed the posts in printed order; a bare title (主席) takes the organ of the
	 * post before
	 * @param context where the text is at home, or null
	 * @param before the organisation of the post printed last before these, for 秘书长 after
	 * 市政协副主席, or null
	 * @return one for each
	 */
	List<Holding> resolve(List<Printed> printed, @Nullable Location context, @Nullable Organization before) {
		List<Holding> holdings = new ArrayList<>();
		Organization last = before;
		for (Printed post : printed) {
			Holding holding = resolve(post, context, last);
			holdings.add(holding);
			last = (holding.post().organization() != null) ? holding.post().organization() : last;
		}
		return holdings;
	}

	private Holding resolve(Printed printed, @Nullable Location context, @Nullable Organization last) {
		Titles.Division divided = withCommittee(this.titles.divide(printed.text()), context);
		Titles.Division parts = this.organs.isPlace(divided.organ()) ? divided : this.titles.withoutFormer(divided);
		Location around = (last != null && last.isLocal()) ? last.of() : context;
		Organs.Found found = organ(parts, around, last);
		Organization organ = (found != null) ? found.organization() : null;
		boolean open = parts.openness() == Openness.PUBLIC
				|| (parts.openness() != Openness.PRIVATE && organ != null && organ.open());
		String label = (organ != null) ? organ.name() + parts.title() : printed.text();
		String id = (organ != null) ? Ids.of("po", parts.title(), organ.id()) : Ids.of("po", printed.text());
		return new Holding(new Post(id, parts.title(), label, organ, this.ranks.of(organ, parts.title()), open),
				printed, parts.openness() == Openness.SEAT, parts.former(), found != null && found.inferred());
	}

	/** 东观镇 + 党委书记 is 东观镇党委 + 书记. */
	private Titles.Division withCommittee(Titles.Division parts, @Nullable Location context) {
		Matcher committee = Forms.of("committee").matcher(parts.title());
		boolean own = committee.find() && this.organs.isDivision(parts.organ(), context);
		return own ? new Titles.Division(parts.organ() + committee.group(), parts.title().substring(committee.end()),
				Openness.PUBLIC, null, parts.former()) : parts;
	}

	private Organs.@Nullable Found organ(Titles.Division parts, @Nullable Location context,
			@Nullable Organization last) {
		if (parts.organ().isEmpty()) {
			return implied(parts, context, last);
		}
		Organs.Found shared = this.organs.sharing(parts.organ(), parts.title(), context);
		if (shared != null) {
			return shared;
		}
		Organs.Found found = this.organs.find(parts.organ(), context);
		if (found.organization().of() != null || last == null) {
			return found;
		}
		Organization sibling = this.organs.known(last.of(), parts.organ());
		return (sibling != null) ? new Organs.Found(sibling, true) : found;
	}

	private Organs.@Nullable Found implied(Titles.Division parts, @Nullable Location context,
			@Nullable Organization last) {
		if (parts.implied() != null) {
			Organs.Found found = this.organs.find(parts.implied().replace(" ", ""), context);
			return (found.organization().of() != null) ? found : null;
		}
		return (last != null && parts.openness() != Openness.PRIVATE) ? ofOneBefore(last, parts.title(), context)
				: null;
	}

	/** 校长 behind 市长 is of no government, behind 清源大学党委副书记 it is 清源大学's. */
	private Organs.@Nullable Found ofOneBefore(Organization last, String title, @Nullable Location context) {
		if (Forms.has("core-body", last.name()) && Forms.has("of-other-bodies", title)) {
			return null;
		}
		String whole = Forms.without("party-body", last.name());
		boolean other = !whole.isEmpty() && !whole.equals(last.name()) && !Forms.has("party-title", title);
		return other ? new Organs.Found(this.organs.find(whole, context).organization(), true)
				: new Organs.Found(last, true);
	}

	/**
	 * {@return the holding as others may meet it: a post whose organisation only a reader
	 * of the document knows is not the post of that name elsewhere}
	 */
	Holding within(String document, Holding holding) {
		Post post = holding.post();
		Organization organ = post.organization();
		if (organ != null && !this.organs.isVague(organ)) {
			return holding;
		}
		Organization own = (organ != null) ? organ.within(document) : null;
		String id = Ids.of("po", post.title(), (own != null) ? own.id() : "", "document", document);
		return new Holding(new Post(id, post.title(), post.label(), own, post.rank(), post.open()), holding.printed(),
				holding.seat(), holding.former(), holding.inferred());
	}

}
