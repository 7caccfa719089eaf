/**
 * The forms under which names are looked up. In: names of people, places, organisations,
 * posts and events. Out: their keys: plain, short, in pinyin and in its initials.
 */
@NullMarked
package org.policygraph.naming;

import org.jspecify.annotations.NullMarked;
