package org.quorate.rules.remote;

import org.quorate.analysis.Facts;

/// Names that no node and no resource has.
public final class FreeName {

    private FreeName() {
    }

    /// @return the wanted name, numbered as far as necessary
    public static String of(Facts facts, String wanted) {
        String name = wanted;
        for (int number = 2; isTaken(facts, name); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }

    private static boolean isTaken(Facts facts, String name) {
        return facts.resources().exists(name) || facts.nodes().all().stream().anyMatch(node -> node.name().equalsIgnoreCase(name));
    }
}
