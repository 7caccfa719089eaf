package org.policygraph.events;

import java.util.List;

/** Tells guests who are received one after the other. */
final class Apart {

	/** The rule that reads 在会见甲时，. */
	static final String TOLD = "audience.when";

	private Apart() {
	}

	/**
	 * Divides 分别会见甲、乙 into two where the report goes on with 在会见甲时 and 在会见乙时: each is an
	 * audience of its own. What is told of both at once stays one.
	 * @param anchors the anchors, which are changed
	 */
	static void divide(List<Anchor> anchors) {
		List<String> told = anchors.stream()
			.filter((anchor) -> anchor.rule().id().equals(TOLD) && anchor.whom().size() == 1)
			.map((anchor) -> anchor.whom().get(0).name())
			.distinct()
			.toList();
		if (told.size() < 2) {
			return;
		}
		List<Anchor> joint = anchors.stream()
			.filter((anchor) -> anchor.whom().size() > 1
					&& anchor.whom().stream().allMatch((person) -> told.contains(person.name())))
			.toList();
		for (Anchor anchor : joint) {
			anchors.addAll(anchors.indexOf(anchor), anchor.whom().stream().map(anchor::receiving).toList());
			anchors.remove(anchor);
		}
	}

}
