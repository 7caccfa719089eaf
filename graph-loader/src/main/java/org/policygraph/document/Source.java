package org.policygraph.document;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where and when a document was published, as far as known.
 *
 * @param publication the paper or programme (晋中日报, 新闻联播), or null
 * @param published the day of publication, or null
 * @param page the page number in the paper, or null
 * @param inferred names of those of the above that were inferred from the text instead of
 * being stated by a sidecar or the record itself
 */
public record Source(@Nullable String publication, @Nullable LocalDate published, @Nullable Integer page,
		Set<String> inferred) {

	public Source {
		inferred = Set.copyOf(inferred);
	}

	/**
	 * {@return a source of which nothing is known}
	 */
	public static Source unknown() {
		return new Source(null, null, null, Set.of());
	}

}
