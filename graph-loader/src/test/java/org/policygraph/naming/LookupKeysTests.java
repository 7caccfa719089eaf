package org.policygraph.naming;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LookupKeysTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			林小满,   林小满 linxiaoman lxm
			单雨桐,   单雨桐 danyutong dyt shanyutong syt
			仇立言,   仇立言 chouliyan cly qiuliyan qly
			解临风,   解临风 jielinfeng jlf xielinfeng xlf
			尉迟明,   尉迟明 yuchiming ycm
			長孫無忌, 长孙无忌 zhangsunwuji zswj
			吕Ａ,     吕a lva la
			麦麦·提,  麦麦提 maimaiti mmt
			""")
	void peopleAreFoundBySimplifiedNamePinyinAndInitials(String name, String keys) {
		assertThat(LookupKeys.ofPerson(List.of(name))).containsExactly(keys.split(" "));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			晋中市,           晋中
			祁县,             祁县
			新疆维吾尔自治区, 新疆
			延边朝鲜族自治州, 延边
			城区,             城区
			余村,             余村
			内蒙古自治区,     内蒙古
			""")
	void placesAreFoundWithoutTheirRank(String name, String key) {
		assertThat(LookupKeys.ofPlace(List.of(name))).contains(key);
	}

	@Test
	void theCommitteeOfEveryCityIsNoKeyButThatOfThisOneIs() {
		assertThat(LookupKeys.ofOrganization("中共岚河市委员会", List.of("岚河市委", "市委"), "岚河市"))
			.contains("中共岚河市委员会", "岚河市委", "岚河市市委")
			.doesNotContain("市委");
		assertThat(LookupKeys.ofOrganization("中国共产党中央委员会", List.of("中共中央", "党中央"), "中国")).contains("党中央", "zgzy");
	}

	@Test
	void postsAreFoundAsPeopleSayThem() {
		assertThat(LookupKeys.ofPost("市长", "岚河市人民政府市长", "岚河市人民政府", List.of("岚河市政府", "市政府"), "岚河市"))
			.contains("岚河市人民政府市长", "岚河市市长", "岚河市长", "岚河市政府市长");
		assertThat(LookupKeys.ofPost("书记", "中共青县委员会书记", "中共青县委员会", List.of("青县委", "县委"), "青县")).contains("青县委书记",
				"青县县委书记");
	}

}
