package org.quorate.export.pcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;
import org.quorate.RealTool;

class ShellQuotingTest {
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("quoting");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("words.bash"));
        Files.delete(folder);
    }

    /// Any text: mostly what means something to a shell.
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> hostile = Arbitraries.strings().withChars(" \t\n\r'\"`$\\;&|<>(){}[]*?!#~=-%^\u0001\u001b\u007f\u00a0\u00e4\u202e\u2028\ufeff").ofMaxLength(12);
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12).filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text) && !text.contains("\0"));
        Arbitrary<String> known = Arbitraries.of("$(touch hacked)", "`id`", "-n", "--force", "$'\\n'", "~root", "!!", "a=b", "", "'", "\\'", "${HOME}", "*", "then", "#x", "\\");
        return Arbitraries.oneOf(hostile, any, known).list().ofMinSize(1).ofMaxSize(60);
    }

    @Property(tries = 60)
    void bashReadsBackExactlyTheSame(@ForAll("texts") List<String> texts) throws IOException {
        assertThat(readBack(texts.stream().map(ShellQuoting::word).collect(Collectors.joining(" ")))).isEqualTo(texts);
    }

    @Property(tries = 30)
    void bashReadsBackABlockExactlyTheSame(@ForAll("texts") List<String> texts) throws IOException {
        assertThat(readBack(texts.stream().map(ShellQuoting::block).collect(Collectors.joining(" ")))).isEqualTo(texts);
    }

    @Property(tries = 60)
    void aCommentStaysAComment(@ForAll("texts") List<String> texts) throws IOException {
        String comments = texts.stream().map(text -> "# " + ShellQuoting.comment(text)).collect(Collectors.joining("\n"));

        assertThat(comments.lines()).hasSize(texts.size());
        assertThat(comments).doesNotContain("\u001b", "\u202e", "\r");
        assertThat(readBack("one\n" + comments)).containsExactly("one");
    }

    @Test
    void leavesPlainWordsPlain() {
        assertThat(ShellQuoting.word("ip=10.0.0.1")).isEqualTo("ip=10.0.0.1");
        assertThat(ShellQuoting.word("")).isEqualTo("''");
        assertThat(ShellQuoting.word("it's")).isEqualTo("'it'\\''s'");
        assertThat(ShellQuoting.word("a\nb\u001b")).isEqualTo("$'a\\nb\\x1b'");
        assertThat(ShellQuoting.word("then")).isEqualTo("'then'");
        assertThat(ShellQuoting.word("a\0b")).isEqualTo("ab");
    }

    private static List<String> readBack(String words) throws IOException {
        Path script = folder.resolve("words.bash");
        Files.writeString(script, "printf '%s\\0' " + words + "\n");
        String output = RealTool.require("bash").run(folder, script.toString()).output();
        return List.of(output.split("\0", -1)).subList(0, (int) output.chars().filter(c -> c == 0).count());
    }
}
