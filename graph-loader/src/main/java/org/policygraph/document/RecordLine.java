package org.policygraph.document;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One line of a {@code .jsonl} file as a document. */
final class RecordLine {

	private RecordLine() {
	}

	/**
	 * {@return the document of the given fields}
	 * @param fields id, published, title, text; publication and page are understood too
	 * @param sidecar what the file's sidecar says, for what the record does not
	 * @throws Unreadable if the id is missing, or title and text are, or a value is of
	 * the wrong kind
	 */
	static Document of(Fields fields, Source sidecar) throws Unreadable {
		String id = fields.required("id").strip();
		String title = Objects.requireNonNullElse(fields.string("title"), "");
		String text = title.isEmpty() ? fields.required("text") : Objects.requireNonNullElse(fields.string("text"), "");
		Source source = new Source(either(fields.string("publication"), sidecar.publication()),
				either(fields.date("published"), sidecar.published()), either(fields.number("page"), sidecar.page()),
				Set.of());
		return new Document(id, Document.Form.RECORD, source, title, text);
	}

	private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
		return (first != null) ? first : second;
	}

}
