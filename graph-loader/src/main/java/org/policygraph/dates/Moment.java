package org.policygraph.dates;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a rule read, not yet resolved.
 *
 * @param rule the rule
 * @param start its first position
 * @param end the position after its last
 * @param groups the parts that were printed, by the group names of the macros
 */
record Moment(DateRule rule, int start, int end, Map<String, String> groups) {

	Reading reading() {
		return this.rule.reading();
	}

	boolean has(String group) {
		return this.groups.containsKey(group);
	}

	@Nullable String word(String group) {
		return this.groups.get(group);
	}

	/**
	 * {@return the number that the group prints, or null where it is absent}
	 */
	@Nullable Integer number(String group) {
		String printed = this.groups.get(group);
		return (printed != null) ? Integer.valueOf(Numbers.of(printed)) : null;
	}

	/**
	 * {@return the number that the group prints; the rule's pattern guarantees it}
	 */
	int require(String group) {
		Integer number = number(group);
		if (number == null) {
			throw new IllegalStateException("Rule " + this.rule.name() + " has no group " + group);
		}
		return number;
	}

}
