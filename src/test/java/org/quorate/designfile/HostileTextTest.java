package org.quorate.designfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.designfile.yaml.Comments;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;

/// Texts that YAML would misread, one by one.
class HostileTextTest {

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void survives(String text) throws UnusableFileException {
        Design design = RandomDesign.named(text);
        String printed = DesignText.print(design, Comments.NONE);
        assertThat(DesignText.parse("text.yaml", printed).design()).isEqualTo(design);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void leaves_nothing_in_the_file_that_acts_on_a_terminal(String text) {
        String printed = DesignText.print(RandomDesign.named(text), Comments.NONE);
        assertThat(printed.codePoints().filter(point -> point != '\n'))
                .noneMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT);
    }

    static List<String> hostileTexts() {
        return RandomDesign.hostileTexts();
    }
}
