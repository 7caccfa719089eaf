package org.policygraph.places;

import java.util.List;

import org.policygraph.text.Span;

/**
 * A place as printed and what it may mean.
 *
 * @param span where it stands
 * @param level the level of the likeliest candidate, or what the suffix says (村)
 * @param candidates what it may mean, likeliest first; empty for a village or township
 * that the gazetteer does not list
 * @param whole whether the name ends here; false where it only begins the name of an
 * organ or thing (山西 in 山西省委, 北京 in 北京日报)
 * @param rule the id of the rule that read it
 */
public record PlaceMention(Span span, Level level, List<Place> candidates, boolean whole, String rule) {

	public PlaceMention {
		candidates = List.copyOf(candidates);
	}

}
