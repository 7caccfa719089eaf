package org.policygraph.graph;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.graph.Rows.Merge;
import org.policygraph.naming.LookupKeys;
import org.policygraph.resolution.Level;
import org.policygraph.resolution.Location;
import org.policygraph.resolution.Organization;
import org.policygraph.resolution.Person;
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

	void add(Person person) {
		if (this.rows.isNew(person.id())) {
			this.rows.add(Merge.PEOPLE,
					Rows.row("id", person.id(), "properties", Rows.row("name", person.name(), "aliases", List.of(),
							"sphere", person.sphere(), "keys", LookupKeys.ofPerson(List.of(person.name())))));
		}
	}

	void add(Post post) {
		Organization organization = post.organization();
		if (organization != null) {
			add(organization);
		}
		if (this.rows.isNew(post.id())) {
			this.rows.add(Merge.POSTS, Rows.row("id", post.id(), "in",
					(organization != null) ? organization.id() : null, "properties",
					Rows.row("title", post.title(), "label", post.label(), "organization",
							(organization != null) ? organization.name() : null, "level", name(post.level()), "rank",
							label(post.rank()), "public", post.open(), "keys", keys(post, organization))));
		}
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
									LookupKeys.ofPlace(List.of(location.name())))));
		}
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
