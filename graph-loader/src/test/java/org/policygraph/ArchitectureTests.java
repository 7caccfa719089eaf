package org.policygraph;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What the packages may know of each other. */
@AnalyzeClasses(packages = "org.policygraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	/**
	 * The stages in the order in which text flows through them; those of one line do not
	 * know each other.
	 */
	private static final List<List<String>> STAGES = List.of(List.of("text"), List.of("document"), List.of("article"),
			List.of("facts"), List.of("layout", "dates", "places"), List.of("people", "tasks", "statements"),
			List.of("events"), List.of("extraction"), List.of("meetings"), List.of("resolution", "quality"),
			List.of("identity", "naming"), List.of("graph"), List.of("local"), List.of("keys"), List.of("cli"));

	private static final String[] PURE = packages(List.of("text", "article", "facts", "layout", "dates", "places",
			"people", "tasks", "statements", "events", "extraction", "meetings", "resolution", "identity", "naming"));

	@ArchTest
	static void everyStageKnowsOnlyTheStagesBeforeIt(JavaClasses classes) {
		for (int i = 0; i < STAGES.size(); i++) {
			for (String stage : STAGES.get(i)) {
				List<String> forbidden = new ArrayList<>(STAGES.get(i));
				forbidden.remove(stage);
				STAGES.subList(i + 1, STAGES.size()).forEach(forbidden::addAll);
				if (!forbidden.isEmpty()) {
					noClasses().that()
						.resideInAnyPackage(packages(List.of(stage)))
						.should()
						.dependOnClassesThat()
						.resideInAnyPackage(packages(forbidden))
						.because("text flows one way, and " + stage + " comes before or beside them")
						.allowEmptyShould(true)
						.check(classes);
				}
			}
		}
	}

	@ArchTest
	static final ArchRule everyPackageHasItsPlaceInTheFlow = noClasses().should()
		.resideOutsideOfPackages(packages(STAGES.stream().flatMap(List::stream).toList()))
		.andShould()
		.resideOutsideOfPackage("org.policygraph.cypher..")
		.because("a new package belongs into the list of stages of this test");

	@ArchTest
	static final ArchRule stagesAskNeitherTheClockNorTheNetworkNorTheDice = noClasses().that()
		.resideInAnyPackage(PURE)
		.should()
		.callMethod(LocalDate.class, "now")
		.orShould()
		.callMethod(LocalDateTime.class, "now")
		.orShould()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(System.class, "currentTimeMillis")
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(Clock.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(Random.class)
		.orShould()
		.dependOnClassesThat()
		.resideInAnyPackage("java.net..", "java.sql..")
		.because("the same article and lexicons always give the same facts");

	@ArchTest
	static final ArchRule stagesShareNoMutableState = fields().that()
		.areDeclaredInClassesThat()
		.resideInAnyPackage(PURE)
		.and(areShared())
		.should()
		.beFinal()
		.because("stages run on any number of threads; what one call scans with stays in the package");

	@ArchTest
	static final ArchRule onlyTheGraphSpeaksToNeo4j = noClasses().that()
		.resideOutsideOfPackages(packages(List.of("graph", "local", "cli")))
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.neo4j..", "ac.simons..")
		.because("facts are found and tested without a database");

	@ArchTest
	static final ArchRule onlyTheDriverOfNeo4jIsUsed = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.neo4j.graphdb..", "org.neo4j.kernel..", "org.policygraph.localneo4j..")
		.because("the server is under another licence and runs as its own process");

	@ArchTest
	static final ArchRule onlyFewRoomsKnowHanlp = noClasses().that()
		.resideOutsideOfPackages("org.policygraph.people.hanlp..", "org.policygraph.quality..",
				"org.policygraph.naming..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("com.hankcs..")
		.because(
				"its statics and mutable terms stay where they are copied from; quality measures it as a baseline, naming reads pinyin by it");

	@ArchTest
	static final ArchRule onlyTheCommandLineReadsOptions = noClasses().that()
		.resideOutsideOfPackage("org.policygraph.cli..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("picocli..")
		.because("everything else is a library");

	/** A learner gathers on purpose, in its one thread; it is no stage. */
	private static DescribedPredicate<JavaField> areShared() {
		return DescribedPredicate.describe("are static or belong to a public class, learners apart",
				(field) -> field.getModifiers().contains(JavaModifier.STATIC)
						|| (field.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
								&& !field.getOwner().getSimpleName().endsWith("Learner")));
	}

	private static String[] packages(List<String> names) {
		return names.stream().map((name) -> "org.policygraph." + name + "..").toArray(String[]::new);
	}

}
