package org.policygraph.api.graph;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import ac.simons.neo4j.migrations.core.MigrationsException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.policygraph.document.Input;
import org.policygraph.graph.Decisions;
import org.policygraph.graph.GraphWriter;
import org.policygraph.graph.Loader;
import org.policygraph.graph.Outcome;
import org.policygraph.graph.Retraction;
import org.policygraph.graph.Schema;

import org.springframework.stereotype.Component;

/**
 * Changes the graph, by the same code as the command line. Whoever writes takes the
 * graph's one turn, so that the API and the command line never write at once. The schema
 * is applied before the first change, and what reads documents is made with the first
 * document: who only asks does not wait for it.
 */
@Component
public final class GraphChanges {

	private final Driver driver;

	private boolean prepared;

	private @Nullable Loader loader;

	GraphChanges(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Loads documents.
	 * @param inputs the documents, and what could not be read
	 * @param outcomes is told what became of each
	 * @throws GraphUnavailable if the graph is away; what has been told is in the graph
	 */
	public void load(Stream<Input> inputs, Consumer<Outcome> outcomes) {
		change(() -> {
			loader().load(inputs, outcomes);
			return true;
		});
	}

	private synchronized Loader loader() {
		Loader made = (this.loader != null) ? this.loader : new Loader(this.driver, Loader.version());
		this.loader = made;
		return made;
	}

	/**
	 * Takes articles back.
	 * @param articles their ids
	 * @return what went with each that the graph knew
	 * @throws GraphUnavailable if the graph is away
	 */
	public List<Retraction> retract(List<String> articles) {
		return change(() -> {
			List<Retraction> retractions = Retraction.of(this.driver, articles);
			List<String> known = retractions.stream().map(Retraction::article).toList();
			List<String> gone = new GraphWriter(this.driver, Loader.version()).retractArticles(known);
			return retractions.stream().filter((one) -> gone.contains(one.article())).toList();
		});
	}

	/**
	 * Takes decisions on who is who, or takes them back.
	 * @param <T> what comes of it
	 * @param work what to do
	 * @return what came of it
	 * @throws GraphUnavailable if the graph is away
	 */
	public <T> T decide(Function<Decisions, T> work) {
		return change(() -> work.apply(new Decisions(this.driver)));
	}

	/**
	 * Looks at decisions and open questions; changes nothing.
	 * @param <T> what is looked for
	 * @param work what to look at
	 * @return what was found
	 * @throws GraphUnavailable if the graph is away
	 */
	public <T> T decided(Function<Decisions, T> work) {
		return translated(() -> work.apply(new Decisions(this.driver)));
	}

	private <T> T change(Supplier<T> work) {
		return translated(() -> {
			prepare();
			return work.get();
		});
	}

	private static <T> T translated(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (Neo4jException | MigrationsException ex) {
			throw new GraphUnavailable("The graph cannot be reached or changed now. Try again later.", ex);
		}
	}

	private synchronized void prepare() {
		if (!this.prepared) {
			Schema.apply(this.driver);
			this.prepared = true;
		}
	}

}
