package org.policygraph.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Participant;
import org.policygraph.facts.Printed;
import org.policygraph.facts.Role;
import org.policygraph.facts.When;
import org.policygraph.resolution.Location.Kind;
import org.policygraph.resolution.ResolvedArticle.Located;

import static org.assertj.core.api.Assertions.assertThat;

class EventLabelsTests {

	private static final Location CITY = new Location("CN-140700", "晋中市", Kind.DIVISION, Level.PREFECTURE, "140700",
			null);

	private static final Location COUNTY = new Location("CN-140727", "祁县", Kind.DIVISION, Level.COUNTY, "140727", CITY);

	private final EventLabels labels = new EventLabels();

	@Test
	void nameIsTheLabel() {
		assertThat(this.labels.label(event(EventType.MEETING, "防汛工作会议", "谷禾"), List.of())).isEqualTo("防汛工作会议");
	}

	@Test
	void whoIsMetStandsBehindWhatIsDone() {
		assertThat(this.labels.label(event(EventType.AUDIENCE, null, "谷禾", "卡洛斯", "甘雨"), List.of()))
			.isEqualTo("谷禾 会见 卡洛斯 2024-03-18");
		assertThat(this.labels.label(event(EventType.INSPECTION, null, "谷禾", "甘雨"), List.of()))
			.isEqualTo("谷禾 调研 2024-03-18");
	}

	@Test
	void innermostPlacesAreNamedInFull() {
		List<Located> places = List.of(located(CITY, "晋中", false), located(COUNTY, "祁县", false),
				located(COUNTY, "祁县", false), located(Location.site("清源水厂", COUNTY, null), "清源水厂", true));

		assertThat(this.labels.label(event(EventType.INSPECTION, null, "谷禾"), places)).isEqualTo("谷禾 调研 祁县 2024-03-18");
		assertThat(this.labels.label(event(EventType.INSPECTION, null, "谷禾"), places.subList(0, 1)))
			.isEqualTo("谷禾 调研 晋中市 2024-03-18");
	}

	private static Located located(Location location, String printed, boolean site) {
		return new Located(location, new Printed(printed, List.of()), site, true);
	}

	private static EventFact event(EventType type, @Nullable String name, String lead, String... others) {
		LocalDate day = LocalDate.of(2024, 3, 18);
		List<Participant> participants = new ArrayList<>();
		participants.add(participant(lead, Role.LEAD));
		Arrays.stream(others).forEach((other) -> participants.add(participant(other, Role.ATTEND)));
		return new EventFact(type, (name != null) ? new Printed(name, List.of()) : null, new When(day, day, List.of()),
				List.of(), List.of(), participants, List.of(), false, List.of(), List.of(), null, List.of());
	}

	private static Participant participant(String name, Role role) {
		return new Participant(name, new TreeMap<>(Map.of(role, List.of())), List.of(), List.of());
	}

}
