package org.policygraph.extraction;

import java.util.ArrayList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policygraph.article.Article;
import org.policygraph.article.Kind;
import org.policygraph.article.Reading;
import org.policygraph.dates.DateFinder;
import org.policygraph.events.Clues;
import org.policygraph.events.EventFinder;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.Citing;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;
import org.policygraph.facts.TaskSet;
import org.policygraph.facts.Unread;
import org.policygraph.people.PeopleFinder;
import org.policygraph.people.PersonMention;
import org.policygraph.people.Posts;
import org.policygraph.places.Gazetteer;
import org.policygraph.places.Homes;
import org.policygraph.places.PlaceFinder;
import org.policygraph.places.PlaceMention;
import org.policygraph.places.SiteFinder;
import org.policygraph.places.SiteMention;
import org.policygraph.statements.StatementFinder;
import org.policygraph.tasks.TaskFinder;
import org.policygraph.text.Span;

/**
 * Reads facts out of articles. A pure function of the articles of one page and the
 * resource files: no clock, no network, no shared state; one instance serves any number
 * of threads.
 */
public final class Extraction {

	/**
	 * A name found this surely in one article helps to find it in the others of the page.
	 */
	private static final double SURE = 0.8;

	private final PeopleFinder people = new PeopleFinder();

	private final DateFinder dates = new DateFinder();

	private final Gazetteer gazetteer = Gazetteer.load();

	private final PlaceFinder places = new PlaceFinder(this.gazetteer);

	private final Homes homes = new Homes(this.gazetteer);

	private final SiteFinder sites = new SiteFinder();

	private final TaskFinder tasks = TaskFinder.load();

	private final StatementFinder statements = StatementFinder.load();

	private final EventFinder events = new EventFinder();

	/**
	 * Reads the facts of the articles of one page or of one bulletin.
	 * @param page the articles, in the order of the document
	 * @return the facts of each, in the same order
	 */
	public List<ArticleFacts> extract(List<Article> page) {
		Map<Article, List<PersonMention>> alone = new LinkedHashMap<>();
		page.forEach((article) -> alone.put(article, this.people.find(Reading.of(article), credited(article))));
		List<ArticleFacts> facts = new ArrayList<>();
		for (Article article : page) {
			Set<String> known = new HashSet<>();
			alone.forEach((other, mentions) -> {
				if (other != article) {
					mentions.stream().filter((one) -> one.confidence() >= SURE).forEach((one) -> known.add(one.name()));
				}
			});
			facts.add(facts(article, known.isEmpty() ? alone.getOrDefault(article, List.of())
					: this.people.find(Reading.of(article), credited(article), known)));
		}
		return PageLinks.link(facts);
	}

	private static Set<String> credited(Article article) {
		Set<String> credited = new HashSet<>(article.credits().reporters());
		credited.addAll(article.credits().photographers());
		return credited;
	}

	private ArticleFacts facts(Article article, List<PersonMention> named) {
		Reading reading = Reading.of(article);
		String text = reading.text();
		List<PlaceMention> places = this.places.find(text, this.homes.of(article.source().publication()));
		List<Span> sites = this.sites.find(text, places)
			.stream()
			.map(SiteMention::span)
			.filter((site) -> named.stream().noneMatch((person) -> tears(site, person)))
			.toList();
		List<PersonMention> persons = outside(sites, named);
		List<TaskSet> taskSets = this.tasks.find(article.text());
		Set<String> names = new LinkedHashSet<>(persons.stream().map(PersonMention::name).toList());
		LocalDate published = article.source().published();
		List<EventFact> events = !reports(article) ? List.of()
				: this.events.find(new Clues(reading, published, persons, this.dates.find(text, published),
						divisions(places, sites), sites, taskSets, this.statements.find(article.text(), names)));
		return new ArticleFacts(article, personFacts(persons, new Citing(reading)), events,
				events.isEmpty() ? taskSets : List.of(), null, unread(taskSets));
	}

	/** Who is named only within the name of a company or a school is not named. */
	private static List<PersonMention> outside(List<Span> sites, List<PersonMention> persons) {
		Set<String> outside = new HashSet<>();
		persons.stream()
			.filter((person) -> sites.stream().noneMatch((site) -> site.contains(person.span())))
			.forEach((person) -> outside.add(person.name()));
		return persons.stream().filter((person) -> outside.contains(person.name())).toList();
	}

	/** 调研|员张晓峰一行来大数据产业园: what begins within somebody's post is no site. */
	private static boolean tears(Span site, PersonMention person) {
		return site.end() > person.span().start() && person.posts()
			.stream()
			.anyMatch((post) -> post.span().start() < site.start() && site.start() < post.span().end());
	}

	/**
	 * Places that stand for themselves, or before a site or at its beginning: 北京 before
	 * 人民大会堂, 迎泽区 of 迎泽区人民法院, not 北京 in 北京日报.
	 */
	private static List<Span> divisions(List<PlaceMention> places, List<Span> sites) {
		return places.stream()
			.filter((place) -> place.whole() || sites.stream()
				.anyMatch((site) -> site.start() == place.span().end() || site.start() == place.span().start()))
			.map(PlaceMention::span)
			.toList();
	}

	/** A commentary argues and a pull quote repeats; neither reports. */
	private static boolean reports(Article article) {
		return article.kind() == Kind.NEWS || article.kind() == Kind.CAPTION;
	}

	private static List<PersonFact> personFacts(List<PersonMention> persons, Citing citing) {
		Map<String, List<Printed>> posts = Posts.of(persons, citing);
		Map<String, List<Evidence>> mentions = new LinkedHashMap<>();
		for (PersonMention person : persons) {
			mentions.computeIfAbsent(person.name(), (name) -> new ArrayList<>())
				.add(citing.cite(person.span(), person.rule(), person.confidence()));
		}
		List<PersonFact> facts = new ArrayList<>();
		mentions.forEach(
				(name, evidence) -> facts.add(new PersonFact(name, posts.getOrDefault(name, List.of()), evidence)));
		return facts;
	}

	private static List<Unread> unread(List<TaskSet> taskSets) {
		return taskSets.stream()
			.filter((set) -> !set.complete())
			.map((set) -> new Unread(set.evidence().get(0),
					set.declared() + " items announced, " + set.tasks().size() + " found"))
			.toList();
	}

}
