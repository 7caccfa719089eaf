package org.policygraph.api.ask;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.api.answer.Address;
import org.policygraph.api.ask.AskAnswer.Choice;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.GraphReader;

/** What the names of one question mean in the graph. */
final class Meanings {

	/** More are not offered. */
	static final int MOST_CHOICES = 20;

	/** 市政协主席 without the city. */
	private static final Pattern OF_ANY_PLACE = Patterns.of("of-any-place");

	/** Ours of the posts of several states. */
	private static final Pattern HOME = Patterns.of("home-state");

	/** 雄安 is 雄安新区. */
	private static final Pattern DIVISION = Patterns.of("special-division");

	private static final Pattern SECRETARY = Patterns.of("place-secretary");

	/** What 上海书记 leaves out. */
	private static final List<String> COMMITTEES = Table.read("committees.tsv", 1)
		.stream()
		.map((row) -> row.get(0))
		.toList();

	/** How ids of posts begin. */
	private static final String POST = "po-";

	private final GraphReader graph;

	private final Names names;

	private final Asked asked;

	private final Map<Token, List<Thing>> resolved = new HashMap<>();

	private final Map<String, String> taken = new LinkedHashMap<>();

	Meanings(GraphReader graph, Names names, Asked asked) {
		this.graph = graph;
		this.names = names;
		this.asked = asked;
	}

	Map<String, String> taken() {
		return this.taken;
	}

	/**
	 * {@return what a slot names; a choice has to be made if it names nothing that is
	 * known}
	 */
	List<Thing> of(Kind kind, int number) {
		Token token = this.asked.slot(kind.name().charAt(0), number);
		if (token == null) {
			return List.of();
		}
		List<Thing> known = this.resolved.get(token);
		if (known == null) {
			known = token.free() ? unknown(token.text(), kind) : meant(token, kind);
			this.resolved.put(token, known);
		}
		return known;
	}

	/**
	 * Of people of one name those with the post that stands before it; of a post that
	 * every city has, all.
	 */
	private List<Thing> meant(Token token, Kind kind) {
		List<Thing> things = token.things(kind);
		if (kind == Kind.P && things.stream().anyMatch((thing) -> thing.id().startsWith(POST))) {
			return holders(token.text(), things.stream().map(Thing::id).toList());
		}
		if (kind == Kind.P && things.size() > 1 && !this.asked.posts().isEmpty()) {
			List<String> posts = this.asked.posts().stream().map(Thing::id).toList();
			List<String> holders = this.graph
				.all("ask_posts", Map.of("people", things.stream().map(Thing::id).toList()))
				.stream()
				.filter((row) -> posts.contains(row.row("post").text("id")))
				.map((row) -> row.row("person").text("id"))
				.toList();
			return things.stream().filter((thing) -> holders.isEmpty() || holders.contains(thing.id())).toList();
		}
		List<Thing> here = things.stream().filter(this::isOfHome).toList();
		if (kind == Kind.P && !here.isEmpty()) {
			return here;
		}
		return (kind == Kind.T && OF_ANY_PLACE.matcher(token.text()).find()) ? similar(token.text(), kind) : things;
	}

	/** 祁县的李军 is the one with a post there. */
	private boolean isOfHome(Thing person) {
		String about = person.about();
		return about != null
				&& this.asked.around().stream().flatMap((thing) -> typed(thing).stream()).anyMatch(about::contains);
	}

	/** Who was named last with one of these posts. */
	private List<Thing> holders(String text, List<String> posts) {
		List<Thing> holders = this.graph.all("ask_holders", Map.of("posts", posts))
			.stream()
			.map((row) -> new Thing(Kind.P, row.row("person").text("id"), row.row("person").text("name"),
					row.row("post").text("label")))
			.limit(1)
			.toList();
		holders.forEach((holder) -> this.taken.put(text, holder.name()));
		return holders;
	}

	private List<Thing> unknown(String text, Kind kind) {
		if (kind == Kind.P && Shape.kinds(text).contains("T")) {
			return holders(text, similar(text, Kind.T).stream().map(Thing::id).toList());
		}
		return similar(text, kind);
	}

	private List<Thing> similar(String text, Kind kind) {
		List<Thing> posts = (kind == Kind.T) ? ours(posts(text)) : List.of();
		if (posts.size() == 1) {
			this.taken.put(text, posts.get(0).name());
			return posts;
		}
		List<Thing> like = posts.isEmpty() ? this.names.similar(text, kind) : posts;
		List<Thing> home = (kind == Kind.T)
				? ours(like.stream().filter((thing) -> thing.name().endsWith(text)).toList()) : List.of();
		List<Thing> similar = (home.size() == 1) ? home : like;
		List<String> parts = similar.stream()
			.filter((thing) -> isMeant(text, thing))
			.map(Thing::name)
			.distinct()
			.toList();
		if (parts.size() == 1) {
			this.taken.put(text, parts.get(0));
			return similar.stream().filter((thing) -> thing.name().equals(parts.get(0))).toList();
		}
		String sentence = similar.isEmpty() ? "unknown" : posts.isEmpty() ? "near" : Draft.CHOICES;
		Draft draft = new Draft(sentence).gap("text", text);
		similar.forEach((thing) -> draft.choice(choice(thing, text)));
		throw new Choosing(draft);
	}

	/** 副总理 of no state is ours, 书记处书记 of no party too. */
	private static List<Thing> ours(List<Thing> posts) {
		List<Thing> ours = posts.stream().filter((post) -> HOME.matcher(post.name()).find()).toList();
		return (ours.size() == 1) ? ours : posts;
	}

	/** 晋中的市长 is 晋中市长; 市长 is that of any place. */
	private List<Thing> posts(String text) {
		String joined = text.replace("的", "");
		List<Thing> posts = joined.equals(text) ? List.of()
				: this.names.in(joined)
					.getOrDefault(joined, List.of())
					.stream()
					.filter((thing) -> thing.kind() == Kind.T)
					.toList();
		List<Thing> ofAny = posts.isEmpty() ? this.names.posts(joined) : posts;
		return ofAny.isEmpty() ? secretary(joined) : ofAny;
	}

	/** 上海书记 is 上海市委书记. */
	private List<Thing> secretary(String text) {
		Matcher secretary = SECRETARY.matcher(text);
		if (!secretary.matches()) {
			return List.of();
		}
		List<String> posts = COMMITTEES.stream()
			.map((committee) -> secretary.group(1) + committee + secretary.group(2))
			.toList();
		return this.names.called(posts).stream().filter((thing) -> thing.kind() == Kind.T).toList();
	}

	/**
	 * One wrong character, or the beginning left out, of a long name; never of a
	 * person's.
	 */
	private static boolean isMeant(String text, Thing thing) {
		boolean isLong = text.length() > 4
				|| (thing.kind() == Kind.L && DIVISION.matcher(thing.name()).replaceFirst("").equals(text))
				|| (thing.kind() == Kind.E && text.length() > 2 && thing.name().contains(text))
				|| (thing.kind() == Kind.O && text.length() > 3 && thing.name().endsWith(text));
		return thing.kind() != Kind.P && isLong && Likeness.of(text, thing.name()) >= Likeness.ONE_CHARACTER;
	}

	private Choice choice(Thing thing, String typed) {
		String self = (thing.kind() == Kind.E) ? null : Address.of(thing.kind().collection(), thing.id());
		String instead = (thing.kind() == Kind.P) ? thing.id() : thing.name();
		StringBuilder question = new StringBuilder();
		this.asked.words().forEach((token) -> question.append(token.text().equals(typed) ? instead : token.text()));
		return new Choice(thing.name(), thing.about(), self, question.toString());
	}

	/**
	 * {@return what was typed for a thing}
	 */
	List<String> typed(Thing thing) {
		return this.asked.words()
			.stream()
			.filter((token) -> token.things().contains(thing))
			.map(Token::text)
			.distinct()
			.toList();
	}

	/** Refuses to go on with several people of one name. */
	void one(Kind kind, int number, List<String> found) {
		List<Thing> meant = of(kind, number).stream().filter((thing) -> found.contains(thing.id())).toList();
		if (meant.size() > 1) {
			Draft draft = new Draft(Draft.CHOICES).gap("text", meant.get(0).name());
			Token token = this.asked.slot(kind.name().charAt(0), number);
			meant.stream()
				.limit(MOST_CHOICES)
				.forEach((thing) -> draft.choice(choice(thing, (token != null) ? token.text() : "")));
			throw new Choosing(draft);
		}
	}

}
