package org.policygraph.document;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Printed numbers as a day. */
final class Days {

	private Days() {
	}

	/**
	 * {@return the day, or null if the calendar has no such day}
	 */
	static @Nullable LocalDate of(String year, String month, String day) {
		try {
			return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
