package org.policygraph.api.document;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How documents are taken in; the defaults are in {@code application.properties}.
 *
 * @param spool the folder that keeps what was accepted until it is loaded
 * ({@code POLICYGRAPH_DOCUMENTS_SPOOL})
 * @param queue how many jobs may wait; more are refused
 * @param streams how many clients may follow jobs at once
 * @param heartbeat after how long without news a stream says that it still lives
 * @param retry how long to wait before the graph is tried again
 * @param keep how long jobs that have ended can be asked for
 */
@ConfigurationProperties("policygraph.documents")
record DocumentSettings(Path spool, int queue, int streams, Duration heartbeat, Duration retry, Duration keep) {

}
