package org.quorate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.cib.CibImport;
import org.quorate.cib.CibParts;
import org.quorate.finding.Finding;
import org.quorate.finding.Fix;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;
import org.quorate.model.Elements;
import org.quorate.model.Topology;

/// On configurations as they come: every fix that is offered removes the finding that offers it.
class FixesTest {

    private final Checker checker = new Checker(Rules.standard());

    static Stream<Path> configurations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cib-examples"))) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void eachFixRemovesItsFinding(Path file) throws IOException, UnusableFileException {
        CibParts parts = CibImport.parts(file.toString(), Files.readString(file), false);
        Design design = Design.EMPTY.withTopology(Topology.EMPTY.withElements(Elements.of(parts.elements())).withCluster(parts.cluster()));
        for (Finding finding : checker.check(design).findings()) {
            for (Fix fix : finding.fixes()) {
                assertThat(checker.check(fix.edit().apply(design)).findings()).as(fix.label())
                        .noneMatch(left -> left.rule().equals(finding.rule()) && left.message().equals(finding.message()));
            }
        }
    }
}
