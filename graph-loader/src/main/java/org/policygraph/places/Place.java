package org.policygraph.places;

import org.jspecify.annotations.Nullable;

/**
 * A place that has a name of its own in the gazetteer.
 *
 * @param code GB/T 2260 (140727), nine digits for a township, ISO 3166-1 for a country
 * (RU), else the parent's code and the name (RU:莫斯科)
 * @param name the full name: 祁县, 内蒙古自治区
 * @param shortName the name without its kind: 内蒙古; the full name where nothing can be
 * left out
 * @param level its level
 * @param parentCode the code of the place above it, or null for a country
 */
public record Place(String code, String name, String shortName, Level level, @Nullable String parentCode) {

}
