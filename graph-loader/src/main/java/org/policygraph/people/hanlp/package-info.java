/**
 * The only package that knows HanLP: its dictionary and segmenter, copied to records at
 * once. In: text. Out: {@link org.policygraph.people.hanlp.Token}s.
 */
@NullMarked
package org.policygraph.people.hanlp;

import org.jspecify.annotations.NullMarked;
