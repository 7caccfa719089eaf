/**
 * Organisations (机构): by name, one with its place. In: filters and ids. Out:
 * organisations.
 */
@NullMarked
package org.policygraph.api.organization;

import org.jspecify.annotations.NullMarked;
