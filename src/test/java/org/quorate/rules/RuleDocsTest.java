package org.quorate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleDocsTest {

    private static final Path DOCS = Path.of("docs/rules");

    @Test
    void theProjectsFolderIsUpToDate() throws IOException {
        assertThat(read(DOCS)).as("Run org.quorate.rules.RuleDocs docs/rules to write it anew.").isEqualTo(new TreeMap<>(RuleDocs.files()));
    }

    @Test
    void aFolderIsMade(@TempDir Path temp) throws IOException {
        RuleDocs.write(temp.resolve("a/b"));
        assertThat(read(temp.resolve("a/b"))).isEqualTo(new TreeMap<>(RuleDocs.files()));
    }

    @Test
    void theIndexNamesEveryRule() {
        assertThat(RuleDocs.files().get("README.md")).contains(Rules.standard().ids().stream().map(id -> "[" + id + "](" + id + ".md)").toList());
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
