package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.PostSummary;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.Row;

/** Answers about posts and who holds them, as far as articles name people with them. */
final class PostAnswers {

	/** Posts that several hold at a time. */
	private static final Pattern SEVERAL = Patterns.of("several");

	private static final Pattern GOVERNMENT = Patterns.of("government");

	private PostAnswers() {
	}

	static Draft posts(Inquiry inquiry) {
		List<Row> held = held(inquiry);
		Days days = inquiry.asked().days();
		LocalDate last = held.stream()
			.map((row) -> row.row("held").day("lastSeen"))
			.filter((day) -> day != null)
			.map((day) -> day.isAfter(inquiry.today()) ? inquiry.today() : day)
			.max(LocalDate::compareTo)
			.orElse(null);
		Draft draft = new Draft("posts").gap("person", inquiry.name(Kind.P, 0));
		held.stream()
			.filter((row) -> (days != null) ? during(row, days) : isRecent(row, last))
			.forEach((row) -> addPost(draft, row));
		boolean who = inquiry.asked().says("谁") || inquiry.asked().says("身份");
		return (held.isEmpty() && who) ? PeopleAnswers.list(inquiry, Subjects.events(inquiry, null, null), "events")
				: draft.orNothing();
	}

	static Draft career(Inquiry inquiry) {
		Draft draft = new Draft("career").gap("person", inquiry.name(Kind.P, 0));
		held(inquiry).forEach((row) -> addPost(draft, row));
		return draft.orNothing();
	}

	private static List<Row> held(Inquiry inquiry) {
		List<Row> held = inquiry.ask("ask_posts", Map.of("people", inquiry.ids(Kind.P, 0)));
		List<String> posts = inquiry.asked().posts().stream().map(Thing::id).toList();
		List<String> people = held.stream()
			.filter((row) -> posts.isEmpty() || posts.contains(row.row("post").text("id")))
			.map((row) -> row.row("person").text("id"))
			.distinct()
			.toList();
		inquiry.one(Kind.P, 0, people);
		return held.stream().filter((row) -> people.contains(row.row("person").text("id"))).toList();
	}

	/**
	 * A post that has not been named for half a year while others were may be one of the
	 * past.
	 */
	private static boolean isRecent(Row row, @Nullable LocalDate last) {
		LocalDate seen = row.row("held").day("lastSeen");
		return seen == null || last == null || seen.isAfter(last.minusMonths(6));
	}

	private static boolean during(Row row, Days days) {
		LocalDate first = row.row("held").day("firstSeen");
		LocalDate last = row.row("held").day("lastSeen");
		return first != null && last != null && !first.isAfter(days.last()) && !last.isBefore(days.first());
	}

	private static void addPost(Draft draft, Row row) {
		PostSummary post = PostSummary.of(row.row("post"));
		draft.value(usual(row), Reference.to("posts", post.id(), post.label()), seen(row), List.of(row.row("held")));
	}

	/** As one says it: 晋中市市长, not 晋中市人民政府市长; 晋中市委书记, not 中共晋中市委员会书记. */
	private static String usual(Row row) {
		String label = row.row("post").text("label");
		String said = GOVERNMENT.matcher(label).replaceFirst("");
		List<String> keys = row.row("post").texts("keys");
		return (said.equals(label) && keys.size() > 1) ? keys.get(1) : said;
	}

	private static Map<String, String> seen(Row row) {
		return Map.of("post", row.row("post").text("label"), "firstSeen",
				String.valueOf(row.row("held").day("firstSeen")), "lastSeen",
				String.valueOf(row.row("held").day("lastSeen")));
	}

	static Draft appointed(Inquiry inquiry) {
		Draft draft = new Draft("posts").gap("person", inquiry.name(Kind.P, 0));
		EventSearch.events(inquiry, EventFilter.NONE.of(List.of(inquiry.ids(Kind.P, 0))).types(List.of("APPOINTMENT")))
			.forEach((row) -> row.rows("attended")
				.forEach((attended) -> attended.texts("posts")
					.forEach((post) -> draft.value(post, Found.reference(row.row("event")), List.of(attended)))));
		return draft.orNothing();
	}

	/**
	 * Who holds a post: whoever was named with it last, or in the days of the question.
	 */
	static Draft holder(Inquiry inquiry) {
		Draft draft = new Draft("holder");
		List<String> posts = new ArrayList<>();
		for (int i = 0; inquiry.has('T', i); i++) {
			addHolders(inquiry, i, draft);
			posts.add(inquiry.name(Kind.T, i));
		}
		draft.gap("post", String.join("、", posts));
		return inquiry.asked().counts() ? draft.counted("people") : draft.orNothing();
	}

	private static void addHolders(Inquiry inquiry, int number, Draft draft) {
		List<Row> all = inquiry.ask("ask_holders", Map.of("posts", inquiry.ids(Kind.T, number)));
		Days days = inquiry.asked().days();
		List<Row> held = (days != null) ? all : Holders.current(inquiry, all);
		LocalDate last = held.isEmpty() ? null : held.get(0).row("held").day("lastSeen");
		boolean several = held.stream().anyMatch((row) -> SEVERAL.matcher(row.row("post").text("title")).find());
		held.stream()
			.filter((row) -> (days != null) ? during(row, days)
					: last == null || (several ? isRecent(row, last) : last.equals(row.row("held").day("lastSeen"))))
			.forEach((row) -> addHolder(draft, row));
	}

	static Draft holders(Inquiry inquiry) {
		Draft draft = new Draft("holder").gap("post", inquiry.name(Kind.T, 0));
		List<Row> held = inquiry.ask("ask_holders", Map.of("posts", inquiry.ids(Kind.T, 0)));
		Holders.inOrder(inquiry, held).forEach((row) -> addHolder(draft, row));
		return draft.orNothing();
	}

	/** Since when somebody has been named with a post. */
	static Draft since(Inquiry inquiry) {
		List<Thing> named = inquiry.has('T', 0) ? inquiry.things(Kind.T, 0) : inquiry.asked().posts();
		List<String> posts = named.stream().map(Thing::id).toList();
		String post = inquiry.has('T', 0) ? inquiry.name(Kind.T, 0)
				: named.stream().map(Thing::name).distinct().collect(Collectors.joining("、"));
		Draft draft = new Draft("when").gap("event", inquiry.name(Kind.P, 0) + " " + post);
		held(inquiry).stream()
			.filter((row) -> posts.contains(row.row("post").text("id")))
			.forEach((row) -> draft.value(String.valueOf(row.row("held").day("firstSeen")),
					Found.person(row.row("person")), seen(row), List.of(row.row("held"))));
		return draft.orNothing();
	}

	/** Who held a post before, or after, somebody. */
	static Draft succession(Inquiry inquiry, int step) {
		boolean ofNow = !inquiry.has('P', 0);
		List<String> people = inquiry.ids(Kind.P, 0);
		List<String> posts = succeeded(inquiry);
		Draft draft = new Draft("holder").gap("post",
				inquiry.has('P', 0) ? inquiry.name(Kind.P, 0) : inquiry.name(Kind.T, 0));
		for (String post : posts) {
			List<Row> held = Holders.inOrder(inquiry, inquiry.ask("ask_holders", Map.of("posts", List.of(post))));
			for (int i = 0; i < held.size(); i++) {
				boolean there = ofNow ? i == held.size() - 1 : people.contains(held.get(i).row("person").text("id"));
				if (there && i + step >= 0 && i + step < held.size()) {
					addHolder(draft, held.get(i + step));
				}
			}
		}
		return draft.orNothing();
	}

	/**
	 * Which posts are meant: 李克强之后的总理 is the 总理 that he was; without a post those of
	 * which there is one.
	 */
	private static List<String> succeeded(Inquiry inquiry) {
		String text = inquiry.asked().text('T');
		List<String> posts = !inquiry.has('P', 0) ? List.of()
				: held(inquiry).stream()
					.map((row) -> row.row("post"))
					.filter((post) -> text.isEmpty() ? !SEVERAL.matcher(post.text("title")).find()
							: post.texts("keys").stream().anyMatch((key) -> key.endsWith(text)))
					.map((post) -> post.text("id"))
					.toList();
		return (posts.isEmpty() && inquiry.has('T', 0)) ? inquiry.ids(Kind.T, 0) : posts;
	}

	static Draft leaders(Inquiry inquiry) {
		List<String> organizations = inquiry.has('O', 0) ? inquiry.ids(Kind.O, 0) : List.of();
		List<String> places = inquiry.has('L', 0) ? inquiry.ids(Kind.L, 0) : List.of();
		String name = inquiry.has('O', 0) ? inquiry.name(Kind.O, 0) : inquiry.name(Kind.L, 0);
		Days days = inquiry.asked().days();
		List<String> titles = inquiry.asked().titles();
		Draft draft = new Draft("leaders").gap("place", name);
		List<Row> held = inquiry.ask("ask_leaders", Map.of("organizations", organizations, "places", places));
		boolean now = days == null && !titles.isEmpty() && !inquiry.asked().says("曾任");
		Set<String> filled = new HashSet<>();
		(now ? Holders.current(inquiry, held) : held).stream()
			.filter((row) -> titles.isEmpty() || titles.contains(row.row("post").text("title")))
			.filter((row) -> days == null || during(row, days))
			.filter((row) -> !now || SEVERAL.matcher(row.row("post").text("title")).find()
					|| filled.add(row.row("post").text("id")))
			.forEach((row) -> addHolder(draft, row));
		return draft.orNothing();
	}

	private static void addHolder(Draft draft, Row row) {
		Row person = row.row("person");
		draft.value(person.text("name"), Found.person(person), seen(row), List.of(row.row("held")));
	}

}
