package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.api.graph.Row;

import static org.assertj.core.api.Assertions.assertThat;

class AudienceTests {

	/** Each person: name, sphere (- where unknown), L leads or S speaks, rules. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			甲 CN L audience.receive; 乙 FR . audience.receive; 丙 CN . attend.subject           | 甲    | 乙
			甲 CN L audience.talks; 乙 FR S speak.quoted; 丙 FR . attend.listed; 丁 CN S speak.quoted | 甲 | 乙 丙
			甲 FR L audience.receive; 乙 CN S audience.receive; 丙 CN . attend.subject           | 甲    | 乙
			甲 CN L audience.receive.group; 乙 CN . attend.subject; 丙 CN . attend.subject       | 甲    | ''
			甲 CN-110000 L audience.receive; 乙 - . audience.receive; 丙 CN-110000 . attend.led  | 甲    | 乙
			甲 CN-110000 L audience.receive; 乙 某集团 S speak.quoted; 丙 CN-110000 . attend.led | 甲    | 乙
			甲 CN L attend.subject; 乙 - . attend.subject; 丙 - . attend.subject                 | 甲    | 乙 丙
			乙 FR . attend.subject; 丙 CN S speak.quoted                                         | ''    | 丙
			""")
	void whoAccompaniesTheHostIsOnNeitherSide(String present, String hosts, String guests) {
		Audience audience = Audience.of(rows(present));
		assertThat(names(audience.hosts())).isEqualTo(hosts);
		assertThat(names(audience.guests())).isEqualTo(guests);
	}

	private static String names(List<Row> rows) {
		return String.join(" ", rows.stream().map((row) -> row.row("person").text("name")).toList());
	}

	private static List<Row> rows(String present) {
		return Arrays.stream(present.split("; ")).map((one) -> one.strip().split(" ")).map(AudienceTests::row).toList();
	}

	private static Row row(String[] one) {
		Map<String, Object> person = new HashMap<>(Map.of("name", one[0]));
		if (!one[1].equals("-")) {
			person.put("sphere", one[1]);
		}
		List<String> roles = new ArrayList<>(List.of("ATTEND"));
		if (!one[2].equals(".")) {
			roles.add(one[2].equals("L") ? "LEAD" : "SPEAK");
		}
		return new Row(Map.of("person", person, "attended", Map.of("roles", roles, "rules", List.of(one[3]))));
	}

}
