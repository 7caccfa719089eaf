package org.policygraph.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The file {@code <file>.meta.json} that says where and when a document was published.
 */
final class Sidecar {

	private Sidecar() {
	}

	/**
	 * {@return what the sidecar of the given file says; nothing if there is none}
	 */
	static Source of(Path file) throws IOException, Unreadable {
		Path sidecar = file.resolveSibling(file.getFileName() + ".meta.json");
		if (!Files.exists(sidecar)) {
			return Source.unknown();
		}
		String name = sidecar.toString();
		Fields fields = Fields.parse(StrictText.decode(Files.readAllBytes(sidecar), name, null), name, null);
		return new Source(fields.string("publication"), fields.date("published"), fields.number("page"), Set.of());
	}

}
