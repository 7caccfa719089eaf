package org.policygraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.article.Article.Credits;
import org.policygraph.article.Article.Headline;
import org.policygraph.article.Dateline;
import org.policygraph.article.Kind;
import org.policygraph.document.Source;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Participant;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;
import org.policygraph.facts.Role;
import org.policygraph.facts.Statement;
import org.policygraph.facts.Task;
import org.policygraph.facts.TaskSet;
import org.policygraph.facts.Unread;
import org.policygraph.facts.When;

/**
 * Pages of invented news that overlap in people, posts, days and meetings: a report, its
 * photograph, a pull quote.
 */
final class SamplePages {

	private static final List<String> PAPERS = List.of("晋中日报", "太原日报", "新闻联播");

	private static final List<String> MEETINGS = List.of("河湖治理座谈会", "常务会议", "全国水利工作会议", "党组扩大会议", "全国水利协会第五次会议",
			"全国水利协会第六次会议");

	private static final List<String> PEOPLE = List.of("市委书记林岸", "市长苏禾", "祁县县委书记陶然", "水利部部长江一苇", "村民高原", "省长闻涛");

	private static final List<String> PLACES = List.of("祁县", "太原", "北京", "大同镇");

	private final Random random;

	SamplePages(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * {@return the facts of the articles of a page}
	 */
	List<ArticleFacts> page(String id) {
		String paper = pick(PAPERS);
		LocalDate day = LocalDate.of(2024, 1 + this.random.nextInt(2), 10 + this.random.nextInt(2));
		Source source = new Source(paper, this.random.nextInt(6) == 0 ? null : day.plusDays(1), 1, Set.of());
		List<String> people = new ArrayList<>(PEOPLE);
		people.removeIf((person) -> this.random.nextInt(3) == 0);
		if (people.isEmpty()) {
			people.add(PEOPLE.get(0));
		}
		String meeting = pick(MEETINGS);
		String place = pick(PLACES);
		ArticleFacts report = report(new Page(id + "-a1", source, day, meeting, place), people);
		ArticleFacts caption = caption(new Page(id + "-a2", source, day, meeting, place), people.get(0), id + "-a1");
		ArticleFacts quote = new ArticleFacts(
				new Article(id + "-a3", source, Kind.PULL_QUOTE, Headline.of(""), Credits.none(), null, null, "守护好水源"),
				List.of(), List.of(), List.of(), id + "-a1", List.of());
		return List.of(report, caption, quote);
	}

	private ArticleFacts report(Page page, List<String> people) {
		String text = page.when() + "，" + page.meeting() + "在" + page.place() + "的清源水厂举行。" + String.join("、", people)
				+ "出席会议，各县区负责同志等参加。\n" + (this.random.nextBoolean() ? "会议传达学习全国水利工作会议精神。" : "")
				+ "会议指出，要守护好水源。会议部署2项任务。一是清淤，疏通河道。二是植树，第一，选好苗，第二，种好树。";
		Reader reader = new Reader(text);
		List<Participant> participants = people.stream().map((person) -> participant(reader, person)).toList();
		EventFact event = new EventFact(EventType.MEETING,
				(this.random.nextInt(4) > 0) ? reader.printed(page.meeting()) : null, page.on(reader),
				List.of(reader.printed(page.place())), List.of(reader.printed("清源水厂")), participants,
				List.of(reader.printed("各县区负责同志")), false, List.of(tasks(reader)),
				List.of(new Statement(1, "指出", "会议", "要守护好水源", reader.all("会议指出，要守护好水源"))), null, reader.all("举行"));
		return facts(page, Kind.NEWS, text, people, reader, event);
	}

	private ArticleFacts caption(Page page, String person, String report) {
		String text = page.when() + "，" + page.meeting() + "举行。图为" + person + "讲话。";
		Reader reader = new Reader(text);
		EventFact event = new EventFact(EventType.MEETING, reader.printed(page.meeting()), page.on(reader), List.of(),
				List.of(), List.of(participant(reader, person)), List.of(), true, List.of(), List.of(), report,
				reader.all("举行"));
		return facts(page, Kind.CAPTION, text, List.of(person), reader, event);
	}

	private static ArticleFacts facts(Page page, Kind kind, String text, List<String> people, Reader reader,
			EventFact event) {
		List<PersonFact> persons = people.stream()
			.map((person) -> new PersonFact(name(person), reader.posts(person), reader.all(name(person))))
			.toList();
		Credits credits = new Credits(new Dateline("本报", null, null), null, List.of("文竹"), List.of());
		String title = (kind == Kind.NEWS) ? page.meeting() + "举行" : "";
		Article article = new Article(page.id(), page.source(), kind, Headline.of(title), credits, null, null, text);
		return new ArticleFacts(article, persons, List.of(event), List.of(), null,
				List.of(new Unread(reader.all("举行").get(0), "sample")));
	}

	private Participant participant(Reader reader, String person) {
		SortedMap<Role, List<Evidence>> roles = new TreeMap<>(new EnumMap<>(Role.class));
		roles.put(Role.ATTEND, reader.all(name(person)));
		Role[] more = Role.values();
		roles.put(more[this.random.nextInt(more.length)], reader.all(name(person)));
		return new Participant(name(person), roles, reader.posts(person), reader.all(name(person)));
	}

	private static TaskSet tasks(Reader reader) {
		List<Task> inner = List.of(new Task(1, "选好苗", "选好苗", List.of(), List.of(), reader.all("选好苗")),
				new Task(2, "种好树", "种好树", List.of(), List.of(), reader.all("种好树")));
		return new TaskSet(2, reader.printed("2项任务"),
				List.of(new Task(1, "清淤", "清淤，疏通河道。", List.of(reader.printed("疏通河道")), List.of(),
						reader.all("清淤，疏通河道。")), new Task(2, "植树", "植树", List.of(), inner, reader.all("植树"))),
				reader.all("一是清淤"));
	}

	private String pick(List<String> from) {
		return from.get(this.random.nextInt(from.size()));
	}

	/** The last two characters, or three of 江一苇. */
	private static String name(String person) {
		return person.endsWith("江一苇") ? "江一苇" : person.substring(person.length() - 2);
	}

	private record Page(String id, Source source, LocalDate day, String meeting, String place) {

		String when() {
			return this.day.getMonthValue() + "月" + this.day.getDayOfMonth() + "日";
		}

		When on(Reader reader) {
			return new When(this.day, this.day, reader.all(when()));
		}

	}

	private record Reader(String text) {

		List<Evidence> all(String words) {
			int start = this.text.indexOf(words);
			return List.of(new Evidence(Evidence.TEXT, start, start + words.length(), "sample.words", 0.9));
		}

		Printed printed(String words) {
			return new Printed(words, all(words));
		}

		List<Printed> posts(String person) {
			@Nullable String post = person.substring(0, person.length() - name(person).length());
			return post.isEmpty() ? List.of() : List.of(printed(post));
		}

	}

	/**
	 * {@return pages by their ids}
	 */
	static Map<String, List<ArticleFacts>> pages(long seed, int count) {
		SamplePages samples = new SamplePages(seed);
		Map<String, List<ArticleFacts>> pages = new TreeMap<>();
		for (int i = 0; i < count; i++) {
			pages.put("page:" + i, samples.page("page:" + i));
		}
		return pages;
	}

}
