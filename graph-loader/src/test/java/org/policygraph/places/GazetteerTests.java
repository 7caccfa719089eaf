package org.policygraph.places;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GazetteerTests {

	private static final Gazetteer GAZETTEER = Gazetteer.load();

	@ParameterizedTest
	@CsvSource(textBlock = """
			晋中,      140700, 晋中市,              PREFECTURE
			祁县,      140727, 祁县,                COUNTY
			内蒙古,    150000, 内蒙古自治区,        PROVINCE
			恩施州,    422800, 恩施土家族苗族自治州, PREFECTURE
			石柱县,    500240, 石柱土家族自治县,    COUNTY
			东华门街道, 110101001, 东华门街道,      TOWNSHIP
			襄樊市,    420600, 襄樊市,              PREFECTURE
			宣武区,    110104, 宣武区,              COUNTY
			俄罗斯,    RU, 俄罗斯,                  COUNTRY
			印尼,      ID, 印度尼西亚,              COUNTRY
			日内瓦,    CH:日内瓦, 日内瓦,           CITY_ABROAD
			香港,      810000, 香港特别行政区,      PROVINCE
			雄安,      13:雄安新区, 雄安新区,       PREFECTURE
			""")
	void knowsFullShortAndFormerNames(String printed, String code, String name, Level level) {
		Place place = GAZETTEER.named(printed).get(0);
		assertThat(place.code()).isEqualTo(code);
		assertThat(place.name()).isEqualTo(name);
		assertThat(place.level()).isEqualTo(level);
	}

	@Test
	void severalPlacesOfOneNameAreAllGiven() {
		assertThat(GAZETTEER.named("鼓楼区")).extracting(Place::code)
			.containsExactly("320106", "320302", "350102", "410204");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			密云区, 110118, 2016, 9999
			密云县, 110228, 0,    2016
			太谷县, 140726, 0,    2019
			襄樊市, 420600, 0,    2011
			临平区, 330113, 2021, 9999
			祁县,   140727, 0,    9999
			""")
	void namesHaveTheirYears(String name, String code, int since, int until) {
		assertThat(GAZETTEER.named(name)).singleElement()
			.satisfies((place) -> assertThat(place.code()).isEqualTo(code))
			.satisfies((place) -> assertThat(place.since()).isEqualTo(since))
			.satisfies((place) -> assertThat(place.until()).isEqualTo(until));
	}

	@Test
	void everyPlaceBelowACountryHasAParent() {
		assertThat(GAZETTEER.named("塔孜洪乡")).isNotEmpty().allSatisfy((place) -> {
			Place county = GAZETTEER.parent(place);
			assertThat(county).isNotNull();
			assertThat(GAZETTEER.isWithin(place, GAZETTEER.named("中国").get(0))).isTrue();
		});
	}

	@Test
	void aCountyUnderAProvinceHasTheProvinceForParent() {
		Place county = GAZETTEER.named("仙桃市").get(0);
		assertThat(county.parentCode()).isEqualTo("420000");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			晋中日报,   140700
			山西日报,   140000
			祁县新闻网, 140727
			北京晚报,   110000
			人民日报,
			新闻联播,
			求是,
			""")
	void aPaperIsAtHomeWhereItsNameBegins(String publication, String code) {
		Place home = new Homes(GAZETTEER).of(publication);
		assertThat((home != null) ? home.code() : null).isEqualTo(code);
	}

}
