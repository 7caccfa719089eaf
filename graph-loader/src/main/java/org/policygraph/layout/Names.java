package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.policygraph.text.Lexicon;

/** The people of a credit: 本报记者 张三 通讯员 李 四. */
final class Names {

	private static final Pattern ROLE = Pattern.compile("(?:新华社|中新社|本报|本台|本网|[\\p{IsHan}]{2,8}?(?:日报|晚报|社|网|台|中心))?(?:"
			+ String.join("|", Lexicon.lines(Names.class, "roles.txt")) + ")");

	private static final Pattern NAME = Pattern.compile("[\\p{IsHan}]{2,4}|[\\p{IsHan}]{1,12}(?:·[\\p{IsHan}]{1,12})+");

	private Names() {
	}

	/**
	 * {@return the names in order; a name of two spaced characters is closed up}
	 * @param credit a credit without its brackets, blanks kept
	 */
	static List<String> of(String credit) {
		List<String> names = new ArrayList<>();
		for (String group : ROLE.matcher(credit).replaceAll("、").split("[、，,；;：:/|]+")) {
			String open = "";
			for (String word : group.strip().split("\\s+")) {
				String name = open + word;
				open = (name.length() == 1) ? name : "";
				if (NAME.matcher(name).matches()) {
					names.add(name);
				}
			}
		}
		return List.copyOf(names);
	}

}
