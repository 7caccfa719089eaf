package org.policygraph.api.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.evidence.Archive;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.graph.Row;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;
import org.policygraph.api.web.UnknownId;

import org.springframework.stereotype.Component;

/** The way from a statement to an answer whose facts are quoted. */
@Component
public final class Answers {

	private final GraphReader graph;

	private final Archive archive;

	Answers(GraphReader graph, Archive archive) {
		this.graph = graph;
		this.archive = archive;
	}

	/**
	 * Answers with a page of a collection.
	 * @param <T> the items' type
	 * @param statement the name of a statement that takes {@code $after} and
	 * {@code $limit} and returns {@code key}
	 * @param parameters its other parameters
	 * @param paging the part asked for
	 * @param item makes an item of a row
	 * @return the page
	 */
	public <T> Page<T> page(String statement, Map<String, ? extends @Nullable Object> parameters, Paging paging,
			BiFunction<Row, Quotes, T> item) {
		List<Row> rows = this.graph.all(statement, paging.with(parameters));
		Quotes quotes = quotes(paging.shown(rows));
		return paging.page(rows, (row) -> item.apply(row, quotes));
	}

	/**
	 * Answers with one thing.
	 * @param <T> its type
	 * @param kind what it is, in one word (event, article)
	 * @param statement the name of a statement with the parameter {@code $id}
	 * @param parameters its parameters
	 * @param thing makes the thing of its row
	 * @return the thing
	 * @throws UnknownId if there is no row
	 */
	public <T> T one(String kind, String statement, Map<String, ? extends @Nullable Object> parameters,
			BiFunction<Row, Quotes, T> thing) {
		Row row = this.graph.one(statement, parameters)
			.orElseThrow(() -> new UnknownId(kind, String.valueOf(parameters.get("id"))));
		return thing.apply(row, quotes(List.of(row)));
	}

	/**
	 * {@return quotes for every fact in the given rows}
	 * @param rows rows of any statement
	 */
	public Quotes quotes(Collection<Row> rows) {
		return this.archive.quotes(rows);
	}

	/**
	 * Tells an empty answer about something from a question about nothing.
	 * @param kind what the ids are of, in one word (event, article)
	 * @param statement the name of a statement with the parameter {@code $ids} that
	 * returns those that exist
	 * @param parameters its parameters
	 * @throws UnknownId of the first id that does not exist
	 */
	public void checkKnown(String kind, String statement, Map<String, ? extends @Nullable Object> parameters) {
		List<String> known = this.graph.all(statement, parameters).stream().map((row) -> row.text("id")).toList();
		new Row(parameters).texts("ids").stream().filter((id) -> !known.contains(id)).findFirst().ifPresent((id) -> {
			throw new UnknownId(kind, id);
		});
	}

	/**
	 * Tells an empty page about somebody from one about an id that somebody had before.
	 * @param <T> the items' type
	 * @param page the page
	 * @param id id or name of the person whom the question restricts itself to, or null
	 * @return the page
	 * @throws UnknownId if the id was merged into another; the answer leads there
	 */
	public <T> Page<T> unlessMerged(Page<T> page, @Nullable String id) {
		if (page.items().isEmpty() && id != null && this.graph.one("merged_into", Map.of("id", id)).isPresent()) {
			throw new UnknownId("person", id);
		}
		return page;
	}

}
