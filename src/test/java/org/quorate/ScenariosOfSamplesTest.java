package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quorate.analysis.Facts;
import org.quorate.model.Design;
import org.quorate.model.Scenario;
import org.quorate.simulate.whatif.ScenarioRun;
import org.quorate.simulate.whatif.WhatIf;
import org.quorate.template.Template;
import org.quorate.template.Templates;

/// The scenarios of every template come out as they say, in each size that its parameters allow at the ends.
class ScenariosOfSamplesTest {

    private record Made(String name, Design design) {
    }

    @TestFactory
    Stream<DynamicTest> aScenarioComesOutAsItSays() {
        return made().flatMap(made -> {
            WhatIf engine = WhatIf.of(Facts.of(made.design().topology()));
            return made.design().scenarios().stream().map(scenario -> DynamicTest.dynamicTest(made.name() + ": " + scenario.name(),
                    () -> assertThat(ScenarioRun.of(engine, scenario).checks()).filteredOn(check -> check.actual().isPresent()).isEmpty()));
        });
    }

    @TestFactory
    Stream<DynamicTest> eachSampleHasSeveral() {
        return Templates.all().stream().map(template -> DynamicTest.dynamicTest(template.name(), () -> {
            List<Scenario> scenarios = template.create(Map.of()).scenarios();
            assertThat(scenarios).hasSizeGreaterThan(4).allSatisfy(scenario -> assertThat(scenario.description()).isNotBlank());
            assertThat(scenarios).extracting(Scenario::name).doesNotHaveDuplicates();
        }));
    }

    private static Stream<Made> made() {
        return Templates.all().stream().flatMap(template -> Stream.concat(Stream.of(new Made(template.name(), template.create(Map.of()))),
                template.parameters().stream().flatMap(parameter -> Stream.of(parameter.least(), parameter.most())
                        .map(value -> new Made("%s with %s %d".formatted(template.name(), parameter.name(), value), sized(template, parameter.name(), value))))));
    }

    private static Design sized(Template template, String parameter, int value) {
        return template.create(Map.of(parameter, value));
    }
}
