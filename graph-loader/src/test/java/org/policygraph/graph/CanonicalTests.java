package org.policygraph.graph;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalTests {

	@Test
	void keysAreSortedAndNothingIsLeftOutSilentlyButNull() {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("b", List.of(1, 2L, 0.5));
		map.put("a", LocalDate.of(2024, 1, 2));
		map.put("c", Map.of("x", true));
		map.putAll(Rows.row("d", null));
		assertThat(Canonical.text(map)).isEqualTo("{\"a\":2024-01-02,\"b\":[1,2,0.5],\"c\":{\"x\":true}}");
	}

	@Test
	void textsThatDifferAreWrittenDifferently() {
		assertThat(Canonical.text("a\"b")).isEqualTo("\"a\\\"b\"");
		assertThat(Canonical.text("a\nb")).isEqualTo("\"a\\u000ab\"");
		assertThat(Canonical.text(List.of("a\",\"b"))).isNotEqualTo(Canonical.text(List.of("a", "b")));
	}

}
