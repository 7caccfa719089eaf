package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a name that is not known can be, by how it is built. */
final class Shape {

	private static final Pattern POST = Pattern
		.compile("(?:书记|[市县省区州镇乡]长|主席|主任|部长|总理|委员长?|常委|秘书长|[局厅院校司处科]长|代表|董事长|总经理|省委|政协)$");

	private static final Pattern EVENT = Pattern
		.compile("(?:会|会议|仪式|典礼|论坛|活动|讲话|行动|措施|条例|意见|规划|方案|通知|文章|展|博览会|调研|会见|签约|开幕式|闭幕式|[节赛])\\p{IsHan}?$");

	private static final Pattern ORGANIZATION = Pattern.compile("(?:[委府局部院协厅办组会]|集团|公司|中心|大学|学院|银行|报社)$");

	private static final Pattern PERSON = Pattern.compile("\\p{IsHan}{2,4}|[\\p{IsHan}]+(?:·[\\p{IsHan}]+)+|[a-z]{2,}");

	private static final Pattern PLACE = Pattern.compile("[\\p{IsHan}a-z0-9]{2,15}");

	private Shape() {
	}

	/**
	 * {@return the letters of the kinds that such a name can be of}
	 */
	static List<String> kinds(String text) {
		List<String> kinds = new ArrayList<>();
		if (POST.matcher(text).find()) {
			return List.of("T");
		}
		if (EVENT.matcher(text).find()) {
			kinds.add("E");
		}
		if (ORGANIZATION.matcher(text).find()) {
			kinds.add("O");
		}
		if (!kinds.isEmpty()) {
			return kinds;
		}
		if (PERSON.matcher(text).matches()) {
			kinds.add("P");
		}
		if (PLACE.matcher(text).matches()) {
			kinds.add("L");
		}
		return kinds;
	}

}
