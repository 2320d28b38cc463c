package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.designfile.yaml.Comments;
import org.quorate.designfile.DesignFile;
import org.quorate.designfile.DesignText;
import org.quorate.finding.Finding;
import org.quorate.finding.Severity;
import org.quorate.finding.UnusableFileException;
import org.quorate.importing.Importer;
import org.quorate.importing.NamedText;
import org.quorate.model.Design;
import org.quorate.rules.Checker;
import org.quorate.rules.Rules;
import org.quorate.template.Template;
import org.quorate.template.Templates;

/// The samples are the templates' defaults. `-Dgolden.update=true` writes them anew.
class SamplesTest {

    static List<Template> templates() {
        return Templates.all();
    }

    private static Path file(Template template) {
        return Path.of("samples", template.name() + ".yaml");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aSampleIsWhatItsTemplateMakes(Template template) throws IOException {
        String text = DesignText.print(template.create(Map.of()), Comments.NONE);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file(template).getParent());
            Files.writeString(file(template), text);
        }
        assertThat(file(template)).hasContent(text);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aSampleIsFreeOfErrorsAndWarnings(Template template) throws IOException, UnusableFileException {
        DesignText.Parsed sample = DesignFile.read(file(template));

        assertThat(sample.warnings()).isEmpty();
        assertThat(new Checker(Rules.standard()).check(sample.design()).findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO).isEmpty();
    }

    @Test
    void theTenPlantedMistakesAreFound() throws IOException, UnusableFileException {
        Path folder = Path.of("samples", "review-me");
        Design design = Importer.read(List.of(text(folder.resolve("cib.xml")), text(folder.resolve("corosync.conf"))), false).design();

        assertThat(new Checker(Rules.standard()).check(design).findings()).extracting(Finding::rule).contains(
                "QUO-19", "QUO-22", "NET-04", "NET-08", "FEN-09", "FEN-11", "FEN-21", "REM-01", "REM-06", "REM-19");
    }

    private static NamedText text(Path file) throws IOException {
        return new NamedText(file.toString(), Files.readString(file));
    }

    @Test
    void nothingElseLiesAmongThem() throws IOException {
        try (var files = Files.list(Path.of("samples"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("review-me")))
                    .containsExactlyInAnyOrderElementsOf(Templates.all().stream().map(template -> template.name() + ".yaml").toList());
        }
    }
}
