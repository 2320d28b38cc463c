package org.quorate.designfile.yaml;

import java.util.Objects;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// What is wrong where a text is not YAML, in a sentence; the usual mistakes in plain words.
final class SyntaxTrouble {

    private SyntaxTrouble() {
    }

    static String sentence(MarkedYAMLException wrong) {
        String problem = Objects.requireNonNullElse(wrong.getProblem(), "").strip();
        String context = Objects.requireNonNullElse(wrong.getContext(), "").strip();
        if (problem.contains("mapping values are not allowed")) {
            return "A key cannot stand here; a text with \": \" in it is put in quotes.";
        } else if (problem.contains("(TAB)")) {
            return "A tab cannot indent; blanks do.";
        } else if (problem.contains("unexpected end of stream") && context.contains("quoted scalar")) {
            return "The file ends within a text in quotes.";
        } else if (problem.contains("expected <block end>")) {
            return "The indentation does not match that of the lines above, or a list and keys are mixed.";
        } else if (context.contains("flow")) {
            return "A list or mapping in brackets is not closed, or a comma is missing, before this place.";
        } else if (problem.contains("could not find expected ':'")) {
            return "Here is a line without a key; a colon is expected.";
        }
        return "This is not YAML: " + (context.isEmpty() ? problem : context + ", " + problem) + ".";
    }
}
