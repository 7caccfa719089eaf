/**
 * Places in Chinese text: administrative divisions of China down to townships, countries
 * and cities abroad, and the sites where something happens. In: a text. Out:
 * {@link org.policygraph.places.PlaceMention}s with the divisions that they may mean, and
 * {@link org.policygraph.places.SiteMention}s. Knows nothing of articles or events. Names
 * and words are resources beside this package's.
 */
@NullMarked
package org.policygraph.places;

import org.jspecify.annotations.NullMarked;
