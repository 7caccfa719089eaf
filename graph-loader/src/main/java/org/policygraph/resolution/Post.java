package org.policygraph.resolution;

import org.jspecify.annotations.Nullable;

/**
 * A post that a person was named with.
 *
 * @param id {@code po-…}
 * @param title without its organisation (副书记)
 * @param label title and organisation as one reads them (中共晋中市委员会副书记)
 * @param organization where the post is, or null
 * @param rank 厅局级正职, or null where it has none of its own
 * @param open whether it is a public office
 */
public record Post(String id, String title, String label, @Nullable Organization organization, @Nullable Rank rank,
		boolean open) {

	/**
	 * {@return how far the office reaches, or null}
	 */
	public @Nullable Level level() {
		return (this.organization != null) ? this.organization.level() : null;
	}

}
