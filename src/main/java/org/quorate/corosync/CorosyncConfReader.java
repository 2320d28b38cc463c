package org.quorate.corosync;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.finding.UnusableFileException;

/// Reads corosync.conf as corosync does: one section head, option or closing brace a line.
///
/// Source: exec/coroparse.c, parse_section; exec/icmap.c, icmap_is_valid_name_char; each message was compared with what `corosync -t` accepts and refuses.
public final class CorosyncConfReader {

    private static final int LONGEST_TEXT = 4 << 20;
    private static final int LONGEST_LINE = 510;
    private static final int LONGEST_PATH = 255;
    private static final int DEEPEST = 16;
    private static final int MOST_SECTIONS = 10_000;

    private record Open(String name, int line, List<CorosyncConf.Item> items) {
    }

    private final String file;
    private final Deque<Open> open = new ArrayDeque<>();
    private int sections;

    private CorosyncConfReader(String file) {
        this.file = file;
        open.push(new Open("", 0, new ArrayList<>()));
    }

    /// @param file the name for messages
    /// @throws UnusableFileException if corosync would refuse it; one problem, with line and column
    public static CorosyncConf read(String file, String text) throws UnusableFileException {
        return new CorosyncConfReader(file).read(text);
    }

    private CorosyncConf read(String text) throws UnusableFileException {
        if (text.length() > LONGEST_TEXT) {
            throw unusable(0, 0, "it is larger than 4 MiB, which no corosync.conf is");
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            readLine(i + 1, Syntax.withoutReturn(lines[i]));
        }
        Open last = open.pop();
        if (!open.isEmpty()) {
            throw unusable(lines.length, 1, "section %s of line %d is not closed; a line with } is missing".formatted(last.name(), last.line()));
        }
        return new CorosyncConf(last.items());
    }

    private void readLine(int number, String line) throws UnusableFileException {
        int control = indexOfControl(line);
        if (control >= 0) {
            throw unusable(number, control + 1, "a control character stands here; corosync.conf is plain text");
        }
        if (line.getBytes(StandardCharsets.UTF_8).length > LONGEST_LINE) {
            throw unusable(number, LONGEST_LINE + 1, "the line is longer than 510 bytes, which corosync does not read");
        }
        String content = Syntax.strip(line);
        if (content.startsWith("#")) {
            items().add(new CorosyncConf.Comment(content));
        } else if (line.indexOf('{') >= 0) {
            openSection(number, line, line.indexOf('{'));
        } else if (line.indexOf(':') >= 0) {
            readOption(number, line, line.indexOf(':'));
        } else if (content.equals("}")) {
            closeSection(number, line);
        } else if (content.indexOf('}') >= 0) {
            throw unusable(number, line.indexOf('}') + 1, "} stands alone on its line");
        } else if (!content.isEmpty()) {
            throw unusable(number, Syntax.indexOfContent(line) + 1, "neither 'section {' nor 'option: value' nor '}'");
        }
    }

    private void openSection(int number, String line, int brace) throws UnusableFileException {
        String name = Syntax.name(line.substring(0, brace));
        if (name.isEmpty()) {
            throw unusable(number, brace + 1, "a section's name is missing before {");
        }
        if (!Syntax.strip(line.substring(brace + 1)).isEmpty()) {
            throw unusable(number, brace + 2, "nothing may follow { on its line");
        }
        if (open.size() > DEEPEST) {
            throw unusable(number, brace + 1, "sections are nested more than %d deep".formatted(DEEPEST));
        }
        if (++sections > MOST_SECTIONS) {
            throw unusable(number, 1, "it has more than %d sections, which no corosync.conf has".formatted(MOST_SECTIONS));
        }
        open.push(new Open(name, number, new ArrayList<>()));
    }

    private void readOption(int number, String line, int colon) throws UnusableFileException {
        String key = Syntax.name(line.substring(0, colon));
        if (key.isEmpty()) {
            throw unusable(number, colon + 1, "an option's name is missing before the colon");
        }
        if (open.size() == 1) {
            throw unusable(number, Syntax.indexOfContent(line) + 1, "option %s stands outside of any section".formatted(key));
        }
        Optional<String> odd = open.stream().map(Open::name).filter(name -> !name.isEmpty() && !CorosyncConf.Option.isName(name)).findFirst();
        if (odd.isPresent()) {
            throw unusable(number, Syntax.indexOfContent(line) + 1,
                    "the name of a section around this option has other characters than letters, digits, '.', '_', '-' and '/': " + odd.get());
        }
        if (!CorosyncConf.Option.isName(key)) {
            throw unusable(number, Syntax.indexOfContent(line) + 1,
                    "the name of an option has letters, digits, '.', '_', '-' and '/'; corosync takes no other characters");
        }
        if (path() + key.length() >= LONGEST_PATH) {
            throw unusable(number, Syntax.indexOfContent(line) + 1,
                    "the option's name is too long: with the names of its sections it may have %d characters".formatted(LONGEST_PATH - 1));
        }
        items().add(new CorosyncConf.Option(key, Syntax.strip(line.substring(colon + 1)), number));
    }

    private void closeSection(int number, String line) throws UnusableFileException {
        if (open.size() == 1) {
            throw unusable(number, line.indexOf('}') + 1, "} closes a section, and none is open");
        }
        Open closed = open.pop();
        items().add(new CorosyncConf.Section(closed.name(), "", closed.items(), closed.line()));
    }

    /// characters of the names of the open sections, each with a dot
    private int path() {
        return open.stream().filter(section -> !section.name().isEmpty()).mapToInt(section -> section.name().length() + 1).sum();
    }

    private List<CorosyncConf.Item> items() {
        return open.element().items();
    }

    private static int indexOfControl(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' && c != '\t' || c == 0x7f) {
                return i;
            }
        }
        return -1;
    }

    private UnusableFileException unusable(int line, int column, String message) {
        return new UnusableFileException(file, List.of(new FileProblem(Severity.ERROR, line, column, message + ".")));
    }
}
