package org.policygraph.places;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Span;

/** One pass over one text, after a first look at which places it prints in full. */
final class PlaceScan {

	private final Gazetteer gazetteer;

	private final PlaceContext context;

	private final String text;

	private final PrintedPlaces printed;

	private final List<PlaceMention> mentions = new ArrayList<>();

	PlaceScan(Gazetteer gazetteer, PlaceContext context, String text, @Nullable Place home) {
		this.gazetteer = gazetteer;
		this.context = context;
		this.text = text;
		this.printed = new PrintedPlaces(gazetteer, context, text, home);
	}

	List<PlaceMention> mentions() {
		int position = 0;
		while (position < this.text.length()) {
			int guard = this.context.guardAt(this.text, position);
			PlaceMention mention = (guard > 0) ? null : mentionAt(position);
			if (mention != null) {
				this.mentions.add(mention);
				position = mention.span().end();
			}
			else {
				position += Math.max(guard, 1);
			}
		}
		return List.copyOf(this.mentions);
	}

	private @Nullable PlaceMention mentionAt(int position) {
		String abbreviated = this.context.abbreviated(this.text, position);
		if (abbreviated != null) {
			return mention(position, position + 1, this.gazetteer.named(abbreviated), "place.abbreviation");
		}
		PlaceMention above = before(position);
		boolean belowTownship = above != null && above.level() == Level.TOWNSHIP;
		int length = belowTownship ? 0 : this.gazetteer.longestNameAt(this.text, position);
		if (length > 0 && isVillage(position, length)) {
			return unlisted(position);
		}
		if (length > 0 && !this.context.isRoad(this.text, position + length)) {
			String name = this.text.substring(position, position + length);
			List<Place> all = this.gazetteer.named(name);
			List<Place> chained = isBeginning(name, position + length) ? List.of() : below(above, all);
			if (!chained.isEmpty()) {
				return mention(position, position + length, chained, "place.chain");
			}
			List<Place> likely = likely(name, position, all);
			if (!likely.isEmpty()) {
				return mention(position, position + length, likely,
						likely.get(0).name().equals(name) ? "place.full" : "place.short");
			}
		}
		return unlisted(position);
	}

	/** 桃园|村: a village is called as a city is called for short. */
	private boolean isVillage(int start, int length) {
		int end = start + length;
		return end < this.text.length() && this.text.charAt(end) == '村'
				&& this.gazetteer.named(this.text.substring(start, end))
					.stream()
					.noneMatch((place) -> place.name().length() <= length);
	}

	private PlaceMention mention(int start, int end, List<Place> candidates, String rule) {
		int last = withOffice(candidates.get(0).level(), end);
		return new PlaceMention(new Span(start, last), candidates.get(0).level(), candidates,
				this.context.isWhole(this.text, last), rule);
	}

	/**
	 * 枣园街道|办事处|清溪社区: the office stands for its township if a village is printed behind
	 * it.
	 */
	private int withOffice(Level level, int end) {
		int last = end + this.context.officeAt(this.text, end);
		boolean below = last > end && level == Level.TOWNSHIP
				&& this.context.unlistedForms()
					.stream()
					.anyMatch((form) -> form.level() == Level.VILLAGE && form.end(this.text, last) > 0
							&& this.context.mayBeCalled(form.stem(this.text, last)));
		return below ? last : end;
	}

	/**
	 * 杭州|西湖|国宾馆: after a place, a common word is a place only where something goes on
	 * there.
	 */
	private boolean isBeginning(String name, int end) {
		return this.context.isAmbiguous(name) && !this.context.isScene(this.text, end)
				&& this.gazetteer.longestNameAt(this.text, end) == 0
				&& this.gazetteer.named(name).stream().noneMatch((place) -> place.name().equals(name));
	}

	/** The mention that ends at this position, or null. */
	private @Nullable PlaceMention before(int position) {
		PlaceMention last = this.mentions.isEmpty() ? null : this.mentions.get(this.mentions.size() - 1);
		return (last != null && last.span().end() == position) ? last : null;
	}

	private List<Place> below(@Nullable PlaceMention above, List<Place> places) {
		if (above == null) {
			return List.of();
		}
		return places.stream()
			.filter((place) -> above.candidates()
				.stream()
				.anyMatch((parent) -> !parent.code().equals(place.code()) && this.gazetteer.isWithin(place, parent)))
			.toList();
	}

	/**
	 * The candidates that the name and the words around it allow, those near what is
	 * printed first.
	 */
	private List<Place> likely(String name, int start, List<Place> all) {
		List<Place> near = all.stream().filter(this.printed::vouchFor).toList();
		List<Place> allowed = all.stream()
			.filter((place) -> isAllowed(place, name, start, near.contains(place)))
			.toList();
		List<Place> preferred = allowed.stream().filter(near::contains).toList();
		return preferred.isEmpty() ? allowed : preferred;
	}

	private boolean isAllowed(Place place, String name, int start, boolean near) {
		boolean led = this.context.isLedTo(this.text, start) && this.context.isScene(this.text, start + name.length());
		boolean full = place.name().equals(name) && name.length() > 2;
		if (this.context.isAmbiguous(name)) {
			return led && !this.context.isAnyCitys(name) || continuesList(start, place.level()) || (full && near)
					|| goesOnBelow(place, start + name.length());
		}
		return switch (place.level()) {
			case COUNTRY, PROVINCE, PREFECTURE, CITY_ABROAD -> true;
			case COUNTY -> isNoCounty(place, name, start) ? false
					: place.name().equals(name) ? !this.context.mayBeLittleWord(name) || near || led : near || led;
			case TOWNSHIP, VILLAGE -> near || led || continuesLocalList(start);
		};
	}

	/** 鄱阳|湖 and 黄浦|江 are no county, 赵县|长 is somebody. */
	private boolean isNoCounty(Place place, String name, int start) {
		int end = start + name.length();
		return place.name().equals(name) ? this.context.isHead(this.text, start, end)
				: this.context.isLandform(this.text, end) && this.gazetteer.longestNameAt(this.text, end) == 0;
	}

	/** Whether a place within it is printed right after it: 开封|鼓楼区. */
	private boolean goesOnBelow(Place place, int end) {
		int length = this.gazetteer.longestNameAt(this.text, end);
		return length > 2 && this.gazetteer.named(this.text.substring(end, end + length))
			.stream()
			.anyMatch((next) -> next.level() != place.level() && this.gazetteer.isWithin(next, place));
	}

	/** Whether a place of the same level stands before it in a list: 西宁、海东. */
	private boolean continuesList(int start, Level level) {
		PlaceMention last = (start > 0 && "、和".indexOf(this.text.charAt(start - 1)) >= 0) ? before(start - 1) : null;
		return last != null && last.level() == level;
	}

	/**
	 * Whether a township, village or county stands before it in the list: 城关镇某厂、汉王镇.
	 */
	private boolean continuesLocalList(int start) {
		PlaceMention last = this.mentions.isEmpty() ? null : this.mentions.get(this.mentions.size() - 1);
		return follows(start) && last != null && last.level().compareTo(Level.COUNTY) >= 0
				&& last.level() != Level.CITY_ABROAD && this.context.isOneList(this.text, last.span().end(), start);
	}

	private boolean follows(int start) {
		return start > 0 && "、和及".indexOf(this.text.charAt(start - 1)) >= 0;
	}

	/**
	 * A division without an entry: right after a printed place, where the text leads to
	 * one, or further on in a list of them.
	 */
	private @Nullable PlaceMention unlisted(int position) {
		PlaceMention above = before(position);
		boolean chained = above != null && above.level().compareTo(Level.PREFECTURE) >= 0
				&& above.level() != Level.CITY_ABROAD && above.level() != Level.VILLAGE;
		boolean led = chained || this.context.isVillageLedTo(this.text, position) || continuesLocalList(position);
		if (!led && !(follows(position) && this.context.isVisitedList(this.text, position))) {
			return null;
		}
		for (UnlistedForm form : this.context.unlistedForms()) {
			int end = (led || form.level().compareTo(Level.TOWNSHIP) >= 0) ? form.end(this.text, position) : -1;
			if (end > 0 && this.context.mayBeCalled(form.stem(this.text, position))) {
				int last = withOffice(form.level(), end);
				return new PlaceMention(new Span(position, last), form.level(), List.of(),
						this.context.isWhole(this.text, last), form.rule());
			}
		}
		return null;
	}

}
