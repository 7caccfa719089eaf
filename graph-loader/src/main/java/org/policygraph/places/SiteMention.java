package org.policygraph.places;

import org.policygraph.text.Span;

/**
 * A venue or a visited site as printed.
 *
 * @param span where its name stands, without an administrative place that is not part of
 * it (北京|人民大会堂, but 祁县子洪水库)
 * @param rule the id of the rule that read it: {@code site.venue} 在人民大会堂举行,
 * {@code site.scene} 在酒厂，, {@code site.visit} 来到水库, {@code site.list} an item of a list
 * that its ending does not show to be a site, {@code site.subject} one that opens a
 * sentence
 */
public record SiteMention(Span span, String rule) {

}
