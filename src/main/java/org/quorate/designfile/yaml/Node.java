package org.quorate.designfile.yaml;

import java.util.List;
import java.util.Optional;

/// A node of a YAML tree.
public sealed interface Node {

    Place place();

    /// How a collection is laid out.
    enum Style {
        /// an entry a line
        BLOCK,
        /// in braces or brackets; when written, only where it fits on the line
        FLOW
    }

    /// A single value. Its text says nothing of its type: `5`, `"5"` and `yes` are texts until a reader wants another thing.
    ///
    /// @param plain whether it stands without quotes; when written, whether it may be without them as it is
    record Scalar(Place place, String text, boolean plain) implements Node {

        /// A text, quoted when written if YAML would misread it.
        public static Scalar text(String text) {
            return new Scalar(Place.NONE, text, false);
        }

        /// A number or truth value, written as it is.
        public static Scalar bare(Object value) {
            return new Scalar(Place.NONE, value.toString(), true);
        }

        /// Whether nothing stands there: `key:`, `key: ~`, `key: null`.
        public boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Sequence(Place place, List<Node> items, Style style) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }

        public static Sequence of(List<? extends Node> items, Style style) {
            return new Sequence(Place.NONE, List.copyOf(items), style);
        }
    }

    /// A mapping with distinct keys.
    ///
    /// @param label what identifies it among its siblings in a sequence, whatever their order; empty: its index
    record Mapping(Place place, List<Entry> entries, Style style, Optional<String> label) implements Node {

        public Mapping {
            entries = List.copyOf(entries);
        }

        public static Mapping of(List<Entry> entries, Style style) {
            return new Mapping(Place.NONE, entries, style, Optional.empty());
        }

        public Mapping labelled(String newLabel) {
            return new Mapping(place, entries, style, Optional.of(newLabel));
        }

        public Mapping withEntries(List<Entry> newEntries) {
            return new Mapping(place, newEntries, style, label);
        }

        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.name().equals(key)).findFirst();
        }

        public Optional<Node> value(String key) {
            return entry(key).map(Entry::value);
        }
    }

    record Entry(Scalar key, Node value) {

        public static Entry of(String key, Node value) {
            return new Entry(Scalar.text(key), value);
        }

        public String name() {
            return key.text();
        }
    }
}
