package org.policygraph.api.document;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.policygraph.document.Deposit;
import org.policygraph.document.Source;

/**
 * What was accepted, as it is kept in the spool.
 *
 * @param id its id; later jobs have higher ones
 * @param submitted when it was accepted
 * @param documents how many documents it has
 * @param parts its files, in order; the file of each is named by its number, from 0
 */
record Job(String id, Instant submitted, int documents, List<Part> parts) {

	Job {
		parts = List.copyOf(parts);
	}

	/**
	 * {@return its files as the loader reads them}
	 * @param folder where they are kept
	 */
	List<Deposit> deposits(Path folder) {
		return IntStream.range(0, this.parts.size())
			.mapToObj((i) -> this.parts.get(i).deposit(folder.resolve(Integer.toString(i))))
			.toList();
	}

	/**
	 * A file of a job.
	 *
	 * @param name the name that it was given
	 * @param title the headline, if it is one article; null for pages and records
	 * @param publication the paper or programme, or null
	 * @param published the day of publication, or null
	 * @param page the page number, or null
	 */
	record Part(String name, @Nullable String title, @Nullable String publication, @Nullable LocalDate published,
			@Nullable Integer page) {

		Deposit deposit(Path content) {
			return new Deposit(this.name, content, new Source(this.publication, this.published, this.page, Set.of()),
					this.title);
		}

	}

}
