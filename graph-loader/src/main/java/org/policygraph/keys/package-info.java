/**
 * The keys to the API: in come names and keys, out come what is kept of them and whether
 * they hold. The command writes the file, the API reads it.
 */
@NullMarked
package org.policygraph.keys;

import org.jspecify.annotations.NullMarked;
