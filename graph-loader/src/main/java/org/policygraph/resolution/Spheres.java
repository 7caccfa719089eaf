package org.policygraph.resolution;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The sphere that a person belongs to, from the posts that an article prints: the widest
 * jurisdiction among the offices, else the organisation.
 */
final class Spheres {

	private Spheres() {
	}

	/**
	 * {@return the sphere of a person with these posts, or null}
	 */
	static @Nullable String of(List<Holding> holdings) {
		return holdings.stream()
			.filter((holding) -> identifies(holding.post().organization()))
			.min(Comparator.comparingInt(Spheres::rank).thenComparing(Spheres::sphere))
			.map(Spheres::sphere)
			.orElse(null);
	}

	private static boolean identifies(@Nullable Organization organ) {
		return organ != null && organ.document() == null;
	}

	private static int rank(Holding holding) {
		Post post = holding.post();
		if (!post.open()) {
			return Level.values().length + 1;
		}
		if (holding.seat()) {
			return Level.values().length + 2;
		}
		Level level = post.level();
		return (level != null) ? level.ordinal() : Level.values().length;
	}

	private static String sphere(Holding holding) {
		Organization organ = holding.post().organization();
		if (organ == null) {
			return "";
		}
		return (holding.post().open() && organ.of() != null) ? organ.of().id() : organ.name();
	}

}
