package org.policygraph.api.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may read; the defaults are in {@code application.properties}.
 *
 * @param keys the file that {@code policygraph keys} writes
 * ({@code POLICYGRAPH_SECURITY_KEYS}); blank means that there are no keys
 * @param openOnLoopback whether programs of this machine may read without a credential
 * while the server listens on a loopback address; false behind a proxy on the same
 * machine
 */
@ConfigurationProperties("policygraph.security")
record SecuritySettings(String keys, boolean openOnLoopback) {

}
