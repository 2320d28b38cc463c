package org.quorate.designfile.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.designfile.yaml.Node.Entry;
import org.quorate.designfile.yaml.Node.Mapping;
import org.quorate.designfile.yaml.Node.Scalar;
import org.quorate.designfile.yaml.Node.Sequence;
import org.quorate.designfile.yaml.Node.Style;
import org.quorate.designfile.yaml.Comments.At;

/// Finds for each comment of a file what it speaks of, and where that stands when the file is written again.
///
/// A comment on a line of its own belongs to the entry or item below it, another one to the last entry of its line. What
/// is not written again (a key with its default value) hands its comment to what it stands in, which is said.
public final class CommentFitting {

    /// an entry or item on lines of its own
    private record Anchor(Place place, List<Object> steps) {
    }

    private final List<Anchor> anchors = new ArrayList<>();
    private final Mapping written;
    private final Problems problems;
    private final List<String> head = new ArrayList<>();
    private final Map<Address, At> byAddress = new HashMap<>();
    private final List<String> foot = new ArrayList<>();

    private CommentFitting(Mapping written, Problems problems) {
        this.written = written;
        this.problems = problems;
    }

    /// @param read     the tree that was read
    /// @param written  the tree of the same design, as it is written
    /// @param problems gets a warning for each comment that moves
    public static Comments fit(Node read, List<Comment> comments, Mapping written, Problems problems) {
        CommentFitting fitting = new CommentFitting(written, problems);
        fitting.collect(read, List.of());
        int next = 0;
        for (Comment comment : comments) {
            while (next < fitting.anchors.size() && isBefore(fitting.anchors.get(next).place(), comment.place())) {
                next++;
            }
            fitting.fit(comment, next);
        }
        return new Comments(fitting.head, fitting.byAddress, fitting.foot);
    }

    private static boolean isBefore(Place one, Place other) {
        return one.line() < other.line() || one.line() == other.line() && one.column() < other.column();
    }

    private void collect(Node node, List<Object> steps) {
        switch (node) {
            case Mapping mapping when mapping.style() == Style.BLOCK -> {
                for (Entry entry : mapping.entries()) {
                    anchor(entry.key().place(), entry.value(), with(steps, entry.name()));
                }
            }
            case Sequence sequence when sequence.style() == Style.BLOCK -> {
                int index = 0;
                for (Node item : sequence.items()) {
                    anchor(item.place(), item, with(steps, index++));
                }
            }
            case Scalar _, Mapping _, Sequence _ -> { }
        }
    }

    private void anchor(Place place, Node value, List<Object> steps) {
        anchors.add(new Anchor(place, steps));
        collect(value, steps);
    }

    private static List<Object> with(List<Object> steps, Object step) {
        List<Object> more = new ArrayList<>(steps);
        more.add(step);
        return List.copyOf(more);
    }

    /// @param next the first anchor after the comment
    private void fit(Comment comment, int next) {
        boolean hasLine = next > 0 && anchors.get(next - 1).place().line() == comment.place().line();
        if (hasLine && !comment.ownLine()) {
            put(comment, anchors.get(next - 1), true);
        } else if (next == 0) {
            head.add(comment.text());
        } else if (next == anchors.size()) {
            foot.add(comment.text());
        } else {
            put(comment, anchors.get(next), false);
        }
    }

    private void put(Comment comment, Anchor anchor, boolean beside) {
        Address address = Address.ROOT;
        Node node = written;
        int depth = 0;
        for (Object step : anchor.steps()) {
            Optional<Node> child = child(node, step);
            if (child.isEmpty()) {
                break;
            }
            address = step instanceof Integer index ? address.then(child.get(), index) : address.then(step.toString());
            node = child.get();
            depth++;
        }
        boolean moved = depth < anchor.steps().size();
        if (moved) {
            problems.warning(comment.place(), depth == 0
                    ? "This comment moves to the end of the file when the design is saved, for what it stands at is not written."
                    : "This comment moves to what it stands in when the design is saved, for what it stands at is not written.");
        }
        if (depth == 0) {
            foot.add(comment.text());
        } else {
            add(address, comment.text(), beside && !moved);
        }
    }

    private void add(Address address, String text, boolean beside) {
        @Nullable At present = byAddress.get(address);
        At old = present == null ? new At(List.of(), Optional.empty()) : present;
        byAddress.put(address, beside && old.beside().isEmpty() ? new At(old.before(), Optional.of(text)) : old.andBefore(text));
    }

    private static Optional<Node> child(Node node, Object step) {
        return switch (node) {
            case Mapping mapping when step instanceof String key -> mapping.value(key);
            case Sequence sequence when step instanceof Integer index && index < sequence.items().size() ->
                    Optional.of(sequence.items().get(index));
            case Scalar _, Mapping _, Sequence _ -> Optional.empty();
        };
    }
}
