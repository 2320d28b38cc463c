package org.quorate.designfile.form;

import java.util.regex.Pattern;
import org.quorate.designfile.yaml.Node;

/// How a message shows what stands in a file: short, in one line, harmless on a terminal.
final class Shown {

    private static final int LENGTH = 40;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private Shown() {
    }

    static String of(Node node) {
        return switch (node) {
            case Node.Scalar scalar when scalar.isNothing() -> "empty";
            case Node.Scalar scalar -> '"' + text(scalar.text()) + '"';
            case Node.Sequence _ -> "a list";
            case Node.Mapping _ -> "a mapping";
        };
    }

    static String text(String text) {
        String line = UNSEEN.matcher(text).replaceAll("?");
        return line.length() <= LENGTH ? line : line.substring(0, LENGTH) + "...";
    }
}
