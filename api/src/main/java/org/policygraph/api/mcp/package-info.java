/**
 * The questions of the API as tools of the Model Context Protocol. In: calls of tools.
 * Out: answers of the API, cut to a size that can be read. A tool is data
 * ({@code tools.json}): a name, a description, and the question of the API that it asks.
 */
@NullMarked
package org.policygraph.api.mcp;

import org.jspecify.annotations.NullMarked;
