package org.policygraph.resolution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			弗拉基米尔·普京             | 普京                 | true
			弗拉基米尔·弗拉基米罗维奇·普京 | 弗·普京               | true
			弗拉基米尔·普京             | 德米特里·普京          | false
			尼古拉斯·马杜罗·莫罗斯       | 马杜罗               | true
			尼古拉斯·马杜罗·莫罗斯       | 尼古拉斯·马杜罗        | true
			巴沙尔·阿萨德               | 巴沙尔               | true
			巴沙尔·阿萨德               | 巴沙尔·古德门          | false
			路易斯·伊纳西奥·卢拉·达席尔瓦 | 卢拉                 | true
			路易斯·古德门               | 路易斯               | false
			穆罕默德·本·萨勒曼           | 穆罕默德             | true
			穆罕默德·本·萨勒曼           | 穆罕默德·本·古德门      | false
			""")
	void oneNameMayBeShortForTheOther(String one, String other, boolean may) {
		assertThat(Names.compatible(one, other)).isEqualTo(may);
		assertThat(Names.compatible(other, one)).isEqualTo(may);
	}

}
