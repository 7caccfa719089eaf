package org.policygraph.identity;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.policygraph.resolution.Traits;

/**
 * One way in which articles speak of a name, and how often they do.
 *
 * @param bearer its id; of a single mention that somebody has decided on, the mention's
 * @param traits what those articles say
 * @param articles how many they are
 * @param first the day of the earliest, or null
 * @param last the day of the latest, or null
 * @param sample the earliest mention: its id where mentions stand for themselves, else
 * the bearer's
 * @param evidence where that mention stands
 */
public record Tally(String bearer, Traits traits, int articles, @Nullable LocalDate first, @Nullable LocalDate last,
		String sample, String evidence) {

}
