package org.policygraph.article;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The opening of a report that says who reports from where and when: 新华社北京7月15日电.
 *
 * @param agency 新华社, 本报
 * @param place 北京, or null
 * @param date the day, its year from the publication date, or null
 */
public record Dateline(String agency, @Nullable String place, @Nullable LocalDate date) {

}
