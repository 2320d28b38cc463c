package org.quorate.designfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quorate.designfile.yaml.Node;
import org.quorate.designfile.yaml.Node.Entry;
import org.quorate.designfile.yaml.Node.Mapping;
import org.quorate.designfile.yaml.Node.Scalar;
import org.quorate.designfile.yaml.Node.Sequence;
import org.quorate.designfile.yaml.Node.Style;
import org.quorate.designfile.yaml.Problems;

/// Brings files of older versions to the present one: a chain of changes of the tree, one for each version. They keep
/// places, so that problems are reported where they stand in the old file.
final class Migrations {

    /// the change at index n leads from version n to n + 1
    private static final List<UnaryOperator<Mapping>> STEPS = List.of(Migrations::from0);

    private Migrations() {
    }

    /// @param from the version that the file has
    record Migrated(Mapping root, int from) {
    }

    /// @return empty when the version is missing, unreadable or newer than the present one; the problems say which
    static Optional<Migrated> toCurrent(Node root, Problems problems) {
        Optional<Node> version = root instanceof Mapping mapping ? mapping.value("quorate") : Optional.empty();
        if (version.isEmpty()) {
            problems.error(root.place(), "This is no design of Quorate: a design begins with the line quorate: %d.".formatted(DesignDocument.VERSION));
            return Optional.empty();
        }
        Optional<Integer> number = version.get() instanceof Scalar scalar ? number(scalar.text()) : Optional.empty();
        if (number.isEmpty()) {
            problems.error(version.get().place(), "quorate is the version of the file; a number up to %d is expected.".formatted(DesignDocument.VERSION));
        } else if (number.get() > DesignDocument.VERSION) {
            problems.error(version.get().place(), "The file was made by a newer Quorate (file version %d; this one reads up to %d)."
                    .formatted(number.get(), DesignDocument.VERSION));
        } else {
            return Optional.of(migrated((Mapping) root, number.get()));
        }
        return Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Migrated migrated(Mapping root, int from) {
        Mapping tree = root;
        for (UnaryOperator<Mapping> step : STEPS.subList(from, STEPS.size())) {
            tree = step.apply(tree);
        }
        return new Migrated(from == DesignDocument.VERSION ? tree : changed(tree, "quorate", _ -> Scalar.bare(DesignDocument.VERSION)), from);
    }

    /// Version 0, the form of the first drafts, called virtual machines `vms` and wrote positions as `{x: 10, y: 20}`.
    private static Mapping from0(Mapping root) {
        Mapping named = changed(root, "topology", topology -> renamed(topology, "vms", "virtualMachines"));
        return changed(named, "diagram", diagram -> eachValue(diagram, Migrations::positionAsList));
    }

    private static Node positionAsList(Node spot) {
        if (!(spot instanceof Mapping mapping) || mapping.value("x").isEmpty() || mapping.value("y").isEmpty()) {
            return spot;
        }
        Node x = mapping.value("x").get();
        Node y = mapping.value("y").get();
        Scalar at = new Scalar(mapping.entry("x").orElseThrow().key().place(), "at", true);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(at, new Sequence(x.place(), List.of(x, y), Style.FLOW)));
        mapping.entries().stream().filter(entry -> !entry.name().equals("x") && !entry.name().equals("y")).forEach(entries::add);
        return mapping.withEntries(entries);
    }

    private static Mapping changed(Mapping mapping, String key, UnaryOperator<Node> change) {
        return mapping.withEntries(mapping.entries().stream()
                .map(entry -> entry.name().equals(key) ? new Entry(entry.key(), change.apply(entry.value())) : entry).toList());
    }

    private static Node renamed(Node node, String key, String name) {
        return node instanceof Mapping mapping ? mapping.withEntries(mapping.entries().stream()
                .map(entry -> entry.name().equals(key) ? new Entry(new Scalar(entry.key().place(), name, true), entry.value()) : entry).toList()) : node;
    }

    private static Node eachValue(Node node, UnaryOperator<Node> change) {
        return node instanceof Mapping mapping ? mapping.withEntries(mapping.entries().stream()
                .map(entry -> new Entry(entry.key(), change.apply(entry.value()))).toList()) : node;
    }
}
