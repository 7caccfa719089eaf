package org.policygraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.policygraph.document.Rejected;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.Task;
import org.policygraph.facts.TaskSet;

/** Counts while documents are loaded. */
final class Tally {

	private final List<Rejected> rejected = new ArrayList<>();

	private int documents;

	private int articles;

	private int changed;

	private int events;

	private int tasks;

	private int unread;

	void read(List<ArticleFacts> document) {
		this.documents++;
		this.articles += document.size();
		for (ArticleFacts facts : document) {
			this.events += facts.events().size();
			this.unread += facts.unread().size();
			Stream<TaskSet> sets = Stream.concat(facts.taskSets().stream(),
					facts.events().stream().flatMap((event) -> event.taskSets().stream()));
			this.tasks += sets.flatMap((set) -> set.tasks().stream()).mapToInt(Tally::size).sum();
		}
	}

	private static int size(Task task) {
		return 1 + task.subtasks().stream().mapToInt(Tally::size).sum();
	}

	void rejected(Rejected reason) {
		this.rejected.add(reason);
	}

	void changed(int articles) {
		this.changed += articles;
	}

	LoadReport report() {
		return new LoadReport(this.documents, this.articles, this.changed, this.events, this.tasks, this.unread,
				this.rejected);
	}

}
