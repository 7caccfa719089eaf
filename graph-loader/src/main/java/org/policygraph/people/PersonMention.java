package org.policygraph.people;

import java.util.List;

import org.policygraph.text.Span;

/**
 * One printed occurrence of a person's name.
 *
 * @param name the name as printed
 * @param span its place in the reading
 * @param posts the posts that this occurrence carries, in printed order: before the name
 * (市委副书记、市长刘星), shared by a list (市委常委崔歆、刘丽: both), or after it (栗战书委员长)
 * @param rule the id of the rule that found the name
 * @param confidence 0 to 1
 */
public record PersonMention(String name, Span span, List<PostMention> posts, String rule, double confidence) {

	public PersonMention {
		posts = List.copyOf(posts);
	}

}
