/**
 * Who may ask and write, and how often. In: requests with or without a credential. Out:
 * requests whose sender is known and allowed, or a problem document. Reading is open to
 * this machine itself; everything else needs a key or an access token. Knows no feature.
 */
@NullMarked
package org.policygraph.api.security;

import org.jspecify.annotations.NullMarked;
