package org.policygraph.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.graph.Rows.Merge;
import org.policygraph.naming.LookupKeys;
import org.policygraph.places.FormerNames;
import org.policygraph.resolution.Bearer;
import org.policygraph.resolution.Level;
import org.policygraph.resolution.Location;
import org.policygraph.resolution.Names;
import org.policygraph.resolution.Office;
import org.policygraph.resolution.Organization;
import org.policygraph.resolution.Post;
import org.policygraph.resolution.Rank;

/**
 * The nodes that articles share. Their properties follow from their identity, so that it
 * does not matter which article brings one first.
 */
final class SharedRows {

	private static final int MONTH = "2025-07".length();

	private static final int YEAR = "2025".length();

	private final Rows rows;

	SharedRows(Rows rows) {
		this.rows = rows;
	}

	void add(Bearer bearer) {
		if (this.rows.isNew(bearer.id())) {
			List<String> seats = bearer.traits()
				.offices()
				.stream()
				.filter((office) -> office.seat() && !office.former())
				.map(Office::post)
				.toList();
			this.rows.add(Merge.BEARERS, Rows.row("id", bearer.id(), "properties", Rows.row("name", bearer.name(),
					"family", Names.family(bearer.name()), "traits", Bearer.json(bearer.traits()), "seats", seats)));
		}
	}

	void add(Post post) {
		Organization organization = post.organization();
		if (organization != null) {
			add(organization);
		}
		if (this.rows.isNew(post.id())) {
			this.rows.add(Merge.POSTS,
					Rows.row("id", post.id(), "in", (organization != null) ? organization.id() : null, "properties",
							Rows.row("title", post.title(), "label", post.label(), "organization",
									(organization != null) ? organization.name() : null, "level", name(post.level()),
									"rank", label(post.rank()), "public", post.open(), "document",
									isOfDocument(post) ? true : null, "keys", keys(post, organization))));
		}
	}

	/** Whether only a reader of its document can place a post. */
	static boolean isOfDocument(Post post) {
		return post.organization() == null || post.organization().document() != null;
	}

	private static List<String> keys(Post post, @Nullable Organization organization) {
		return (organization != null) ? LookupKeys.ofPost(post.title(), post.label(), organization.name(),
				organization.shortForms(), place(organization))
				: LookupKeys.ofPost(post.title(), post.label(), null, List.of(), null);
	}

	private static @Nullable String place(Organization organization) {
		Location of = organization.of();
		return (of != null) ? of.name() : null;
	}

	private void add(Organization organization) {
		Location of = organization.of();
		if (of != null) {
			add(of);
		}
		if (this.rows.isNew(organization.id())) {
			this.rows.add(Merge.ORGANIZATIONS, Rows.row("id", organization.id(), "of", (of != null) ? of.id() : null,
					"properties",
					Rows.row("name", organization.name(), "shortForms", organization.shortForms(), "level",
							name(organization.level()), "rank", label(organization.rank()), "keys", LookupKeys
								.ofOrganization(organization.name(), organization.shortForms(), place(organization)))));
		}
	}

	void add(Location location) {
		Location around = location.partOf();
		if (around != null) {
			add(around);
		}
		if (this.rows.isNew(location.id())) {
			this.rows.add(Merge.PLACES,
					Rows.row("id", location.id(), "partOf", (around != null) ? around.id() : null, "properties",
							Rows.row("name", location.name(), "kind", location.kind().name(), "level",
									name(location.level()), "code", location.code(), "keys",
									LookupKeys.ofPlace(names(location)))));
		}
	}

	private static List<String> names(Location location) {
		return Stream.concat(Stream.of(location.name()), FormerNames.of(location.code()).stream()).distinct().toList();
	}

	void add(LocalDate day) {
		String iso = day.toString();
		if (this.rows.isNew(iso)) {
			this.rows.add(Merge.DATES,
					Rows.row("date", iso, "month", iso.substring(0, MONTH), "year", iso.substring(0, YEAR)));
		}
	}

	private static @Nullable String label(@Nullable Rank rank) {
		return (rank != null) ? rank.label() : null;
	}

	static @Nullable String name(@Nullable Level level) {
		return (level != null) ? level.name() : null;
	}

}
