package org.quorate;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The shape of the code, as docs/architecture.md draws it.
@AnalyzeClasses(packages = "org.quorate", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
            .layer("model").definedBy("org.quorate.model..")
            .layer("finding").definedBy("org.quorate.finding..")
            .layer("agents").definedBy("org.quorate.agents..")
            .layer("formats").definedBy("org.quorate.cib..", "org.quorate.corosync..", "org.quorate.designfile..", "org.quorate.importing..")
            .layer("analysis").definedBy("org.quorate.analysis..")
            .layer("simulate").definedBy("org.quorate.simulate..")
            .layer("compose").definedBy("org.quorate.compose..")
            .layer("template").definedBy("org.quorate.template..")
            .layer("rules").definedBy("org.quorate.rules..")
            .layer("layout").definedBy("org.quorate.layout..")
            .layer("drawing").definedBy("org.quorate.drawing..")
            .layer("export").definedBy("org.quorate.export..")
            .layer("cli").definedBy("org.quorate.cli..")
            .layer("app").definedBy("org.quorate.app..")
            .layer("start").definedBy("org.quorate")
            .whereLayer("model").mayNotAccessAnyLayer()
            .whereLayer("finding").mayOnlyAccessLayers("model")
            .whereLayer("agents").mayOnlyAccessLayers("model")
            .whereLayer("formats").mayOnlyAccessLayers("model", "finding", "agents")
            .whereLayer("analysis").mayOnlyAccessLayers("model", "finding", "agents")
            .whereLayer("simulate").mayOnlyAccessLayers("model", "finding", "analysis", "formats")
            .whereLayer("compose").mayOnlyAccessLayers("model", "finding", "analysis", "simulate")
            .whereLayer("template").mayOnlyAccessLayers("model")
            .whereLayer("rules").mayOnlyAccessLayers("model", "finding", "agents", "analysis", "simulate")
            .whereLayer("layout").mayOnlyAccessLayers("model", "finding", "analysis", "simulate")
            .whereLayer("drawing").mayOnlyAccessLayers("model", "finding", "analysis", "simulate", "layout")
            .whereLayer("export").mayOnlyAccessLayers("model", "finding", "formats", "analysis", "simulate", "layout", "drawing")
            .whereLayer("app").mayNotBeAccessedByAnyLayer()
            .whereLayer("cli").mayOnlyBeAccessedByLayers("start");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("org.quorate.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule MODEL_NEEDS_ONLY_THE_JDK = noClasses().that().resideInAPackage("org.quorate.model..")
            .should().dependOnClassesThat().resideOutsideOfPackages("org.quorate.model..", "java..", "org.jspecify..")
            .because("everything else depends on it");

    @ArchTest
    static final ArchRule JAVAFX_ONLY_IN_THE_WINDOW = noClasses().that().resideOutsideOfPackage("org.quorate.app..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "org.kordamp..", "atlantafx..", "org.fxmisc..")
            .because("the command starts without it");

    @ArchTest
    static final ArchRule ONE_HOME_FOR_EACH_LIBRARY = noClasses().that().resideOutsideOfPackages("org.quorate.agents..", "org.quorate.cib..", "org.quorate.designfile..",
                    "org.quorate.cli..", "org.quorate.analysis..", "org.quorate.layout..", "org.quorate.app..", "org.quorate.rules..", "org.quorate.simulate..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.xml.bind..", "com.fasterxml..", "org.yaml..", "org.jgrapht..", "picocli..");

    @ArchTest
    static final ArchRule ONLY_COMMANDS_PRINT = noClasses().that().resideOutsideOfPackage("org.quorate.cli..").and().haveNameNotMatching("org.quorate.app.Screenshot.*")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule NO_MUTABLE_STATICS = fields().that().areStatic().should().beFinal()
            .because("state belongs to objects");

    @ArchTest
    static final ArchRule NO_THREADS_OF_ONES_OWN = noClasses().that().resideOutsideOfPackage("org.quorate.app..")
            .should().callConstructorWhere(target(owner(assignableTo(Thread.class)))).because("the window owns the background work");

    @ArchTest
    static final ArchRule NO_DRAWERS_FOR_LEFTOVERS = noClasses().should().resideInAnyPackage("..util..", "..common..", "..helper..", "..misc..")
            .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper")
            .orShould().haveSimpleNameEndingWith("Manager").allowEmptyShould(true);

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> packages = files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct().toList();
            assertThat(packages).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
        }
    }
}
