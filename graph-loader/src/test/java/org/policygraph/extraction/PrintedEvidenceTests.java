package org.policygraph.extraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.policygraph.document.Document;
import org.policygraph.document.DocumentReader;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Participant;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;
import org.policygraph.facts.Task;
import org.policygraph.facts.TaskSet;
import org.policygraph.layout.Layout;

import static org.assertj.core.api.Assertions.assertThat;

/** Every fact of every sample is cut from the printed text. */
class PrintedEvidenceTests {

	private static final Path SEEDS = Path.of("..", "seeds");

	private final List<Printed> printed = new ArrayList<>();

	private final List<List<Evidence>> places = new ArrayList<>();

	@Test
	void everyQuoteIsThePrintedString() {
		List<ArticleFacts> articles = articles();
		assertThat(articles).isNotEmpty();
		for (ArticleFacts facts : articles) {
			this.printed.clear();
			this.places.clear();
			collect(facts);
			assertThat(this.printed).as(facts.article().id())
				.allSatisfy((one) -> assertThat(one.evidence()).isNotEmpty()
					.allSatisfy((evidence) -> assertThat(facts.quote(evidence)).isEqualTo(one.text())));
			assertThat(this.places).as(facts.article().id())
				.allSatisfy((evidence) -> assertThat(evidence).isNotEmpty()
					.allSatisfy((one) -> assertThat(facts.quote(one)).isNotBlank()));
		}
	}

	private static List<ArticleFacts> articles() {
		Layout layout = new Layout();
		Extraction extraction = new Extraction();
		try (Stream<Document> documents = new DocumentReader().read(List.of(SEEDS, Path.of("src", "test", "gold")))
			.filter(Document.class::isInstance)
			.map(Document.class::cast)) {
			return documents.flatMap((document) -> extraction.extract(layout.articles(document)).stream()).toList();
		}
	}

	private void collect(ArticleFacts facts) {
		for (PersonFact person : facts.persons()) {
			this.printed.add(new Printed(person.name(), person.evidence()));
			this.printed.addAll(person.posts());
		}
		facts.events().forEach(this::collect);
		facts.taskSets().forEach(this::collect);
	}

	private void collect(EventFact event) {
		this.places.add(event.evidence());
		if (event.name() != null) {
			this.printed.add(event.name());
		}
		if (event.when() != null) {
			this.places.add(event.when().evidence());
		}
		this.printed.addAll(event.places());
		this.printed.addAll(event.sites());
		this.printed.addAll(event.groups());
		for (Participant participant : event.participants()) {
			this.places.add(participant.evidence());
			this.places.addAll(participant.roles().values());
			this.printed.addAll(participant.posts());
		}
		event.taskSets().forEach(this::collect);
		event.statements()
			.forEach((statement) -> this.printed.add(new Printed(statement.text(), statement.evidence())));
	}

	private void collect(TaskSet set) {
		this.places.add(set.evidence());
		if (set.phrase() != null) {
			this.printed.add(set.phrase());
		}
		set.tasks().forEach(this::collect);
	}

	private void collect(Task task) {
		this.printed.add(new Printed(task.text(), task.evidence()));
		this.printed.addAll(task.measures());
		task.subtasks().forEach(this::collect);
	}

}
