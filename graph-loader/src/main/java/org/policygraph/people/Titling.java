package org.policygraph.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.text.Span;

/**
 * Gives every name found its posts: those printed beside it, those of the list that it
 * stands in, and those that it is appointed to.
 */
final class Titling {

	/** A list that ends with the post of all its names (甲、乙等6位委员). */
	private static final Pattern COUNTED = Pattern
		.compile("等?(?:[0-9０-９]+|[两二三四五六七八九十]+)(?:位|名)(?<post>\\p{IsHan}{2,12})");

	private final Lexicon lexicon;

	private final PostReader posts;

	private final Appointments appointments;

	Titling(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.posts = new PostReader(lexicon);
		this.appointments = new Appointments(lexicon);
	}

	/**
	 * {@return the names as mentions with posts, in the order of the text}
	 */
	List<PersonMention> mentions(Scene scene, List<Candidate> names) {
		Set<Integer> ends = new HashSet<>();
		names.stream()
			.map((name) -> name.span().end())
			.filter((end) -> this.lexicon.envoys.longestAt(scene.text(), end) == 0)
			.forEach(ends::add);
		List<PersonMention> mentions = new ArrayList<>();
		List<PostMention> shared = List.of();
		int last = -1;
		// 校长刘星、李哲院士: who alone has a title behind the name has that one only.
		boolean titled = true;
		for (int i = 0; i < names.size(); i++) {
			Span span = names.get(i).span();
			List<PostMention> before = this.posts.before(scene, span.start(), ends);
			// A post read behind the name before may reach into this one (王储兼首相…).
			List<PostMention> after = this.posts.after(scene, span.end());
			boolean own = !titled && !after.isEmpty();
			if (before.isEmpty() && !own && last >= 0 && last <= span.start()
					&& joined(scene, last, span.start(), shared)) {
				before = shared;
			}
			titled = !after.isEmpty();
			shared = before.isEmpty() ? counted(scene, names, i) : before;
			last = after.isEmpty() ? span.end() : after.get(0).span().end();
			List<PostMention> all = new ArrayList<>(shared);
			all.addAll(after);
			all.addAll(this.appointments.of(scene, run(scene, names, i)));
			mentions
				.add(new PersonMention(scene.name(span), span, all, names.get(i).rule(), names.get(i).confidence()));
		}
		return withoutShortForms(mentions);
	}

	/** The post that ends the list which begins with the given name. */
	private List<PostMention> counted(Scene scene, List<Candidate> names, int first) {
		int last = first;
		while (last + 1 < names.size() && follows(scene, names.get(last), names.get(last + 1))) {
			last++;
		}
		Matcher matcher = COUNTED.matcher(scene.text()).region(names.get(last).span().end(), scene.length());
		if (last > first && matcher.lookingAt()) {
			int start = matcher.start("post");
			for (int end = matcher.end("post"); end > start; end--) {
				if (scene.cutAt(end) && this.lexicon.titleBefore(scene.text(), end) == end - start) {
					Span span = new Span(start, end);
					return List.of(new PostMention(span.in(scene.text()), span, "post.counted", 0.85));
				}
			}
		}
		return List.of();
	}

	/** The names that stand one after the other around the given one. */
	private static Span run(Scene scene, List<Candidate> names, int index) {
		int first = index;
		while (first > 0 && follows(scene, names.get(first - 1), names.get(first))) {
			first--;
		}
		int last = index;
		while (last + 1 < names.size() && follows(scene, names.get(last), names.get(last + 1))) {
			last++;
		}
		return new Span(names.get(first).span().start(), names.get(last).span().end());
	}

	private static boolean follows(Scene scene, Candidate name, Candidate next) {
		int end = Scene.afterRemark(scene, name.span().end());
		return end < next.span().start() && "、和及".contains(scene.text().substring(end, next.span().start()));
	}

	private boolean joined(Scene scene, int end, int start, List<PostMention> posts) {
		String between = scene.text().substring(end, start);
		if (between.equals("、")) {
			return true;
		}
		return (between.equals("和") || between.equals("及")) && posts.stream()
			.allMatch((post) -> this.lexicon.multiHolder.longestBefore(post.text(), post.text().length()) > 0);
	}

	/**
	 * 习近平主席 says nothing new of whom the article calls 国家主席习近平 elsewhere; 院士 does of a
	 * 校长.
	 */
	private static List<PersonMention> withoutShortForms(List<PersonMention> mentions) {
		Map<String, Set<String>> full = new HashMap<>();
		for (PersonMention mention : mentions) {
			mention.posts()
				.stream()
				.filter((post) -> !post.rule().equals(PostReader.AFTER))
				.forEach((post) -> full.computeIfAbsent(mention.name(), (name) -> new HashSet<>()).add(post.text()));
		}
		return mentions.stream()
			.map((mention) -> shortened(mention, full.getOrDefault(mention.name(), Set.of())))
			.toList();
	}

	private static PersonMention shortened(PersonMention mention, Set<String> full) {
		List<PostMention> posts = mention.posts()
			.stream()
			.filter((post) -> !post.rule().equals(PostReader.AFTER)
					|| full.stream().noneMatch((other) -> other.contains(post.text())))
			.toList();
		return new PersonMention(mention.name(), mention.span(), posts, mention.rule(), mention.confidence());
	}

}
