package org.policygraph.events;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Span;

/**
 * Cuts the proper name of a meeting or ceremony out of the words before or after its
 * verb: 由市委组织部主办的全市非公企业文艺汇演 → 全市非公企业文艺汇演; 我区科研院所联盟成立大会 → 科研院所联盟成立大会.
 */
final class ProperName {

	/** How far back a quotation may begin within which a name was cut. */
	private static final int QUOTED = 40;

	private static final String BOUNDS = "，。；：！？、\n 　";

	private final Pattern before;

	private final Pattern verb;

	private final Pattern several;

	private final Pattern bare;

	private final Pattern two;

	private final Pattern joined;

	private final Pattern extra;

	private final Set<String> generic;

	ProperName(Vocabulary vocabulary) {
		this.verb = vocabulary.pattern("{convene}|[在于由与同和]");
		this.before = vocabulary.pattern("^(?:{before-name})+");
		this.several = vocabulary.pattern("^{several}");
		this.extra = vocabulary.pattern("{and-so-many}");
		this.two = vocabulary.pattern("{two-meetings}");
		this.joined = vocabulary.pattern("{joined-name}");
		this.bare = vocabulary.pattern("{bare-ceremony}");
		this.generic = Set.copyOf(vocabulary.words("generic"));
	}

	/**
	 * {@return whether the words speak of several meetings or of none in particular} Such
	 * words report no event: 多场座谈会, 下次峰会.
	 */
	boolean several(Span span, String text) {
		return this.several.matcher(words(span, text)).find();
	}

	/**
	 * {@return the names in a name: 县政府党组会议和第十次常务会议 are two}
	 */
	List<Span> each(Span found, String text) {
		Span whole = joined(closed(found, text), text);
		Matcher extra = this.extra.matcher(whole.in(text));
		Span name = unquoted(extra.find() ? new Span(whole.start(), whole.start() + extra.start()) : whole, text);
		Matcher two = this.two.matcher(name.in(text));
		if (!two.matches()) {
			return List.of(name);
		}
		return List.of(new Span(name.start(), name.start() + two.end("one")),
				new Span(name.start() + two.start("two"), name.end()));
	}

	/** 乌克兰问题“和平峰会 and 论山区发展》启播活动: a name holds both marks of a quotation. */
	private static Span closed(Span name, String text) {
		String words = name.in(text);
		boolean open = words.lastIndexOf('“') > words.lastIndexOf('”') && text.startsWith("”", name.end());
		int title = words.indexOf('》');
		int begins = (title >= 0 && words.lastIndexOf('《', title) < 0) ? text.lastIndexOf('《', name.start()) : -1;
		boolean near = begins >= 0 && name.start() - begins <= QUOTED;
		return new Span(near ? begins : name.start(), open ? name.end() + 1 : name.end());
	}

	/** 成立大会|暨学术论坛 is one gathering. */
	private Span joined(Span name, String text) {
		Matcher more = this.joined.matcher(text).region(name.end(), text.length());
		return more.lookingAt() ? new Span(name.start(), more.end()) : name;
	}

	/** “蒋明校友捐赠仪式” is quoted as a whole: the marks are no part of the name. */
	private static Span unquoted(Span name, String text) {
		String words = name.in(text);
		boolean quoted = words.startsWith("“") && words.endsWith("”") && words.lastIndexOf('“') == 0
				&& words.indexOf('”') == words.length() - 1;
		return quoted ? new Span(name.start() + 1, name.end() - 1) : name;
	}

	/** The quotation mark before a place on its line that nothing closes: “爱青禾 迎盛会”活动. */
	private static int opening(String text, int at) {
		int open = text.lastIndexOf('“', at);
		boolean inside = open >= 0 && at - open <= QUOTED && text.substring(open, at).indexOf('”') < 0
				&& text.substring(open, at).indexOf('\n') < 0;
		return inside ? open : -1;
	}

	/** The words before a quotation that belong to the name: 全市第十四届“你拼搏，我奉献”公益活动. */
	private int whole(String text, int open) {
		int start = open;
		while (start > 0 && BOUNDS.indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		Span lead = new Span(start, open);
		String words = words(lead, text);
		return this.verb.matcher(words).find() ? open : open - words.length();
	}

	/**
	 * {@return the words without what stands before a name: 本次论坛 is 论坛}
	 */
	Span bare(Span span, String text) {
		return new Span(span.end() - words(span, text).length(), span.end());
	}

	private String words(Span span, String text) {
		String words = span.in(text);
		Matcher leading = this.before.matcher(words);
		return words.substring(leading.find() ? leading.end() : 0);
	}

	/**
	 * Trims a span to the proper name in it.
	 * @param span the words in which the name ends
	 * @param text the reading
	 * @return the name's span, or null where the words name the sort of event alone
	 */
	@Nullable Span in(Span span, String text) {
		String name = words(span, text);
		int from = span.length() - name.length();
		if (name.indexOf('”') >= 0 && name.indexOf('“') < 0 && text.startsWith("“", span.start() + from - 1)) {
			return new Span(span.start() + from - 1, span.end());
		}
		int quoted = name.indexOf('”');
		if (quoted >= 0 && (name.indexOf('“') < 0 || name.indexOf('“') > quoted)) {
			int open = opening(text, span.start() + from);
			return (open >= 0) ? new Span(whole(text, open), span.end()) : new Span(span.start() + from, span.end());
		}
		if (name.startsWith("“") && name.indexOf('”') < 0) {
			return new Span(span.start() + from + 1, span.end());
		}
		if (name.startsWith("《") && name.endsWith("》")) {
			return new Span(span.start() + from + 1, span.end() - 1);
		}
		return this.generic.contains(name) || this.bare.matcher(name).matches() || name.isEmpty() ? null
				: new Span(span.start() + from, span.end());
	}

}
