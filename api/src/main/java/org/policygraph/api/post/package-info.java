/**
 * Posts (职务): by name, one with who has been named with it. In: filters and ids. Out:
 * posts, and people with evidence.
 */
@NullMarked
package org.policygraph.api.post;

import org.jspecify.annotations.NullMarked;
