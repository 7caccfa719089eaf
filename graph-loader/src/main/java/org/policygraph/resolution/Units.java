package org.policygraph.resolution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Lexicon;

/**
 * The units of divisions that stand for a division itself (市委, 县民政局). Immutable.
 */
final class Units {

	private final List<String> units = Lexicon.lines(Units.class, "units.txt");

	private final List<String> guards = Lexicon.lines(Units.class, "unit-guards.txt");

	private final LocalOrgans local;

	/**
	 * Makes the reader.
	 * @param local knows what stands behind a unit
	 */
	Units(LocalOrgans local) {
		this.local = local;
	}

	boolean contains(String text) {
		return this.units.contains(text);
	}

	/**
	 * {@return the unit that a text begins with, or an empty one}
	 */
	String opening(String text) {
		return this.units.stream().filter(text::startsWith).findFirst().orElse("");
	}

	/**
	 * {@return whether a text begins with a unit}
	 */
	boolean opens(String text) {
		return !opening(text).isEmpty();
	}

	/**
	 * {@return the text without the 我 of 我市公安局}
	 */
	String own(String printed) {
		String own = Forms.without("own-division", printed);
		return opens(own) ? own : printed;
	}

	/**
	 * {@return the unit of an organ that every division has (市 of 市公安局), or null}
	 */
	@Nullable String of(String organ) {
		return this.units.stream()
			.filter((unit) -> organ.startsWith(unit) && isBody(organ.substring(unit.length())) && !guarded(organ))
			.findFirst()
			.orElse(null);
	}

	private boolean guarded(String text) {
		return this.guards.stream().anyMatch(text::startsWith) && !this.local.isKnown(text.substring(1));
	}

	private boolean isBody(String text) {
		return text.isEmpty() || this.local.isKnown(text) || this.local.isOpen(text);
	}

}
