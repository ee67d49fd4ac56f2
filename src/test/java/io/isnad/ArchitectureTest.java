package io.isnad;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Dependencies point one way: graphql → store → nothing, ingest → extraction and store, command → ingest; the engine is plain Java. */
@AnalyzeClasses(packages = "io.isnad", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.isnad..")
            .layer("command")
            .definedBy("io.isnad.command..")
            .layer("graphql")
            .definedBy("io.isnad.graphql..")
            .layer("ingest")
            .definedBy("io.isnad.ingest..")
            .layer("store")
            .definedBy("io.isnad.store..")
            .layer("extraction")
            .definedBy("io.isnad.extraction..")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("graphql")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ingest")
            .mayOnlyBeAccessedByLayers("graphql", "command")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("graphql", "ingest")
            .whereLayer("extraction")
            .mayOnlyBeAccessedByLayers("ingest");

    /** The reading room is only served: it uses the API as any front end does. */
    @ArchTest
    static final ArchRule theReadingRoomStandsAlone = noClasses()
            .that()
            .resideInAPackage("io.isnad.web..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.isnad..").and(resideOutsideOfPackage("io.isnad.web..")));

    /** The API tells how the import goes and hands articles in; beyond that the two know nothing of each other. */
    @ArchTest
    static final ArchRule graphqlKnowsOnlyTheImportsFrontDoors = noClasses()
            .that()
            .resideInAPackage("io.isnad.graphql..")
            .and()
            .doNotHaveSimpleName("ImportQueries")
            .and()
            .doNotHaveSimpleName("ArticleMutations")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.isnad.ingest..");

    @ArchTest
    static final ArchRule engineIsPlainJava = classes()
            .that()
            .resideInAPackage("io.isnad.extraction..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.isnad.extraction..",
                    "java.lang..",
                    "java.util..",
                    "java.io",
                    "java.time..",
                    "java.text",
                    "java.security",
                    "java.nio.charset");

    /** Each stage of the engine uses those before it alone. */
    @ArchTest
    static final ArchRule stages = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.isnad.extraction..")
            .layer("text")
            .definedBy("io.isnad.extraction.text")
            .layer("lexicon")
            .definedBy("io.isnad.extraction.lexicon")
            .layer("morphology")
            .definedBy("io.isnad.extraction.morphology")
            .layer("number")
            .definedBy("io.isnad.extraction.number")
            .layer("time")
            .definedBy("io.isnad.extraction.time")
            .layer("mention")
            .definedBy("io.isnad.extraction.mention")
            .layer("cue")
            .definedBy("io.isnad.extraction.cue")
            .layer("coreference")
            .definedBy("io.isnad.extraction.coreference")
            .layer("attribution")
            .definedBy("io.isnad.extraction.attribution")
            .optionalLayer("measure")
            .definedBy("io.isnad.extraction.measure")
            .layer("engine")
            .definedBy("io.isnad.extraction")
            .whereLayer("measure")
            .mayOnlyBeAccessedByLayers("engine")
            .whereLayer("attribution")
            .mayOnlyBeAccessedByLayers("engine", "measure")
            .whereLayer("coreference")
            .mayOnlyBeAccessedByLayers("engine", "measure", "attribution")
            .whereLayer("cue")
            .mayOnlyBeAccessedByLayers("engine", "attribution")
            .whereLayer("mention")
            .mayOnlyBeAccessedByLayers("engine", "measure", "attribution", "coreference", "cue")
            .whereLayer("time")
            .mayOnlyBeAccessedByLayers("engine", "measure", "attribution", "cue")
            .whereLayer("number")
            .mayOnlyBeAccessedByLayers("engine", "measure", "time", "mention")
            .whereLayer("morphology")
            .mayOnlyBeAccessedByLayers(
                    "engine", "measure", "attribution", "coreference", "cue", "mention", "time", "number");

    @ArchTest
    static final ArchRule noCyclesInTheApi =
            slices().matching("io.isnad.graphql.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noCyclesInTheImport =
            slices().matching("io.isnad.(ingest.*)..").should().beFreeOfCycles();
}
