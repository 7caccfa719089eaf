package org.policygraph.meetings;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.policygraph.facts.EventType;

/**
 * By what tellings of one event find each other: only those that share a clue are
 * compared. A clue holds a day or a month, so that as many share it as are reported of
 * one day, however many years the graph spans.
 */
final class Clues {

	/** 中央城市工作会议 and 城市工作会议 are found by 城市工作. */
	private static final int TAIL = 4;

	/** 第8届清源商品交易会暨 … and 第8届清源商品交易会 by 第8届清源商品交. */
	private static final int HEAD = 8;

	private Clues() {
	}

	/**
	 * {@return the clues of a telling}
	 */
	static Set<String> of(Known known) {
		Telling telling = known.telling();
		Set<String> clues = new TreeSet<>();
		clues.add("telling " + ((telling.shows() != null) ? telling.shows() : telling.id()));
		Days days = telling.days();
		if (days == null) {
			return clues;
		}
		EventName name = known.name();
		String tail = (name != null) ? tail(name.bare()) : "";
		String head = (name != null) ? head(name) : "";
		days.each().forEach((day) -> {
			if (!tail.isEmpty()) {
				clues.add("name " + telling.type() + " " + tail + " " + day);
			}
			if (!head.isEmpty()) {
				clues.add("head " + telling.type() + " " + head + " " + day);
			}
			known.principals().forEach((person) -> clues.add("person " + telling.type() + " " + person + " " + day));
		});
		boolean lasts = name != null && !name.generic()
				&& (!name.numbers().isEmpty() || name.lasts() || telling.type() == EventType.PUBLICATION);
		if (name != null && lasts) {
			months(days).forEach((month) -> clues.add("session " + telling.type() + " " + name.full() + " " + month));
		}
		return clues;
	}

	/** A numbered name may end in what else opens with it: 第五届清源交易会暨清源论坛开幕式. */
	private static String head(EventName name) {
		boolean numbered = !name.generic() && !name.numbers().isEmpty() && name.full().length() > HEAD;
		return numbered ? name.full().substring(0, HEAD) : "";
	}

	/** Days of neighbouring months share one. */
	private static List<YearMonth> months(Days days) {
		YearMonth month = YearMonth.from(days.from());
		return List.of(month, month.plusMonths(1));
	}

	/**
	 * {@return the end of a name, which short forms of it share}
	 */
	static String tail(String bare) {
		String body = bare.replaceFirst("(会议|会)$", "");
		return body.substring(Math.max(0, body.length() - TAIL));
	}

}
