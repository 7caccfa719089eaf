package org.policygraph.resolution;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An organ, body or enterprise.
 *
 * @param id {@code or-…}
 * @param name in full where known (中共晋中市委员会), else as printed
 * @param shortForms how it is printed short
 * @param open whether it is of party, state, army or people's organisations, so that who
 * serves in it is an official
 * @param level of its jurisdiction, or null
 * @param rank of its head, or null where it has none
 * @param of the division or state that it belongs to, or null
 * @param document the one document in which the name means it (市委 in a paper of unknown
 * home), or null where the name says enough
 */
public record Organization(String id, String name, List<String> shortForms, boolean open, @Nullable Level level,
		@Nullable Rank rank, @Nullable Location of, @Nullable String document) {

	public Organization {
		shortForms = List.copyOf(shortForms);
	}

	static Organization named(String name, List<String> shortForms, boolean open, @Nullable Location of) {
		String seat = (of != null) ? of.id() : "";
		return new Organization(Ids.of("or", name, seat), name, shortForms, open, (of != null) ? of.level() : null,
				null, of, null);
	}

	/**
	 * {@return this, with a rank}
	 */
	Organization ranked(@Nullable Rank rank) {
		return new Organization(this.id, this.name, this.shortForms, this.open, this.level, rank, this.of,
				this.document);
	}

	/**
	 * {@return this, known by its name in one document only}
	 */
	Organization within(String onlyDocument) {
		return new Organization(Ids.of("or", this.name, "document", onlyDocument), this.name, this.shortForms,
				this.open, this.level, this.rank, this.of, onlyDocument);
	}

	/**
	 * {@return whether it belongs to a division, not to a state}
	 */
	boolean isLocal() {
		return this.of != null && this.of.kind() == Location.Kind.DIVISION;
	}

}
