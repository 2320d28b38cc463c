package org.quorate.designfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.finding.FileProblem;
import org.quorate.finding.UnusableFileException;

class MigrationsTest {

    private static final String VERSION_0 = """
            # an old design
            quorate: 0
            topology:
              hosts:
                - {name: alpha}
              vms:
                # the shop
                - {name: web, host: alpha}
            diagram:
              alpha: {x: 10, y: 20.5, locked: true}
            """;

    @Test
    void a_design_of_version_0_is_brought_to_the_present_form_with_its_comments() throws UnusableFileException {
        DesignText.Parsed parsed = DesignText.parse("old.yaml", VERSION_0);
        assertThat(parsed.version()).isZero();
        assertThat(parsed.isMigrated()).isTrue();
        assertThat(DesignText.print(parsed.design(), parsed.comments())).isEqualTo("""
                # an old design

                quorate: 1

                topology:
                  hosts:
                    - name: alpha
                  virtualMachines:
                    # the shop
                    - {name: web, host: alpha}

                diagram:
                  alpha: {at: [10, 20.5], locked: true}
                """);
    }

    @Test
    void problems_are_reported_where_they_stand_in_the_old_file() {
        UnusableFileException unusable = catchThrowableOfType(UnusableFileException.class, () -> DesignText.parse("old.yaml", """
                quorate: 0
                topology:
                  vms: [{name: web, host: alfa}]
                diagram:
                  alpha: {x: ten, y: 20}
                """));
        assertThat(unusable.problems()).extracting(FileProblem::toString).containsExactly(
                "Line 3, column 27: host names alfa, which is no host of this design.",
                "Line 5, column 14: at is \"ten\"; a number is expected.");
    }

    @Test
    void the_present_version_has_no_other_words() {
        UnusableFileException unusable = catchThrowableOfType(UnusableFileException.class,
                () -> DesignText.parse("new.yaml", VERSION_0.replace("quorate: 0", "quorate: 1")));
        assertThat(unusable.problems()).extracting(FileProblem::toString).containsExactly(
                "Line 6, column 3: vms is no key of topology.",
                "Line 10, column 11: x is no key of a spot.",
                "Line 10, column 18: y is no key of a spot.");
    }

    @Test
    void the_old_file_is_kept_beside_the_new_one_for_good(@TempDir Path directory) throws IOException, UnusableFileException {
        Path file = directory.resolve("old.yaml");
        Files.writeString(file, VERSION_0);
        for (int i = 0; i < 3; i++) {
            DesignText.Parsed parsed = DesignFile.read(file);
            DesignFile.write(file, parsed.design(), parsed.comments());
        }
        assertThat(directory.resolve("old.yaml.v0.bak")).hasContent(VERSION_0);
        assertThat(DesignFile.read(file).isMigrated()).isFalse();
    }
}
