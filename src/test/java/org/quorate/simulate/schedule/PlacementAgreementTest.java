package org.quorate.simulate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.RealTool;
import org.quorate.finding.UnusableFileException;
import org.quorate.importing.Importer;
import org.quorate.importing.NamedText;
import org.quorate.model.Design;
import org.quorate.template.Templates;

/// The built-in scheduler, held against Pacemaker's own: on templates, examples and random clusters, from nothing, settled and after
/// random events.
class PlacementAgreementTest {

    /// examples that Pacemaker 2.1 refuses, and one that was saved with a second connection to its guest
    private static final Pattern UNUSABLE = Pattern.compile("fail-.*|11-.*|09-crmsh-lab.xml");

    private static CrmSimulate tool() {
        RealTool.require("crm_simulate");
        return CrmSimulate.find(60).orElseThrow();
    }

    static Stream<Question> designs() throws IOException {
        List<Question> questions = new ArrayList<>();
        Templates.all().forEach(template -> questions.addAll(Question.of(template.name(), template.create(Map.of()), 1)));
        try (Stream<Path> examples = Files.list(Path.of("src/test/resources/cib-examples"))) {
            for (Path example : examples.filter(file -> file.toString().endsWith(".xml") && !UNUSABLE.matcher(file.getFileName().toString()).matches()).sorted().toList()) {
                questions.addAll(Question.of(example.getFileName().toString(), imported(example), 2));
            }
        }
        return questions.stream();
    }

    private static Design imported(Path cib) throws IOException {
        try {
            return Importer.read(List.of(new NamedText(cib.toString(), Files.readString(cib))), false).design();
        } catch (UnusableFileException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void placesAsPacemakerDoes(Question question) throws CrmSimulate.Failure {
        assertThat(compared(tool(), question).different()).isEmpty();
    }

    @Test
    void placesRandomClustersAsPacemakerDoes() throws CrmSimulate.Failure {
        assertThat(shareAlike(IntStream.rangeClosed(1, 12))).isGreaterThanOrEqualTo(0.999);
    }

    @Test
    @Tag("full")
    void placesAThousandRandomClustersAsPacemakerDoes() throws CrmSimulate.Failure {
        assertThat(shareAlike(IntStream.rangeClosed(1, 1000))).isGreaterThanOrEqualTo(0.999);
    }

    private static double shareAlike(IntStream seeds) throws CrmSimulate.Failure {
        CrmSimulate tool = tool();
        Map<String, Map<String, String>> different = new LinkedHashMap<>();
        int alike = 0;
        int all = 0;
        for (int seed : seeds.toArray()) {
            for (Question question : Question.random(seed)) {
                Comparison comparison = compared(tool, question);
                alike += comparison.same();
                all += comparison.same() + comparison.different().size();
                if (!comparison.different().isEmpty()) {
                    different.put(question.name(), comparison.different());
                }
            }
        }
        assertThat(all).isPositive();
        if (!different.isEmpty()) {
            System.err.println(different);
        }
        return alike / (double) all;
    }

    private static Comparison compared(CrmSimulate tool, Question question) throws CrmSimulate.Failure {
        Assignment ours = Scheduler.assign(question.state().problem(), question.state());
        return Comparison.of(ours, tool.assign(StatusWriting.cib(question.state())));
    }
}
