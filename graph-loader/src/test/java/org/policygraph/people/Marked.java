package org.policygraph.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.policygraph.article.Article;
import org.policygraph.article.Kind;
import org.policygraph.article.Reading;
import org.policygraph.document.Source;

/**
 * A sentence in which {@code [name|post；post]} marks the people.
 *
 * @param text the sentence without the marks
 * @param people what is marked, as {@code name|post；post}
 */
record Marked(String text, List<String> people) {

	private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)(?:\\|([^\\]]*))?\\]");

	static Marked of(String line) {
		List<String> people = new ArrayList<>();
		Matcher mark = MARK.matcher(line);
		String text = mark.replaceAll((found) -> {
			String posts = (found.group(2) != null) ? found.group(2) : "";
			people.add(found.group(1).replaceAll("[ 　]", "") + "|" + posts);
			return found.group(1);
		});
		return new Marked(text, people);
	}

	Reading reading() {
		return Reading.of(new Article("case", Source.unknown(), Kind.NEWS, Article.Headline.of(""),
				Article.Credits.none(), null, null, this.text));
	}

	static List<String> people(List<PersonMention> mentions) {
		return mentions.stream()
			.map((mention) -> mention.name() + "|"
					+ mention.posts().stream().map(PostMention::text).collect(Collectors.joining("；")))
			.toList();
	}

}
