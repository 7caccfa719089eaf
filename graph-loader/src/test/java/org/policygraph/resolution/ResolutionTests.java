package org.policygraph.resolution;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policygraph.article.Article;
import org.policygraph.article.Article.Credits;
import org.policygraph.article.Article.Headline;
import org.policygraph.article.Dateline;
import org.policygraph.article.Kind;
import org.policygraph.document.Source;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Participant;
import org.policygraph.facts.PersonFact;
import org.policygraph.facts.Printed;
import org.policygraph.facts.Role;
import org.policygraph.facts.When;
import org.policygraph.places.Gazetteer;
import org.policygraph.resolution.ResolvedArticle.ResolvedEvent;

import static org.assertj.core.api.Assertions.assertThat;

class ResolutionTests {

	private static final Resolution RESOLUTION = new Resolution(Gazetteer.load());

	@Test
	void bearersAreWhatArticlesSayOfThem() {
		assertThat(person("晋中日报", "本报", "林岸", "市长")).isEqualTo(person("山西日报", "本报", "林岸", "晋中市市长"))
			.isNotEqualTo(person("太原日报", "本报", "林岸", "市长"));
	}

	@Test
	void nameWithoutPostStandsForItself() {
		assertThat(resolve("p1", facts("p1", "晋中日报", "本报", "林岸", "")).appearances().get(0).bearer().alone()).isNotNull()
			.isNotEqualTo(resolve("p2", facts("p2", "晋中日报", "本报", "林岸", "")).appearances().get(0).bearer().alone());
		assertThat(person("晋中日报", "本报", "林岸", "市长").alone()).isNull();
	}

	@Test
	void nameWithoutPostIsWhoThePageSays() {
		List<ResolvedArticle> page = RESOLUTION.resolve("p",
				List.of(facts("p-a1", "晋中日报", "本报", "林岸", "市长"), facts("p-a2", "晋中日报", "本报", "林岸", "")));
		assertThat(page.get(1).appearances().get(0).bearer()).isEqualTo(page.get(0).appearances().get(0).bearer());
	}

	@Test
	void agencyReportIsNotAtHomeInThePaperThatPrintsIt() {
		assertThat(person("晋中日报", "新华社", "林岸", "省委书记").traits().offices()).isEmpty();
		assertThat(person("晋中日报", "本报", "林岸", "省委书记").traits().offices()).extracting(Office::place)
			.containsExactly("CN-140000");
	}

	@Test
	void postOfAnUnknownCityIsNotThePostOfAnother() {
		assertThat(resolve("p1", facts("p1", "新闻联播", "", "林岸", "市委书记")).appearances().get(0).bearer())
			.isNotEqualTo(resolve("p2", facts("p2", "新闻联播", "", "林岸", "市委书记")).appearances().get(0).bearer());
		assertThat(resolve("p1", facts("p1", "新闻联播", "", "林岸", "市长")).appearances().get(0).holdings().get(0).post())
			.isNotEqualTo(
					resolve("p2", facts("p2", "新闻联播", "", "林岸", "市长")).appearances().get(0).holdings().get(0).post());
	}

	@Test
	void officesSayWhichStateTheyServe() {
		assertThat(person("新闻联播", "", "林岸", "俄罗斯总统").traits().nations()).containsExactly("RU");
		assertThat(person("新闻联播", "", "林岸", "外交部部长").traits().nations()).containsExactly("CN");
		assertThat(person("新闻联播", "", "林岸", "中国驻俄罗斯大使").traits().nations()).containsExactly("CN");
		assertThat(person("新闻联播", "", "安德列耶夫", "白俄罗斯总统").traits().nations()).containsExactly("BY");
	}

	@Test
	void envoysServeWhoSendsThemNotTheStatesThatTheyAreFor() {
		assertThat(person("新闻联播", "", "安德列耶夫", "美国乌克兰事务特使").traits().nations()).containsExactly("US");
		assertThat(person("新闻联播", "", "安德列耶夫", "美国政府乌克兰和俄罗斯问题特使").traits().nations()).containsExactly("US");
		assertThat(person("新闻联播", "", "安德列耶夫", "巴勒斯坦常驻联合国代表").traits().nations()).containsExactly("PS");
	}

	@Test
	void officeForAnOccasionTellsNobodyApart() {
		assertThat(person("新闻联播", "", "林岸", "纪念活动领导小组副组长").traits().offices()).isEmpty();
		assertThat(person("新闻联播", "", "林岸", "中央全面深化改革领导小组副组长").traits().offices()).isNotEmpty();
	}

	@Test
	void whatStandsBeforeAStateAndItsOfficeIsNoPartOfThePost() {
		assertThat(person("新闻联播", "", "安德列耶夫", "同一天俄罗斯国防部长")).isEqualTo(person("新闻联播", "", "安德列耶夫", "俄罗斯国防部长"));
		assertThat(person("新闻联播", "", "安德列耶夫", "俄罗斯新总理")).isEqualTo(person("新闻联播", "", "安德列耶夫", "俄罗斯总理"));
		assertThat(person("新闻联播", "", "林岸", "中国驻俄罗斯总统府特使").traits().nations()).containsExactly("CN");
	}

	@Test
	void statesAreOneWhateverTheyAreCalledInFull() {
		assertThat(person("新闻联播", "", "安德列耶夫", "突尼斯共和国总统")).isEqualTo(person("新闻联播", "", "安德列耶夫", "突尼斯总统"));
		assertThat(person("新闻联播", "", "安德列耶夫", "印尼总统")).isEqualTo(person("新闻联播", "", "安德列耶夫", "印度尼西亚总统"));
		assertThat(person("新闻联播", "", "安德列耶夫", "利比亚民族团结政府总理")).isNotEqualTo(person("新闻联播", "", "安德列耶夫", "利比亚总理"));
	}

	@Test
	void officesInTurnAreOneOffice() {
		assertThat(person("新闻联播", "", "林岸", "澳门特别行政区第六任行政长官")).isEqualTo(person("新闻联播", "", "林岸", "澳门特别行政区行政长官"));
		assertThat(person("新闻联播", "", "林岸", "澳门特别行政区行政长官候任人").traits().offices()).extracting(Office::former)
			.containsExactly(true);
	}

	@Test
	void lettersStandForStatesOnlyBeforeOfficesOfStates() {
		assertThat(person("新闻联播", "", "安德列耶夫", "俄国防部长").traits().offices())
			.isEqualTo(person("新闻联播", "", "安德列耶夫", "俄罗斯国防部长").traits().offices());
		assertThat(person("新闻联播", "", "林岸", "越共中央总书记").traits().nations()).containsExactly("VN");
		assertThat(person("新闻联播", "", "林岸", "日照市市长").traits().nations()).containsExactly("CN");
		assertThat(person("新闻联播", "", "林岸", "法院院长").traits().nations()).isEmpty();
	}

	@Test
	void ministerWithAForeignNameIsNotChinas() {
		assertThat(person("新闻联播", "", "安德列耶夫", "国防部长").traits().offices()).isEmpty();
		assertThat(person("新闻联播", "", "安德列耶夫", "已故外交部长").traits().offices()).isEmpty();
		assertThat(person("新闻联播", "", "林岸", "国防部长").traits().nations()).containsExactly("CN");
		assertThat(person("新闻联播", "", "林岸", "总书记").traits().offices()).isEmpty();
	}

	@Test
	void organIsTheSameInAllItsTerms() {
		assertThat(person("新闻联播", "", "林岸", "十三届全国人大常委会副委员长").traits().offices())
			.isEqualTo(person("新闻联播", "", "林岸", "全国人大常委会副委员长").traits().offices());
	}

	@Test
	void meetingBelongsToTheNationByItsNameElseToWhoHeldIt() {
		assertThat(event("晋中日报", "全国水利工作会议", "2024-01-10").telling().where().scope()).isEqualTo("CN");
		assertThat(event("晋中日报", "常务会议", "2024-01-10").telling().where().scope()).isEqualTo("CN-140700");
		assertThat(event("太原日报", "常务会议", "2024-01-10").telling().where().scope()).isEqualTo("CN-140100");
	}

	@Test
	void eventWithoutNameIsDescribed() {
		assertThat(event("晋中日报", null, "2024-01-10").label()).isEqualTo("林岸 会议 祁县 2024-01-10");
	}

	@Test
	void captionShowsTheEventOfItsReport() {
		ArticleFacts report = facts("p-a1", "晋中日报", "本报", "林岸", "市长", meeting(null, "2024-01-10", null));
		ArticleFacts caption = facts("p-a2", "晋中日报", "本报", "林岸", "市长", meeting(null, "2024-01-10", "p-a1"));
		List<ResolvedArticle> page = RESOLUTION.resolve("p", List.of(caption, report));
		assertThat(page.get(0).events().get(0).telling().shows()).isEqualTo(page.get(1).events().get(0).id());
	}

	@Test
	void sitesLieWhereTheEventTookPlace() {
		assertThat(event("晋中日报", "座谈会", "2024-01-10").locations())
			.extracting((located) -> located.location().name() + " in " + name(located.location().partOf()))
			.containsExactly("祁县 in 晋中市", "清源水厂 in 祁县");
	}

	private static String name(@Nullable Location location) {
		return (location != null) ? location.name() : "-";
	}

	private static Bearer person(String paper, String agency, String name, String posts) {
		return resolve("p", facts("p-a1", paper, agency, name, posts)).appearances().get(0).bearer();
	}

	private static ResolvedEvent event(String paper, @Nullable String name, String day) {
		return resolve("p", facts("p-a1", paper, "本报", "林岸", "市长", meeting(name, day, null))).events().get(0);
	}

	private static ResolvedArticle resolve(String document, ArticleFacts facts) {
		return RESOLUTION.resolve(document, List.of(facts)).get(0);
	}

	private static EventFact meeting(@Nullable String name, String day, @Nullable String sameAs) {
		LocalDate date = LocalDate.parse(day);
		Participant participant = new Participant("林岸", new TreeMap<>(Map.of(Role.ATTEND, List.of())),
				List.of(new Printed("市长", List.of())), List.of());
		return new EventFact(EventType.MEETING, (name != null) ? new Printed(name, List.of()) : null,
				new When(date, date, List.of()), List.of(new Printed("祁县", List.of())),
				List.of(new Printed("清源水厂", List.of())), List.of(participant), List.of(), true, List.of(), List.of(),
				sameAs, List.of());
	}

	private static ArticleFacts facts(String id, String paper, String agency, String name, String posts,
			EventFact... events) {
		Dateline dateline = agency.isEmpty() ? null : new Dateline(agency, null, null);
		Article article = new Article(id, new Source(paper, null, null, Set.of()), Kind.NEWS, Headline.of(""),
				new Credits(dateline, null, List.of(), List.of()), null, null, "");
		List<Printed> printed = Arrays.stream(posts.split(" "))
			.filter((post) -> !post.isEmpty())
			.map((post) -> new Printed(post, List.of()))
			.toList();
		return new ArticleFacts(article, List.of(new PersonFact(name, printed, List.of())), List.of(events), List.of(),
				null, List.of());
	}

}
