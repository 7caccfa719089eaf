package org.policygraph.article;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.document.Source;

/**
 * One piece of a page or one bulletin, free of line wraps and layout spaces.
 *
 * @param id {@code <page>-a1}, {@code -a2} … in the order of the file, or the record's id
 * @param source the publication
 * @param kind the sort of piece
 * @param headline its headline and what stands around it
 * @param credits who wrote and photographed it; they are not participants
 * @param continuedOnPage the page of 下转第4版, or null
 * @param continuedFromPage the page of 上接第1版, or null
 * @param text the body: one paragraph a line, without dateline credits and jump lines;
 * every offset of evidence refers to it
 */
public record Article(String id, Source source, Kind kind, Headline headline, Credits credits,
		@Nullable Integer continuedOnPage, @Nullable Integer continuedFromPage, String text) {

	/**
	 * What is printed large over or under the body.
	 *
	 * @param title the main line, or null
	 * @param subtitles further lines
	 * @param banner a slogan or column name over the piece (牢记嘱托 感恩奋进), or null
	 */
	public record Headline(@Nullable String title, List<String> subtitles, @Nullable String banner) {

		public Headline {
			subtitles = List.copyOf(subtitles);
		}

		/**
		 * {@return a headline of one line}
		 */
		public static Headline of(String title) {
			return new Headline(title.isBlank() ? null : title, List.of(), null);
		}

	}

	/**
	 * Where the piece comes from.
	 *
	 * @param dateline the opening 新华社北京7月15日电, or null
	 * @param byline an author printed apart from the text (山西日报评论员), or null
	 * @param reporters names after 记者, 通讯员
	 * @param photographers names before 摄
	 */
	public record Credits(@Nullable Dateline dateline, @Nullable String byline, List<String> reporters,
			List<String> photographers) {

		public Credits {
			reporters = List.copyOf(reporters);
			photographers = List.copyOf(photographers);
		}

		/**
		 * {@return no credits at all}
		 */
		public static Credits none() {
			return new Credits(null, null, List.of(), List.of());
		}

	}

}
