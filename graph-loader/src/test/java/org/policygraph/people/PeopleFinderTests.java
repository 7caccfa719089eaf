package org.policygraph.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.article.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleFinderTests {

	private static final PeopleFinder FINDER = new PeopleFinder();

	static Stream<String> cases() throws IOException {
		try (InputStream in = PeopleFinderTests.class.getResourceAsStream("cases.txt")) {
			String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().filter((line) -> !line.isBlank() && !line.startsWith("#"));
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void findsEveryMarkedPersonWithPostsAndNobodyElse(String line) {
		Marked marked = Marked.of(line);
		assertThat(Marked.people(FINDER.find(marked.reading(), Set.of()))).isEqualTo(marked.people());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void cutsEveryNameAndPostFromTheText(String line) {
		Reading reading = Marked.of(line).reading();
		for (PersonMention mention : FINDER.find(reading, Set.of())) {
			assertThat(mention.span().in(reading.text()).replaceAll("[ 　]", "")).isEqualTo(mention.name());
			assertThat(mention.posts()).allMatch((post) -> post.span().in(reading.text()).equals(post.text()));
			assertThat(mention.confidence()).isBetween(0.0, 1.0);
		}
	}

	@Test
	void leavesOutThoseWhoAreCreditedOutsideOfTheText() {
		Marked marked = Marked.of("市长[江一帆|市长]出席。郭晓峰表示，报道完毕。");
		assertThat(Marked.people(FINDER.find(marked.reading(), Set.of("郭晓峰")))).isEqualTo(marked.people());
	}

	@Test
	void findsNamesThatAnotherArticleOfThePagePrinted() {
		Marked marked = Marked.of("[一二三四][时有方]到会。");
		assertThat(Marked.people(FINDER.find(marked.reading(), Set.of(), Set.of("一二三四", "时有方"))))
			.isEqualTo(marked.people());
	}

	@Test
	void findsTheSameOnManyThreads() throws Exception {
		List<Marked> all = cases().map(Marked::of).toList();
		List<List<String>> once = all.stream().map(PeopleFinderTests::people).toList();
		List<List<String>> together = new ForkJoinPool(8)
			.submit(() -> IntStream.range(0, 400).parallel().mapToObj((i) -> people(all.get(i % all.size()))).toList())
			.get();
		assertThat(IntStream.range(0, 400)).allMatch((i) -> together.get(i).equals(once.get(i % all.size())));
	}

	private static List<String> people(Marked marked) {
		return Marked.people(FINDER.find(marked.reading(), Set.of()));
	}

}
