package org.quorate.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// The rules as a folder of Markdown files: an index and a page each. The project's `docs/rules` is written by it.
public final class RuleDocs {

    private static final Map<String, String> CONCERNS = concerns();

    private RuleDocs() {
    }

    private static Map<String, String> concerns() {
        Map<String, String> concerns = new LinkedHashMap<>();
        concerns.put("QUO", "Quorum and votes");
        concerns.put("FEN", "Fencing");
        concerns.put("REM", "Remote and guest nodes");
        concerns.put("NOD", "Cluster nodes");
        concerns.put("NET", "Corosync's network");
        concerns.put("RES", "Resources and constraints");
        concerns.put("CAP", "Capacity");
        concerns.put("DOM", "Failure domains");
        concerns.put("OPS", "Operation");
        concerns.put("EXP", "Exports");
        return concerns;
    }

    /// @param args the folder to write into
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    /// Writes all files into a folder, which is made if it is not there. Files that it does not know stay.
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /// The texts by file name.
    public static Map<String, String> files() {
        Rules rules = Rules.standard();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", index(rules));
        rules.pages().forEach(page -> files.put(page.id() + ".md", page.markdown()));
        return files;
    }

    private static String index(Rules rules) {
        StringBuilder text = new StringBuilder("# Design rules\n\n%d rules; %d judge designs, the others are kept by the exporters.\n"
                .formatted(rules.ids().size(), rules.checks().size()));
        CONCERNS.forEach((concern, title) -> {
            text.append("\n## %s\n\n| Rule | Severity | |\n| --- | --- | --- |\n".formatted(title));
            rules.pages().stream().filter(page -> page.id().startsWith(concern)).sorted(Comparator.comparing(RulePage::id)).forEach(page ->
                    text.append("| [%s](%s.md) %s | %s | %s |\n".formatted(page.id(), page.id(), page.title(), severity(page), page.summary())));
        });
        return text.toString();
    }

    private static String severity(RulePage page) {
        return page.kind() == RulePage.Kind.CHECK ? page.severity().word() : page.kind().term();
    }
}
