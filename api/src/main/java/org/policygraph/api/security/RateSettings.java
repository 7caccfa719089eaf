package org.policygraph.api.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often a client may ask; the defaults are in {@code application.properties}.
 *
 * @param perMinute requests a minute of one key, token or address; all of them may come
 * at once
 * @param localPerMinute the same of the programs of this machine that read without a
 * credential, together
 * @param clients how many clients are remembered; of more, those that asked longest ago
 * are forgotten and begin anew
 */
@ConfigurationProperties("policygraph.rate")
record RateSettings(long perMinute, long localPerMinute, int clients) {

}
