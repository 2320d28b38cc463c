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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/// Reads one YAML document into a tree. Size, depth and number of nodes are bounded, aliases are refused, so that a
/// hostile file costs no more than its size.
public final class YamlReader {

    private static final int MAX_CHARACTERS = 32 * 1024 * 1024;
    private static final int MAX_DEPTH = 640;
    private static final int MAX_NODES = 2_000_000;

    private final String text;
    private final Problems problems;
    private final ParserImpl parser;
    private final List<CommentScan.Span> scalars = new ArrayList<>();
    private int nodes;
    private boolean unusable;

    /// A document and its comments.
    public record Document(Node root, List<Comment> comments) {
    }

    private YamlReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        this.parser = new ParserImpl(new StreamReader(text), options);
    }

    /// @return empty when the text cannot be used; the problems say why. Keys that stand twice are a problem, too, but
    ///     leave a document, with the first of them.
    public static Optional<Document> read(String text, Problems problems) {
        if (text.length() > MAX_CHARACTERS) {
            problems.error(Place.NONE, "The file has more than %d million characters, which no design needs.".formatted(MAX_CHARACTERS / 1_000_000));
            return Optional.empty();
        }
        try {
            return new YamlReader(text, problems).document();
        } catch (MarkedYAMLException wrong) {
            problems.error(place(wrong.getProblemMark()), SyntaxTrouble.sentence(wrong));
        } catch (ReaderException wrong) {
            problems.error(CommentScan.place(text, wrong.getPosition()),
                    "The character U+%04X cannot stand in a text file; in quotes, write it as \\u%04X.".formatted(wrong.getCodePoint(), wrong.getCodePoint()));
        } catch (YAMLException wrong) {
            problems.error(Place.NONE, "This is not YAML: " + wrong.getMessage() + ".");
        } catch (Refused refused) {
            problems.error(refused.place, refused.getMessage());
        }
        return Optional.empty();
    }

    private Optional<Document> document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            throw new Refused(Place.NONE, "The file is empty.");
        }
        parser.getEvent();
        Node root = node(0);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw new Refused(place(parser.peekEvent().getStartMark()), "A second document starts here; a design file has one.");
        }
        return unusable ? Optional.empty() : Optional.of(new Document(root, CommentScan.of(text, scalars)));
    }

    private Node node(int depth) {
        Event event = parser.getEvent();
        Place place = place(event.getStartMark());
        if (depth > MAX_DEPTH) {
            throw new Refused(place, "Collections are nested more than %d deep, which no design needs.".formatted(MAX_DEPTH));
        }
        if (++nodes > MAX_NODES) {
            throw new Refused(place, "The file has more than %d million values, which no design needs.".formatted(MAX_NODES / 1_000_000));
        }
        refuseAnchorsAndTags((NodeEvent) event, place);
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar, place);
            case CollectionStartEvent start when start.getEventId() == Event.ID.SequenceStart -> sequence(start, place, depth);
            case CollectionStartEvent start -> mapping(start, place, depth);
            default -> Scalar.text("");
        };
    }

    private void refuseAnchorsAndTags(NodeEvent event, Place place) {
        if (event instanceof AliasEvent) {
            unusable(place, "A design has no aliases: *%s is to be replaced by what it stands for.".formatted(event.getAnchor()));
        } else if (event.getAnchor() != null) {
            unusable(place, "A design has no anchors: &%s is to be removed.".formatted(event.getAnchor()));
        }
        @Nullable String tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent start -> start.getTag();
            default -> null;
        };
        if (tag != null) {
            unusable(place, "A design has no tags: %s is to be removed.".formatted(tag));
        }
    }

    private void unusable(Place place, String message) {
        unusable = true;
        problems.error(place, message);
    }

    private Scalar scalar(ScalarEvent event, Place place) {
        scalars.add(CommentScan.Span.of(event));
        return new Scalar(place, event.getValue(), event.isPlain());
    }

    private Sequence sequence(CollectionStartEvent start, Place place, int depth) {
        List<Node> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        parser.getEvent();
        return new Sequence(place, items, style(start));
    }

    private Mapping mapping(CollectionStartEvent start, Place place, int depth) {
        Map<String, Place> seen = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            if (!(key instanceof Scalar scalar)) {
                unusable(key.place(), "A key is a text, not a collection.");
                continue;
            }
            @Nullable Place first = seen.putIfAbsent(scalar.text(), scalar.place());
            if (first == null) {
                entries.add(new Entry(scalar, value));
            } else {
                problems.error(scalar.place(), "%s stands twice; first in line %d.".formatted(scalar.text(), first.line()));
            }
        }
        parser.getEvent();
        return new Mapping(place, entries, style(start), Optional.empty());
    }

    private static Style style(CollectionStartEvent start) {
        return start.isFlow() ? Style.FLOW : Style.BLOCK;
    }

    private static Place place(@Nullable Mark mark) {
        return mark == null ? Place.NONE : new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Place place;

        Refused(Place place, String message) {
            super(message, null, false, false);
            this.place = place;
        }
    }
}
