package org.policygraph.api;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.policygraph.api", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String[] SHARED = { "org.policygraph.api.answer..", "org.policygraph.api.evidence..",
			"org.policygraph.api.web..", "org.policygraph.api.graph..", "org.policygraph.api.language.." };

	private static final String[] FEATURES = { "org.policygraph.api.official..", "org.policygraph.api.event..",
			"org.policygraph.api.place..", "org.policygraph.api.day..", "org.policygraph.api.article..",
			"org.policygraph.api.task..", "org.policygraph.api.statement..", "org.policygraph.api.post..",
			"org.policygraph.api.organization..", "org.policygraph.api.connection..",
			"org.policygraph.api.formulation..", "org.policygraph.api.dump..", "org.policygraph.api.health..",
			"org.policygraph.api.search..", "org.policygraph.api.ask..", "org.policygraph.api.security..",
			"org.policygraph.api.metrics..", "org.policygraph.api.document..", "org.policygraph.api.decision..",
			"org.policygraph.api.mcp.." };

	@ArchTest
	static final ArchRule onlyOnePackageKnowsTheDatabase = noClasses().that()
		.resideOutsideOfPackage("org.policygraph.api.graph..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.neo4j..", "org.policygraph.cypher..")
		.because("questions name a statement and get rows; how they are run is one package's business");

	@ArchTest
	static final ArchRule onlyOnePackageKnowsHanlp = noClasses().that()
		.resideOutsideOfPackage("org.policygraph.api.language..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("com.hankcs..")
		.because("its statics and mutable terms stay in one room");

	@ArchTest
	static void featuresDoNotKnowEachOther(JavaClasses classes) {
		for (String feature : FEATURES) {
			String[] others = Stream.of(FEATURES).filter((other) -> !other.equals(feature)).toArray(String[]::new);
			noClasses().that()
				.resideInAPackage(feature)
				.should()
				.dependOnClassesThat()
				.resideInAnyPackage(others)
				.because("links between features are addresses in the answers")
				.check(classes);
		}
	}

	@ArchTest
	static final ArchRule whatIsSharedKnowsNoFeature = noClasses().that()
		.resideInAnyPackage(SHARED)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(FEATURES)
		.because("what features share is below them");

	@ArchTest
	static final ArchRule packagesDependOnEachOtherOneWay = slices().matching("org.policygraph.api.(*)..")
		.should()
		.beFreeOfCycles()
		.because("a feature can then be read, changed and removed alone");

	@ArchTest
	static final ArchRule whoAsksDoesNotKnowTheLoader = noClasses().that()
		.resideOutsideOfPackages("org.policygraph.api.graph..", "org.policygraph.api.document..",
				"org.policygraph.api.decision..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.policygraph.graph..", "org.policygraph.document..")
		.because("the graph is the only contract between loader and answers; what changes it goes through the loader");

	@ArchTest
	static final ArchRule theStagesAreTheLoadersOwn = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.policygraph.text..", "org.policygraph.article..", "org.policygraph.facts..",
				"org.policygraph.layout..", "org.policygraph.people..", "org.policygraph.events..",
				"org.policygraph.local..", "org.policygraph.extraction..", "org.policygraph.cli..")
		.because("documents go in and outcomes come out");

}
