package org.policygraph.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.facts.Printed;
import org.policygraph.places.Gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

class PostsTests {

	private static final Divisions DIVISIONS = new Divisions(Gazetteer.load());

	private static final Location JINZHONG = Objects.requireNonNull(DIVISIONS.named("晋中市", null));

	private final Posts posts = new Posts(new Organs(DIVISIONS));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			市委副书记 市长           | 中共晋中市委员会:副书记 晋中市人民政府:市长
			市委副书记 政法委书记       | 中共晋中市委员会:副书记 中共晋中市委员会政法委员会:书记
			市委常委 常务副市长        | 中共晋中市委员会:常委 晋中市人民政府:常务副市长
			市人大常委会副主任 祁县县委书记 | 晋中市人民代表大会常务委员会:副主任 中共祁县委员会:书记
			祁县县委书记 市人大常委会副主任 | 中共祁县委员会:书记 晋中市人民代表大会常务委员会:副主任
			市政协党组书记 主席        | 中国人民政治协商会议晋中市委员会:党组书记 中国人民政治协商会议晋中市委员会:主席
			省政协主席              | 中国人民政治协商会议山西省委员会:主席
			省长                   | 山西省人民政府:省长
			山西省省长              | 山西省人民政府:省长
			山西省委书记            | 中共山西省委员会:书记
			太原市委书记            | 中共太原市委员会:书记
			太原市长               | 太原市人民政府:市长
			市公安局局长            | 晋中市公安局:局长
			市场监管总局局长         | 国家市场监督管理总局:局长
			市委组织部部长          | 中共晋中市委员会组织部:部长
			市纪委书记             | 中共晋中市纪律检查委员会:书记
			市纪委书记 监委主任       | 中共晋中市纪律检查委员会:书记 晋中市监察委员会:主任
			中共中央总书记 国家主席 中央军委主席 | 中国共产党中央委员会:总书记 中华人民共和国:主席 中国共产党中央军事委员会:主席
			总书记                 | 中国共产党中央委员会:总书记
			中共中央政治局委员 北京市委书记 | 中国共产党中央委员会政治局:委员 中共北京市委员会:书记
			国务院总理              | 中华人民共和国国务院:总理
			国务委员               | 中华人民共和国国务院:国务委员
			外交部长               | 中华人民共和国外交部:部长
			全国政协副主席          | 中国人民政治协商会议全国委员会:副主席
			俄罗斯总统              | 俄罗斯:总统
			联合国秘书长            | 联合国:秘书长
			伊朗常驻联合国代表        | 伊朗:常驻联合国代表
			中央金融办分管日常工作的副主任  | 中央金融委员会办公室:分管日常工作的副主任
			祁县方圆玻璃公司董事长     | 祁县方圆玻璃公司:董事长
			全国人大宪法和法律委员会主任委员 | 全国人民代表大会宪法和法律委员会:主任委员
			公安部原副部长           | 中华人民共和国公安部:副部长
			清源大学党委副书记 校长      | 清源大学党委:副书记 清源大学:校长
			市长 校长               | 晋中市人民政府:市长 -:校长
			市委书记 党委书记          | 中共晋中市委员会:书记 -:党委书记
			教授                   | -:教授
			县长                   | -:县长
			""")
	void printedPostsBecomeTitlesInOrganisations(String printed, String expected) {
		assertThat(resolve(printed, JINZHONG)).isEqualTo(expected);
	}

	@Test
	void withoutHomeRelativeOrgansStayAsPrinted() {
		assertThat(resolve("市委书记 市长", null)).isEqualTo("市委:书记 -:市长");
	}

	@Test
	void sharedNamesOfDivisionsNeedTheContext() {
		assertThat(resolve("鼓楼区委书记", null)).isEqualTo("鼓楼区委:书记");
		assertThat(resolve("南京市鼓楼区委书记", null)).isEqualTo("中共鼓楼区委员会:书记");
	}

	@Test
	void completedOrganisationsSayThatTheyAreInferred() {
		assertThat(holdings("市委书记 祁县县委书记", JINZHONG)).extracting(Holding::inferred).containsExactly(true, false);
	}

	@Test
	void officesAreOpenAndProfessionsAreNot() {
		assertThat(holdings("市长 教授 董事长 全国人大代表 省委书记 北京大学校长", JINZHONG)).extracting((holding) -> holding.post().open())
			.containsExactly(true, false, false, true, true, false);
	}

	@Test
	void formerPostsAreMarked() {
		assertThat(holdings("原市委书记", JINZHONG)).singleElement()
			.satisfies((holding) -> assertThat(holding.former()).isTrue())
			.satisfies((holding) -> assertThat(holding.post().label()).isEqualTo("中共晋中市委员会书记"));
	}

	private String resolve(String printed, @Nullable Location home) {
		return holdings(printed, home).stream().map((holding) -> {
			Organization organ = holding.post().organization();
			return ((organ != null) ? organ.name() : "-") + ":" + holding.post().title();
		}).collect(Collectors.joining(" "));
	}

	private List<Holding> holdings(String printed, @Nullable Location home) {
		List<Printed> posts = Arrays.stream(printed.split(" ")).map((post) -> new Printed(post, List.of())).toList();
		return this.posts.resolve(posts, home, null);
	}

}
