package org.policygraph.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Role;
import org.policygraph.people.PersonMention;

/**
 * Says which of an article's events a sentence tells of: 参加会见 of the audience, 出席会议 of
 * the meeting.
 */
final class Referring {

	/** The rules that list who else sent a message. */
	private static final Set<String> WRITERS = Set.of("attend.wrote", "attend.listed", "attend.wish");

	/** Events at which nobody speaks while another is being told. */
	private static final Set<EventType> SILENT = EnumSet.of(EventType.VISIT, EventType.APPOINTMENT);

	/** 县领导甲、乙参加活动。 */
	private static final Pattern ACTIVITY = Pattern.compile("^(?:有关|相关|此次|本次)?活动");

	/** So many characters name a sort of gathering: 开幕式, 座谈会. */
	private static final int SORT = 3;

	private final Pattern reference;

	private final Pattern others;

	private final Pattern foregoing;

	/** The words by which a sentence refers to an event of each sort. */
	private final Map<EventType, Pattern> references;

	Referring(Vocabulary vocabulary) {
		this.reference = vocabulary.pattern("{not-received}(?:{attend}|{chair})(?:了)?([^，。；<P>]{1,24})");
		this.references = Map.of(EventType.MEETING, vocabulary.pattern("{ref-meeting}"), EventType.INSPECTION,
				vocabulary.pattern("{ref-inspection}"), EventType.AUDIENCE, vocabulary.pattern("{ref-audience}"),
				EventType.CEREMONY, vocabulary.pattern("{ref-ceremony}"));
		this.foregoing = vocabulary.pattern("{foregoing}");
		this.others = vocabulary.pattern("<P>{and-others}");
	}

	/**
	 * {@return each event with what people are said to have done at it}
	 */
	Map<Draft, List<RoleHit>> assignHits(List<Draft> drafts, List<RoleHit> hits) {
		Map<Draft, List<RoleHit>> assigned = new LinkedHashMap<>();
		for (RoleHit hit : hits) {
			for (Draft draft : writes(drafts, hit) ? List.<Draft>of() : told(drafts, hit)) {
				twins(draft, drafts).filter((one) -> one == draft || !apart(one, draft, hit, hits))
					.forEach((one) -> assigned.computeIfAbsent(one, (key) -> new ArrayList<>()).add(hit));
			}
		}
		return assigned;
	}

	/**
	 * 在会见甲时…李哲参加会见。在会见乙时…王东参加会见。: of guests who are told of one after the other, whoever
	 * attended is of the report before; who alone is named at the end attended all.
	 */
	private static boolean apart(Draft other, Draft draft, RoleHit hit, List<RoleHit> hits) {
		int told = other.toldApart();
		int here = hit.passage().order();
		return told >= 0 && draft.toldApart() >= 0 && here >= draft.toldApart()
				&& (here < told || hits.stream()
					.anyMatch((one) -> !one.rule().quotes() && one.rule().role() == Role.ATTEND
							&& one.passage().order() > told
							&& one.passage().order() < Math.min(here, draft.toldApart())));
	}

	/** Who attends one of two meetings that are held together attends both. */
	private static Stream<Draft> twins(Draft draft, List<Draft> drafts) {
		return drafts.stream().filter((other) -> other == draft || draft.twin(other));
	}

	/**
	 * What is quoted belongs to where the article is; what is done, to what the words
	 * name.
	 */
	private List<Draft> told(List<Draft> drafts, RoleHit hit) {
		List<Draft> visits = drafts.stream().filter((draft) -> draft.type() == EventType.VISIT).toList();
		List<Draft> gatherings = gatherings(drafts);
		if (!visits.isEmpty() && !hit.rule().quotes() && (gatherings.isEmpty() || hit.rule().travels())) {
			return latestOrFirst(visits, hit.passage());
		}
		List<Draft> joint = drafts.stream().filter(Draft::fromMany).toList();
		if (joint.isEmpty() && hit.rule().id().equals("attend.wish")) {
			return List.of();
		}
		if (!joint.isEmpty() && (hit.rule().quotes() || WRITERS.contains(hit.rule().id()))) {
			return joint.subList(0, 1);
		}
		if (hit.rule().id().equals("attend.press")) {
			return gatherings.stream().filter((draft) -> draft.in(hit.passage())).toList();
		}
		List<Draft> press = drafts.stream().filter((draft) -> draft.first().rule().alone()).toList();
		if (hit.rule().quotes() && !press.isEmpty()) {
			return press.subList(0, 1);
		}
		if (hit.rule().quotes() && hit.ref().isEmpty()) {
			Draft latest = latest(
					drafts.stream().filter((one) -> !SILENT.contains(one.type()) && !one.welcomes()).toList(),
					hit.passage());
			if (latest == null && !visits.isEmpty()) {
				return latestOrFirst(visits, hit.passage());
			}
			return (latest != null && Casting.GATHERINGS.contains(latest.type())) ? List.of(latest) : List.of();
		}
		return choose(gatherings, hit.passage(), hit.ref());
	}

	/** 致信祝贺论坛开幕强调: who writes to a meeting does not speak at it. */
	private static boolean writes(List<Draft> drafts, RoleHit hit) {
		List<Anchor> messages = drafts.stream()
			.filter((draft) -> draft.type() == EventType.CORRESPONDENCE)
			.flatMap((draft) -> draft.anchors().stream())
			.toList();
		return messages.stream()
			.anyMatch((anchor) -> anchor.passage().order() == hit.passage().order()
					&& anchor.who().stream().anyMatch(hit.who()::contains))
				|| hit.rule().quotes() && !messages.isEmpty()
						&& hit.who().stream().allMatch((person) -> wrote(person, messages));
	}

	private static boolean wrote(PersonMention person, List<Anchor> messages) {
		return messages.stream()
			.flatMap((anchor) -> anchor.who().stream())
			.anyMatch((writer) -> writer.name().equals(person.name()));
	}

	/**
	 * {@return each event with the passages that tell of it}
	 */
	Map<Draft, List<Passage>> assignPassages(List<Draft> drafts, List<Passage> passages, SignText text) {
		Map<Draft, List<Passage>> assigned = new LinkedHashMap<>();
		for (Passage passage : passages) {
			Matcher words = this.reference.matcher(text.signs()).region(passage.from(), passage.to());
			String ref = words.find() ? text.original(words.start(1), words.end(1)).in(text.original()) : "";
			for (Draft draft : passage.headline() ? List.<Draft>of() : choose(gatherings(drafts), passage, ref)) {
				twins(draft, drafts)
					.forEach((one) -> assigned.computeIfAbsent(one, (key) -> new ArrayList<>()).add(passage));
			}
		}
		return assigned;
	}

	/**
	 * {@return of an inspection, the passages in the body from where it begins to where
	 * the next one does: what is visited there belongs to it, whatever else is told
	 * between}
	 */
	static List<Passage> tour(Draft draft, List<Draft> drafts, List<Passage> passages) {
		List<Draft> tours = drafts.stream().filter((one) -> one.type() == EventType.INSPECTION).toList();
		return (draft.type() != EventType.INSPECTION) ? List.of()
				: passages.stream()
					.filter((passage) -> !passage.headline() && latest(tours, passage) == draft)
					.toList();
	}

	/**
	 * {@return whether the passages say that there were others than those named (等)}
	 */
	boolean saysOthers(List<Passage> passages, SignText text) {
		return passages.stream()
			.anyMatch((passage) -> this.others.matcher(text.signs()).region(passage.from(), passage.to()).find());
	}

	private static List<Draft> gatherings(List<Draft> drafts) {
		return drafts.stream().filter((draft) -> Casting.GATHERINGS.contains(draft.type())).toList();
	}

	/**
	 * 陪同调研并参加座谈会 tells of two events, one of each sort; without such words it is the
	 * latest.
	 */
	private List<Draft> choose(List<Draft> drafts, Passage passage, String ref) {
		if (this.foregoing.matcher(ref).find()) {
			return drafts;
		}
		List<Draft> named = drafts.stream().filter((draft) -> names(draft, ref)).toList();
		if (!named.isEmpty()) {
			return named.subList(0, 1);
		}
		if (closes(drafts, passage, ref)) {
			return drafts.subList(0, 1);
		}
		List<Draft> alike = new ArrayList<>();
		for (EventType type : EventType.values()) {
			List<Draft> fitting = drafts.stream().filter((one) -> one.type() == type && fits(type, ref)).toList();
			alike.addAll(latestOrFirst(fitting, passage));
		}
		return alike.isEmpty() ? latestOrFirst(drafts, passage) : alike;
	}

	/**
	 * 市水利局负责人参加。 at the end of a tour is said of the tour, not of the meeting held on the
	 * way; 县领导参加活动。 of what the report began with.
	 */
	private static boolean closes(List<Draft> drafts, Passage passage, String ref) {
		boolean tour = ref.isEmpty() && !drafts.isEmpty() && drafts.get(0).type() == EventType.INSPECTION;
		return (tour || !drafts.isEmpty() && ACTIVITY.matcher(ref).find()) && drafts.stream()
			.flatMap((draft) -> draft.anchors().stream())
			.allMatch((anchor) -> anchor.passage().paragraph() < passage.paragraph());
	}

	private static List<Draft> latestOrFirst(List<Draft> drafts, Passage passage) {
		Draft latest = latest(drafts, passage);
		return (latest != null) ? List.of(latest) : drafts.stream().limit(1).toList();
	}

	private static boolean names(Draft draft, String ref) {
		String name = draft.name();
		boolean called = ref.length() > SORT && (ref.contains(name) || MeetingNames.alike(name, ref));
		return !name.isEmpty() && (called || ref.length() == SORT && name.endsWith(ref));
	}

	private boolean fits(EventType type, String ref) {
		Pattern words = this.references.get(type);
		return words != null && words.matcher(ref).find();
	}

	/**
	 * The event that the article came to, or came back to, last before or in a passage.
	 */
	private static @Nullable Draft latest(List<Draft> drafts, Passage passage) {
		Draft latest = null;
		for (Draft draft : drafts) {
			Passage first = passage.headline() ? draft.anchors().get(0).passage() : draft.first().passage();
			if (first.order() <= passage.order()
					&& (latest == null || reached(draft, passage) >= reached(latest, passage))) {
				latest = draft;
			}
		}
		return latest;
	}

	private static int reached(Draft draft, Passage passage) {
		return draft.anchors()
			.stream()
			.mapToInt((anchor) -> anchor.passage().order())
			.filter((order) -> order <= passage.order())
			.max()
			.orElse(-1);
	}

}
