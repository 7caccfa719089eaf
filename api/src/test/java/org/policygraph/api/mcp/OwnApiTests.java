package org.policygraph.api.mcp;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwnApiTests {

	@ParameterizedTest
	@CsvSource({ "127.0.0.1, 127.0.0.1", "10.0.0.5, 10.0.0.5", "0.0.0.0, 127.0.0.1", "::, 127.0.0.1",
			"::1, [0:0:0:0:0:0:0:1]" })
	void aServerIsReachedWhereItListens(String listens, String host) throws UnknownHostException {
		assertThat(OwnApi.host(InetAddress.getByName(listens))).isEqualTo(host);
	}

	@Test
	void aServerThatListensEverywhereIsReachedByLoopback() {
		assertThat(OwnApi.host(null)).isEqualTo("127.0.0.1");
	}

}
