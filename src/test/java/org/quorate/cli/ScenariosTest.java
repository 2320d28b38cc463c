package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.RealTool;
import org.quorate.designfile.DesignFile;
import org.quorate.finding.UnusableFileException;
import org.quorate.template.Template;
import org.quorate.template.Templates;

/// Every scenario of every sample is met, with the command as a user runs it.
class ScenariosTest {

    static Stream<Arguments> scenarios() throws IOException, UnusableFileException {
        Stream.Builder<Arguments> all = Stream.builder();
        for (Template template : Templates.all()) {
            String sample = "samples/" + template.name() + ".yaml";
            DesignFile.read(Path.of(sample)).design().scenarios().forEach(scenario -> all.add(Arguments.of(sample, scenario.name())));
        }
        return all.build();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void isMetByTheBuiltInEngine(String sample, String scenario) {
        isMet(CommandsTest.run("simulate", sample, "--scenario", scenario));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void isMetByCrmSimulate(String sample, String scenario) {
        RealTool.require("crm_simulate");
        isMet(CommandsTest.run("simulate", sample, "--scenario", scenario, "--engine", "crm_simulate"));
    }

    private static void isMet(CommandsTest.Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("  met  ").doesNotContain("NOT MET");
        assertThat(outcome.code()).isZero();
    }
}
