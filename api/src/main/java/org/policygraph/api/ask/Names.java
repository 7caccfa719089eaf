package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.graph.Row;
import org.policygraph.api.language.Chinese;

import org.springframework.stereotype.Component;

/** Finds what parts of a question name, and what is called like something unknown. */
@Component
final class Names {

	/** A longer name is not typed whole. */
	static final int LONGEST = 40;

	/** Lucene refuses more than 1,024 terms in one query. */
	private static final int TERMS = 500;

	private static final int SIMILAR = 60;

	private static final Pattern LETTERS = Pattern.compile("[a-zü]{2,}(?:[0-9]+(?![0-9]*[年月日号]))?");

	private static final Pattern TITLED = Patterns.of("titled");

	/** 外交部长 is 外交部部长. */
	private static final Pattern HEAD = Patterns.of("head-of-body");

	private static final Pattern ID = Pattern.compile("pe-[0-9a-f]{16}");

	private final GraphReader graph;

	Names(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * {@return what each part of a question names, if it names something}
	 */
	Map<String, List<Thing>> in(String text) {
		Map<String, Set<String>> parts = parts(text);
		List<String> ids = ID.matcher(text).results().map((found) -> found.group()).distinct().toList();
		Map<String, List<Thing>> byKey = byKey(parts.keySet(), ids);
		Map<String, List<Thing>> names = new HashMap<>();
		parts.forEach((key, forms) -> {
			List<Thing> things = byKey.getOrDefault(key, List.of()).stream().distinct().toList();
			if (!things.isEmpty()) {
				forms.forEach((form) -> names.put(form, things));
			}
		});
		ids.forEach((id) -> names.put(id, byKey.getOrDefault(id, List.of())));
		addTitled(text, names);
		names.putAll(ShortenedNames.in(this.graph, text, names));
		names.values().removeIf(List::isEmpty);
		return names;
	}

	/**
	 * {@return what has one of these names as a whole, in their order}
	 */
	List<Thing> called(List<String> names) {
		Set<String> keys = names.stream().map(Chinese::key).collect(Collectors.toCollection(LinkedHashSet::new));
		Map<String, List<Thing>> byKey = byKey(keys, List.of());
		return keys.stream().flatMap((key) -> byKey.getOrDefault(key, List.of()).stream()).distinct().toList();
	}

	private Map<String, List<Thing>> byKey(Set<String> keys, List<String> ids) {
		Map<String, List<Thing>> byKey = new HashMap<>();
		this.graph.all("ask_names", Map.of("queries", queries(keys), "ids", ids)).forEach((row) -> {
			Thing thing = thing(row);
			Stream.concat(row.texts("keys").stream(), Stream.of(thing.id()))
				.forEach((key) -> byKey.computeIfAbsent(key, (any) -> new ArrayList<>()).add(thing));
		});
		return byKey;
	}

	/** 刘市长: the family name and the title. */
	private void addTitled(String text, Map<String, List<Thing>> names) {
		Matcher titled = TITLED.matcher(text);
		while (titled.find()) {
			List<Thing> people = this.graph
				.all("ask_titled", Map.of("surname", titled.group("surname"), "title", titled.group("title")))
				.stream()
				.map(Names::thing)
				.toList();
			if (!people.isEmpty()) {
				names.putIfAbsent(titled.group(), people);
			}
		}
	}

	/** The parts of a text that can be names, by their keys. */
	private static Map<String, Set<String>> parts(String text) {
		Map<String, Set<String>> parts = new LinkedHashMap<>();
		for (int start = 0; start < text.length(); start++) {
			for (int end = start + 2; end <= Math.min(text.length(), start + LONGEST); end++) {
				String part = text.substring(start, end);
				if (canBeName(part)) {
					parts.computeIfAbsent(Chinese.key(part), (key) -> new LinkedHashSet<>()).add(part);
				}
				Matcher head = HEAD.matcher(part);
				if (head.matches()) {
					int last = part.length() - 1;
					String whole = part.substring(0, last) + head.group(2) + part.substring(last);
					parts.computeIfAbsent(Chinese.key(whole), (key) -> new LinkedHashSet<>()).add(part);
				}
			}
		}
		Matcher letters = LETTERS.matcher(text);
		while (letters.find()) {
			parts.computeIfAbsent(Chinese.typedPinyin(letters.group()), (key) -> new LinkedHashSet<>())
				.add(letters.group());
		}
		return parts;
	}

	private static boolean canBeName(String part) {
		return Character.isLetterOrDigit(part.codePointAt(0))
				&& Character.isLetterOrDigit(part.codePointBefore(part.length()))
				&& part.codePoints().anyMatch(Character::isIdeographic) && Vocabulary.meaning(part) == null;
	}

	private static List<String> queries(Set<String> keys) {
		List<String> all = new ArrayList<>(keys);
		List<String> queries = new ArrayList<>();
		for (int i = 0; i < all.size(); i += TERMS) {
			queries.add(all.subList(i, Math.min(all.size(), i + TERMS))
				.stream()
				.map((key) -> '"' + key + '"')
				.collect(Collectors.joining(" OR ")));
		}
		return queries;
	}

	private static Thing thing(Row row) {
		Thing.Kind kind = Thing.Kind.valueOf(row.text("kind"));
		String name = row.text("name");
		return new Thing(kind, (kind == Thing.Kind.E) ? name : row.text("id"), name, row.textOrNull("about"));
	}

	/**
	 * {@return posts that are called so without the place: 市长, 市委书记, 市政协主席}
	 * @param text the words
	 */
	List<Thing> posts(String text) {
		List<Map<String, String>> splits = new ArrayList<>();
		for (int i = 2; i < text.length(); i++) {
			splits.add(Map.of("form", text.substring(0, i), "title", text.substring(i)));
			// 外交部长 is the 部长 of the 外交部
			splits.add(Map.of("form", text.substring(0, i), "title", text.substring(i - 1)));
		}
		return this.graph.all("ask_posts_of_any_place", Map.of("title", text, "splits", splits))
			.stream()
			.map(Names::thing)
			.toList();
	}

	/**
	 * {@return things of a kind whose names are like this one, the most similar first, at
	 * most ten}
	 * @param text a name that the graph does not have
	 * @param kind the kind
	 */
	List<Thing> similar(String text, Thing.Kind kind) {
		String key = Chinese.key(text);
		if (key.isEmpty()) {
			return List.of();
		}
		String characters = key.codePoints()
			.mapToObj((character) -> '"' + Character.toString(character) + '"')
			.distinct()
			.collect(Collectors.joining(" OR "));
		String reading = Chinese.pinyin(key);
		return this.graph
			.all("ask_similar",
					Map.of("words", '"' + key + "\"^8 OR " + characters, "keys",
							'"' + (reading.isEmpty() ? key : reading) + '"', "limit", SIMILAR))
			.stream()
			.map(Names::thing)
			.filter((thing) -> thing.kind() == kind)
			.distinct()
			.filter((thing) -> Likeness.of(key, thing.name()) > 0)
			.sorted(Comparator.comparingDouble((Thing thing) -> -Likeness.of(key, thing.name())))
			.limit(10)
			.toList();
	}

}
