package org.policygraph.api.graph;

import java.util.concurrent.TimeUnit;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The driver; it connects with the first question, so the graph may come up later. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	@Bean(destroyMethod = "close")
	Driver driver(GraphSettings settings) {
		AuthToken token = settings.password().isBlank() ? AuthTokens.none()
				: AuthTokens.basic(settings.user(), settings.password());
		long patience = settings.connectWithin().toMillis();
		Config config = Config.builder()
			.withUserAgent("policygraph-api")
			.withConnectionTimeout(patience, TimeUnit.MILLISECONDS)
			.withConnectionAcquisitionTimeout(patience, TimeUnit.MILLISECONDS)
			.withMaxTransactionRetryTime(settings.retryWithin().toMillis(), TimeUnit.MILLISECONDS)
			.build();
		return GraphDatabase.driver(settings.uri(), token, config);
	}

}
