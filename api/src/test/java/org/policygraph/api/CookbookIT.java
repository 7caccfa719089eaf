package org.policygraph.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.policygraph.graph.Loader;
import org.policygraph.local.Home;

/**
 * The questions of {@code docs/api.md}, asked of the seeds: each has the answer that
 * stands there.
 */
class CookbookIT extends RunningApi {

	private static final Path COOKBOOK = Path.of("../docs/api.md");

	@BeforeAll
	static void loadSeeds() {
		try (Driver driver = TestNeo4j.emptied()) {
			new Loader(driver, "test").load(List.of(Home.find().seeds()), (progress) -> {
			});
		}
	}

	@Test
	void everyQuestionHasTheAnswerThatStandsThere() throws IOException {
		new Console(this.client).check(COOKBOOK, "policygraph.cookbook");
	}

}
