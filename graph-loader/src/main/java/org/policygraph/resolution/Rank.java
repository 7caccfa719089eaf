package org.policygraph.resolution;

import org.jspecify.annotations.Nullable;

/**
 * The ranks of the Civil Servant Law, the highest first; also those of the organs whose
 * heads have them.
 */
public enum Rank {

	/** 国家级正职. */
	NATIONAL("国家级正职", "正国"),
	/** 国家级副职. */
	SUB_NATIONAL("国家级副职", "副国"),
	/** 省部级正职. */
	MINISTERIAL("省部级正职", "正部"),
	/** 省部级副职. */
	SUB_MINISTERIAL("省部级副职", "副部"),
	/** 厅局级正职. */
	BUREAU("厅局级正职", "正厅"),
	/** 厅局级副职. */
	SUB_BUREAU("厅局级副职", "副厅"),
	/** 县处级正职. */
	COUNTY("县处级正职", "正处"),
	/** 县处级副职. */
	SUB_COUNTY("县处级副职", "副处"),
	/** 乡科级正职. */
	TOWNSHIP("乡科级正职", "正科"),
	/** 乡科级副职. */
	SUB_TOWNSHIP("乡科级副职", "副科");

	private final String label;

	private final String shortLabel;

	Rank(String label, String shortLabel) {
		this.label = label;
		this.shortLabel = shortLabel;
	}

	/**
	 * {@return its name in the law: 厅局级正职}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * {@return the rank of a short name (正厅), or null for {@code -}}
	 * @throws IllegalArgumentException if there is no such rank
	 */
	static @Nullable Rank of(String shortLabel) {
		if (shortLabel.equals("-")) {
			return null;
		}
		for (Rank rank : values()) {
			if (rank.shortLabel.equals(shortLabel)) {
				return rank;
			}
		}
		throw new IllegalArgumentException("There is no rank " + shortLabel);
	}

	/**
	 * {@return the rank that many steps below, or null where the law has none}
	 */
	@Nullable Rank below(int steps) {
		int ordinal = ordinal() + steps;
		return (ordinal < values().length) ? values()[ordinal] : null;
	}

}
