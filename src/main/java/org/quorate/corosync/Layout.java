package org.quorate.corosync;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Numbers;

/// How a corosync.conf is laid out, without what a design knows elsewhere: the lines of the file, changed in three places.
///
/// - `token: {}` is a *slot*: an option whose value the design has. `quorum_votes: {02}` is one whose value was spelt
///   otherwise than the design would; the spelling stays while the value does.
/// - `node { node.alpha` is the section of the node with that id.
/// - `{totem.transport: knet}` and, within the section of a node, `{nodeid: 3}` is *implied*: the file does not say it, and
///   it is not written while the design says so.
///
/// No line of a corosync.conf looks like one of these, because nothing may follow `{` there. A comment, a blank line, an
/// earlier line of an option that is written twice and a section that the design has no words for stand as they are.
final class Layout {

    private static final int DEEPEST = 16;

    private record Open(Line head, List<Part> parts) {
    }

    private final Deque<Open> open = new ArrayDeque<>();

    private Layout() {
        open.push(new Open(new Line("", "", ""), new ArrayList<>()));
    }

    /// One thing in a file or in a section.
    sealed interface Part {
    }

    /// A line that stays as it is.
    ///
    /// @param key   of the option that it is; empty: it is none
    /// @param value of that option
    record Line(String text, String key, String value) implements Part {

        boolean isBlank() {
            return Syntax.strip(Syntax.withoutReturn(text)).isEmpty();
        }
    }

    /// A line with a value of the design.
    record Slot(String before, String key, String spelling, String after) implements Part {

        String with(String value) {
            boolean same = !spelling.isEmpty() && Numbers.integer(value).isPresent() && Numbers.integer(value).equals(Numbers.integer(spelling));
            return before + (same ? spelling : value) + after;
        }
    }

    /// What the file does not say.
    ///
    /// @param path of the option, from the section on in which it stands
    record Implied(String path, String value) implements Part {
    }

    /// A section.
    ///
    /// @param head its first line
    /// @param node the id of the node it is about; empty: it is about none
    /// @param tail its last line
    record Block(String head, String name, String node, List<Part> parts, String tail) implements Part {

        Optional<String> last(String key) {
            return parts.stream().filter(Line.class::isInstance).map(Line.class::cast).filter(line -> line.key().equals(key))
                    .reduce((_, last) -> last).map(Line::value);
        }

        Stream<Block> blocks() {
            return parts.stream().filter(Block.class::isInstance).map(Block.class::cast);
        }
    }

    /// @return the whole file as a section without first and last line
    /// @throws UnusableFileException if the sections do not close
    static Block parse(String layout) throws UnusableFileException {
        Layout reading = new Layout();
        for (String line : layout.split("\n", -1)) {
            reading.take(line);
        }
        if (reading.open.size() > 1) {
            throw unusable("a section is not closed");
        }
        return new Block("", "", "", reading.open.pop().parts(), "");
    }

    private void take(String line) throws UnusableFileException {
        String content = Syntax.strip(Syntax.withoutReturn(line));
        int brace = line.indexOf('{');
        int colon = line.indexOf(':');
        if (content.startsWith("#") || content.isEmpty()) {
            add(new Line(line, "", ""));
        } else if (brace >= 0 && content.endsWith("}")) {
            add(content.startsWith("{") ? implied(content) : slot(line, brace));
        } else if (brace >= 0) {
            if (open.size() > DEEPEST) {
                throw unusable("its sections are nested more than %d deep".formatted(DEEPEST));
            }
            open.push(new Open(new Line(line, "", ""), new ArrayList<>()));
        } else if (colon >= 0) {
            add(new Line(line, Syntax.name(line.substring(0, colon)), Syntax.strip(Syntax.withoutReturn(line.substring(colon + 1)))));
        } else if (content.equals("}") && open.size() > 1) {
            Open closed = open.pop();
            add(block(closed.head().text(), closed.parts(), line));
        } else {
            throw unusable("a line is neither a section nor an option");
        }
    }

    private void add(Part part) {
        open.element().parts().add(part);
    }

    private static Part implied(String content) throws UnusableFileException {
        int colon = content.indexOf(':');
        if (colon < 0) {
            throw unusable("braces hold no option");
        }
        return new Implied(Syntax.strip(content.substring(1, colon)), Syntax.strip(content.substring(colon + 1, content.length() - 1)));
    }

    private static Part slot(String line, int brace) {
        int end = line.lastIndexOf('}');
        return new Slot(line.substring(0, brace), Syntax.name(line.substring(0, brace)), line.substring(brace + 1, end), line.substring(end + 1));
    }

    private static Block block(String head, List<Part> parts, String tail) {
        int brace = head.indexOf('{');
        String rest = head.substring(brace + 1);
        String node = Syntax.strip(Syntax.withoutReturn(rest));
        return new Block(head.substring(0, brace + 1) + (node.isEmpty() ? rest : rest.replace(" " + node, "").replace(node, "")), Syntax.name(head.substring(0, brace)), node, parts, tail);
    }

    private static UnusableFileException unusable(String what) {
        return new UnusableFileException("The layout of corosync.conf", List.of(new FileProblem(Severity.ERROR, 0, 0, what + ".")));
    }
}
