package org.quorate.designfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.edit.Edit;

/// Comments stay with what they speak of.
class CommentsTest {

    private static final Path SAMPLE = Path.of("samples/three-node-remotes-guests.yaml");

    @Test
    void above_every_line_are_kept() throws IOException, UnusableFileException {
        String commented = lines().stream().map(line -> line.isBlank() ? "" : indent(line) + "# above\n" + line + "\n").collect(Collectors.joining());
        assertKept(commented.replaceFirst("# above\n", "# above\n\n"));
    }

    @Test
    void beside_every_line_are_kept() throws IOException, UnusableFileException {
        assertKept(lines().stream().map(line -> line.isBlank() ? "\n" : line + " # beside\n").collect(Collectors.joining()));
    }

    private static void assertKept(String text) throws UnusableFileException {
        DesignText.Parsed parsed = DesignText.parse("commented.yaml", text);
        assertThat(parsed.warnings()).isEmpty();
        String printed = DesignText.print(parsed.design(), parsed.comments());
        assertThat(printed.lines().filter(line -> !line.isBlank())).containsExactlyElementsOf(text.lines().filter(line -> !line.isBlank()).toList());
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(SAMPLE);
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    @Test
    void follow_their_element_when_it_is_renamed_and_others_come_and_go() throws UnusableFileException {
        DesignText.Parsed parsed = DesignText.parse("a.yaml", """
                quorate: 1

                topology:
                  sites:
                    # of the first
                    - {name: one}
                    # of the second
                    - {name: two} # beside it
                """);
        Design changed = Edit.rename(ElementId.of("two"), "deux").then(Edit.remove("", List.of(ElementId.of("one")))).apply(parsed.design());
        assertThat(DesignText.print(changed, parsed.comments())).isEqualTo("""
                quorate: 1

                topology:
                  sites:
                    # of the second
                    - {name: deux, id: two} # beside it
                """);
    }

    @Test
    void of_another_layout_are_kept() throws UnusableFileException {
        DesignText.Parsed parsed = DesignText.parse("a.yaml", """
                # head
                quorate: 1 # version
                settings:
                  severities:
                    FEN-01: off # why
                topology:
                  sites: # all of them
                    -
                      # before the name
                      name: one
                    - name: two # the second
                # foot 1
                # foot 2
                """);
        assertThat(parsed.warnings()).isEmpty();
        assertThat(DesignText.print(parsed.design(), parsed.comments())).isEqualTo("""
                # head

                quorate: 1 # version

                topology:
                  sites: # all of them
                    # before the name
                    - {name: one}
                    - name: two # the second

                settings:
                  severities:
                    FEN-01: "off" # why
                # foot 1
                # foot 2
                """);
    }

    @Test
    void of_what_is_not_written_move_and_that_is_said() throws UnusableFileException {
        DesignText.Parsed parsed = DesignText.parse("a.yaml", """
                quorate: 1
                topology:
                  feeds:
                    - name: a
                      # no supply
                      ups: false
                # nothing to set
                settings: {}
                """);
        assertThat(parsed.warnings()).extracting(FileProblem::severity).containsOnly(Severity.WARNING);
        assertThat(parsed.warnings()).extracting(FileProblem::toString).containsExactly(
                "Line 5, column 7: This comment moves to what it stands in when the design is saved, for what it stands at is not written.",
                "Line 7, column 1: This comment moves to the end of the file when the design is saved, for what it stands at is not written.");
        assertThat(DesignText.print(parsed.design(), parsed.comments())).isEqualTo("""
                quorate: 1

                topology:
                  feeds:
                    # no supply
                    - {name: a}
                # nothing to set
                """);
    }

    @Test
    void are_told_from_signs_within_texts() throws UnusableFileException {
        DesignText.Parsed parsed = DesignText.parse("a.yaml", """
                quorate: 1

                design:
                  title: "no # comment"
                  author: a#b
                  notes: |- # a comment
                    text # no comment
                    # none either
                """);
        assertThat(parsed.design().info().notes()).isEqualTo("text # no comment\n# none either");
        assertThat(DesignText.print(parsed.design(), parsed.comments())).isEqualTo("""
                quorate: 1

                design:
                  title: "no # comment"
                  author: a#b
                  notes: |- # a comment
                    text # no comment
                    # none either
                """);
    }

    @Test
    void within_brackets_over_several_lines_are_kept() throws UnusableFileException {
        DesignText.Parsed parsed = DesignText.parse("a.yaml", """
                quorate: 1
                topology:
                  sites: [
                    # first
                    {name: one}, # beside
                    {name: two}]
                  racks: [{name: r}]
                """);
        assertThat(DesignText.print(parsed.design(), parsed.comments())).contains("# first\n").contains("# beside\n");
    }
}
