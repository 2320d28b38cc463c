package org.quorate.export.pcs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.quorate.finding.LeftOut;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Topology;

/// What of a text reaches the cluster: XML holds no control characters, and Pacemaker's own tools do not keep line breaks.
///
/// Source: XML 1.0, production Char; tried with Pacemaker 2.1.5: cibadmin writes a line break as `\n` and a tab as blanks
final class Carried {
    private final Topology topology;
    private final Set<LeftOut> leftOut = new LinkedHashSet<>();

    Carried(Topology topology) {
        this.topology = topology;
    }

    /// The step without what XML cannot hold.
    Step step(Step step) {
        return switch (step) {
            case Step.Say(var words, var from) -> new Step.Say(words(words, from), from);
            case Step.Create(var words, var from) -> new Step.Create(words(words, from), from);
            case Step.Insert insert -> {
                tellWhiteSpace(insert.xml().contains("&#"), insert.from());
                yield insert;
            }
            case Step.Describe describe -> {
                tellWhiteSpace(describe.xml().contains("&#"), describe.from());
                yield describe;
            }
        };
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    private List<String> words(List<String> words, List<ElementId> from) {
        List<String> kept = new ArrayList<>();
        for (String word : words) {
            String xml = word.codePoints().filter(Carried::isXml).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            if (!xml.equals(word)) {
                tell("Characters of " + name(from) + " that XML cannot hold.", from);
            }
            tellWhiteSpace(xml.chars().anyMatch(c -> c == '\n' || c == '\t' || c == '\r'), from);
            kept.add(xml);
        }
        return kept;
    }

    private void tellWhiteSpace(boolean found, List<ElementId> from) {
        if (found) {
            tell("Line breaks and tabs in values of " + name(from) + ": Pacemaker's tools do not keep them.", from);
        }
    }

    private void tell(String message, List<ElementId> from) {
        leftOut.add(from.isEmpty() ? LeftOut.of(message) : LeftOut.of(from.getFirst(), message));
    }

    private String name(List<ElementId> from) {
        return from.stream().findFirst().flatMap(topology::find).map(Element::name).orElse("the cluster");
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
