/**
 * How good the extraction is: facts compared with hand-made annotations. In: annotations
 * and extracted articles, both in the JSON of the extraction contract. Out: precision,
 * recall and F1 for each kind of fact, and reports on them.
 */
@NullMarked
package org.policygraph.quality;

import org.jspecify.annotations.NullMarked;
