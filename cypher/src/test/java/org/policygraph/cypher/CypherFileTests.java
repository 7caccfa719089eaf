package org.policygraph.cypher;

import java.io.File;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CypherFileTests {

	private static final Pattern USED_PARAMETER = Pattern.compile("\\$(\\w+)");

	@Test
	void headerGivesQuestionParametersAndColumns() {
		CypherFile file = CypherFile.parse("query/sample", """
				// Who attended the event,
				// in the order of the report?
				// $event the event's id
				// > person the participant
				// > order position in the report
				MATCH (person:Person)-[attended:ATTENDED]->(:Event {id: $event})
				RETURN person, attended.order AS order
				""");
		assertThat(file.question()).isEqualTo("Who attended the event, in the order of the report?");
		assertThat(file.parameters()).containsExactly("event");
		assertThat(file.columns()).containsExactly("person", "order");
	}

	@Test
	void missingFileIsNamedInTheMessage() {
		assertThatIllegalArgumentException().isThrownBy(() -> CypherFile.load("query/no_such_file"))
			.withMessageContaining("query/no_such_file.cypher");
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyFileSaysWhatItDoesAndWhichParametersItTakes(String name) {
		CypherFile file = CypherFile.load(name);
		assertThat(file.question()).as("header comment of %s", name).isNotBlank();
		String statement = file.text()
			.lines()
			.filter((line) -> !line.startsWith("//"))
			.collect(Collectors.joining("\n"));
		List<String> used = USED_PARAMETER.matcher(statement)
			.results()
			.map((match) -> match.group(1))
			.distinct()
			.toList();
		assertThat(new TreeSet<>(file.parameters())).as("parameters in the header of %s", name)
			.isEqualTo(new TreeSet<>(used));
	}

	static List<String> names() {
		return Stream.of("load", "query", "explore").flatMap(CypherFileTests::namesIn).sorted().toList();
	}

	private static Stream<String> namesIn(String folder) {
		String[] files = new File(folder).list();
		return Stream.of((files != null) ? files : new String[0])
			.filter((file) -> file.endsWith(".cypher"))
			.map((file) -> folder + "/" + file.replace(".cypher", ""));
	}

}
