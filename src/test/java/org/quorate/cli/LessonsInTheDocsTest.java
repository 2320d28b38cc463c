package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the lesson shows is what the command prints. `-Dgolden.update=true` writes the output anew.
class LessonsInTheDocsTest {

    private static final Path LESSON = Path.of("docs/lesson-rack-power.md");

    /// a fenced block: a command with its output below
    private static final Pattern BLOCK = Pattern.compile("```\n\\$ \\./quorate ([^\n]+)\n(.*?)```", Pattern.DOTALL);

    @Test
    void theOutputShownIsTheOutputOfTheCommandAboveIt() throws IOException {
        String text = Files.readString(LESSON);
        Matcher blocks = BLOCK.matcher(text);
        assertThat(blocks.results().count()).isEqualTo(2);

        String current = blocks.reset().replaceAll(block -> Matcher.quoteReplacement(withOutput(block)));

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(LESSON, current);
        }
        assertThat(LESSON).hasContent(current);
    }

    private static String withOutput(MatchResult block) {
        CommandsTest.Outcome outcome = CommandsTest.run(block.group(1).split(" "));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return "```\n$ ./quorate %s\n%s```".formatted(block.group(1), outcome.out());
    }
}
