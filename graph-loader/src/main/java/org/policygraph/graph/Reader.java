package org.policygraph.graph;

import org.policygraph.extraction.Extraction;
import org.policygraph.places.Gazetteer;
import org.policygraph.resolution.Resolution;

/**
 * What reads articles: made once, when the first article is read, because the lexicons
 * take seconds and much memory.
 */
final class Reader {

	static final Extraction EXTRACTION = new Extraction();

	static final Resolution RESOLUTION = new Resolution(Gazetteer.load());

	private Reader() {
	}

}
