package org.policygraph.places;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What divisions were called before: 襄樊市 for 襄阳市. */
public final class FormerNames {

	private static final Map<String, List<String>> BY_CODE = Resources.rows("former.tsv")
		.collect(Collectors.groupingBy((cells) -> cells[0],
				Collectors.mapping((cells) -> cells[1], Collectors.toUnmodifiableList())));

	private FormerNames() {
	}

	/**
	 * {@return the full names that the division of a code has had, the present one not
	 * among them}
	 * @param code a code of GB/T 2260, or null
	 */
	public static List<String> of(@Nullable String code) {
		return (code != null) ? BY_CODE.getOrDefault(code, List.of()) : List.of();
	}

}
