package org.policygraph.places;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The words around a name that tell whether it is a place. Immutable. */
final class PlaceContext {

	private static final int LONGEST_ITEM = 60;

	private static final String LIST_ENDS = "，。；：！？\n";

	private static final String CLOSING = "，。；：、！？）)”\n 　";

	private final Words guards = new Words(Resources.lines("guards.tsv").toList());

	private final Set<String> ambiguous = Resources.lines("ambiguous.tsv")
		.flatMap((line) -> Arrays.stream(line.split(" ")))
		.collect(Collectors.toUnmodifiableSet());

	private final Words before = Words.of("contexts.tsv", "before");

	private final Words event = Words.of("contexts.tsv", "event");

	private final Words continues = Words.of("contexts.tsv", "continues");

	private final Words roads = Words.of("contexts.tsv", "road");

	private final Words function = Words.of("contexts.tsv", "function");

	private final Words generic = Words.of("contexts.tsv", "generic");

	private final Words bare = Words.of("contexts.tsv", "bare");

	private final Words notBefore = Words.of("contexts.tsv", "notbefore");

	private final Words landforms = Words.of("contexts.tsv", "landform");

	private final Words heads = Words.of("contexts.tsv", "head");

	private final Words anyCity = Words.of("contexts.tsv", "anycity");

	private final Words offices = Words.of("contexts.tsv", "office");

	private final Words toVillage = Words.of("contexts.tsv", "tovillage");

	private final List<UnlistedForm> forms = Resources.rows("unlisted-forms.tsv").map(UnlistedForm::of).toList();

	private final Map<Character, String> abbreviations = new HashMap<>();

	PlaceContext() {
		Resources.rows("abbreviations.tsv").forEach((cells) -> this.abbreviations.put(cells[0].charAt(0), cells[1]));
	}

	int guardAt(String text, int position) {
		return this.guards.at(text, position);
	}

	boolean isAmbiguous(String name) {
		return this.ambiguous.contains(name);
	}

	/**
	 * {@return whether the text before leads to a place: 在, 赴, 抵达}
	 */
	boolean isLedTo(String text, int start) {
		int length = this.before.before(text, start);
		return length > 1 || length == 1 && this.notBefore.before(text, start) == 0;
	}

	/**
	 * {@return whether a lake or river is called after the county whose short name ends
	 * here: 鄱阳|湖, 黄浦|江}
	 */
	boolean isLandform(String text, int end) {
		return this.landforms.at(text, end) > 0;
	}

	/**
	 * {@return whether somebody of this surname heads a county: 赵县|长表示}
	 */
	boolean isHead(String text, int start, int end) {
		return end - start == 2 && this.heads.at(text, end) > 0;
	}

	/**
	 * {@return whether many cities have a district of this name, or call a part so}
	 */
	boolean isAnyCitys(String name) {
		return this.anyCity.at(name, 0) == name.length();
	}

	/**
	 * {@return the length of 办事处 at this position, or 0}
	 */
	int officeAt(String text, int position) {
		return this.offices.at(text, position);
	}

	boolean isVillageLedTo(String text, int start) {
		return this.toVillage.before(text, start) > 0;
	}

	/**
	 * {@return whether a name that ends here is complete, and no organ's or thing's
	 * begins with it}
	 */
	boolean isWhole(String text, int end) {
		return this.continues.at(text, end) == 0;
	}

	/**
	 * {@return whether a street is called after the place that ends here: 南京|路}
	 */
	boolean isRoad(String text, int end) {
		return this.roads.at(text, end) > 0 && !text.startsWith("街道", end);
	}

	/**
	 * {@return whether the name's first letter is rather a little word: 和县委, 任县长}
	 */
	boolean mayBeLittleWord(String name) {
		return name.length() == 2 && this.function.at(name, 0) > 0;
	}

	/**
	 * {@return whether something goes on at the place that ends here, or the clause ends}
	 */
	boolean isScene(String text, int end) {
		return end == text.length() || CLOSING.indexOf(text.charAt(end)) >= 0 || this.event.at(text, end) > 0;
	}

	/**
	 * {@return the name of the place that this letter stands for after 在 or 抵, or null}
	 */
	@Nullable String abbreviated(String text, int position) {
		String name = this.abbreviations.get(text.charAt(position));
		return (name != null && isLedTo(text, position) && isScene(text, position + 1)) ? name : null;
	}

	/**
	 * {@return the forms of divisions that no table lists, those that say most first}
	 */
	List<UnlistedForm> unlistedForms() {
		return this.forms;
	}

	/**
	 * {@return whether a division may be called so: 来到|位于该县|果园乡 are words that lead to a
	 * place, 农村 and 贫困村 name none}
	 */
	boolean mayBeCalled(String stem) {
		if (this.before.at(stem, 0) > 1 || this.bare.at(stem, 0) == stem.length()) {
			return false;
		}
		for (int i = 0; i < stem.length(); i++) {
			if (this.generic.at(stem, i) == stem.length() - i) {
				return false;
			}
		}
		return true;
	}

	/**
	 * {@return whether a list that somebody is led through stands before this position:
	 * 走访了博物馆、|清溪村}
	 */
	boolean isVisitedList(String text, int position) {
		for (int at = position - 1; at > 0 && isOneList(text, at, position); at--) {
			if (this.toVillage.before(text, at) > 1) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return whether nothing between two positions ends a list}
	 */
	boolean isOneList(String text, int from, int to) {
		return to - from <= LONGEST_ITEM
				&& text.substring(from, to).chars().noneMatch((c) -> LIST_ENDS.indexOf(c) >= 0);
	}

}
