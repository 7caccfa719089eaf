package org.policygraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * News of cities that no question is about, made by rule: what a question must not be
 * confused by. All people are invented.
 */
final class FillerNews {

	private static final List<String> CITIES = List.of("衡阳", "岳阳", "株洲", "遵义", "绵阳", "宜昌", "九江", "赣州", "桂林", "漳州");

	private static final List<String> SURNAMES = List.of("赵", "钱", "孙", "周", "吴", "郑", "冯", "陈", "蒋", "韩");

	private static final List<String> GIVEN = List.of("启明", "文博", "海涛", "雅琴", "国梁", "思远", "秀兰", "振华", "立新", "晓东");

	private static final List<String> TOPICS = List.of("春耕生产", "安全生产", "招商引资", "乡村振兴", "科技创新", "污染防治");

	private FillerNews() {
	}

	/** Writes so many articles into a folder, as one file of records. */
	static Path write(Path folder, int count) {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String city = CITIES.get(i % CITIES.size());
			LocalDate day = LocalDate.of(2023, 1, 3).plusDays(3L * i);
			lines.add("{\"id\": \"filler-%d\", \"published\": \"%s\", \"title\": \"%s市召开%s工作会议\", \"text\": \"%s\"}"
				.formatted(i, day.plusDays(1), city, topic(i), text(city, i, day)));
		}
		try {
			return Files.write(folder.resolve("filler.jsonl"), lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String topic(int i) {
		return TOPICS.get(i / CITIES.size() % TOPICS.size());
	}

	private static String text(String city, int i, LocalDate day) {
		int place = i % CITIES.size();
		String secretary = SURNAMES.get(place) + GIVEN.get(place);
		String mayor = SURNAMES.get((place + 3) % SURNAMES.size()) + GIVEN.get((place + 5) % GIVEN.size());
		return "本报讯 %d月%d日，%s市%s工作会议在%s召开。%s市委书记%s出席会议并讲话，%s市市长%s主持会议。会议强调，要压实责任，狠抓落实。".formatted(day.getMonthValue(),
				day.getDayOfMonth(), city, topic(i), city, city, secretary, city, mayor);
	}

}
