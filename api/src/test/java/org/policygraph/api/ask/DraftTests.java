package org.policygraph.api.ask;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.evidence.Evidence;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTests {

	@Test
	void aCountShowsWhatWasCountedAndItsQuotes() {
		Evidence quote = new Evidence("a1", "text", 0, 4, "某市条例", null, null);
		Draft adopted = new Draft("adopted").gap("event", "甲市会议")
			.value("某市条例", Reference.to("articles", "a1", "某市条例"), List.of())
			.quote(quote);
		Draft counted = adopted.counted("documents");
		assertThat(counted.sentence()).isEqualTo("documents");
		assertThat(counted.values()).containsExactly("1");
		assertThat(counted.gaps()).isEqualTo(adopted.gaps());
		assertThat(counted.rows()).isEqualTo(adopted.rows());
		assertThat(counted.quoted()).containsExactly(quote);
	}

}
