package org.quorate.cib.outline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quorate.cib.SecretPlaceholder;
import org.quorate.cib.XmlElement;
import org.quorate.cib.XmlText;
import org.quorate.finding.LeftOut;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.Value;

/// A CIB under construction: its ids, which element comes from which object, and what could not be written.
final class Building {

    private final Ids ids;
    private final Map<XmlElement, ElementId> origins = new IdentityHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final TreeSet<String> secrets = new TreeSet<>();

    Building(Ids ids) {
        this.ids = ids;
    }

    Ids ids() {
        return ids;
    }

    /// Attributes in the order in which they are added; those without a value are not there.
    final class Attributes {

        private final Map<String, String> map = new LinkedHashMap<>();

        Attributes with(String name, String value) {
            map.put(name, writable(name, value));
            return this;
        }

        Attributes with(String name, Optional<String> value) {
            value.ifPresent(present -> with(name, present));
            return this;
        }

        /// Those that the model has no type for.
        Attributes with(Foreign foreign) {
            foreign.attributes().forEach((name, value) -> {
                if (!name.contains("/")) {
                    with(Map.of(name, value));
                }
            });
            return this;
        }

        /// Those whose names a design gives.
        Attributes with(Map<String, String> named) {
            named.forEach((name, value) -> {
                if (XmlText.isName(name)) {
                    with(name, value);
                } else {
                    leftOut.add(LeftOut.of("An attribute is left out: XML can have none of the name \"" + printable(name) + "\"."));
                }
            });
            return this;
        }

        Map<String, String> map() {
            return map;
        }
    }

    Attributes attributes() {
        return new Attributes();
    }

    /// The attribute that says the value; none where it is absent.
    Attributes value(Attributes attributes, Value value) {
        return switch (value) {
            case Value.Text(String text) -> attributes.with("value", text);
            case Value.Secret secret -> {
                secrets.add(secret.name());
                yield attributes.with("value", SecretPlaceholder.of(secret));
            }
            case Value.Shared(String pair) -> attributes.with("id-ref", pair);
            case Value.Absent _ -> attributes;
        };
    }

    private String writable(String name, String value) {
        if (XmlText.canHold(value)) {
            return value;
        }
        String kept = value.codePoints().filter(XmlText::canHold).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        String lost = value.codePoints().filter(c -> !XmlText.canHold(c)).distinct().mapToObj("U+%04X"::formatted).collect(Collectors.joining(", "));
        leftOut.add(LeftOut.of("Characters of " + name + " \"" + printable(value) + "\" are left out: XML cannot hold " + lost + "."));
        return kept;
    }

    private static String printable(String text) {
        String shown = text.codePoints().map(c -> XmlText.canHold(c) && c >= ' ' ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return shown.length() > 60 ? shown.substring(0, 60) + "..." : shown;
    }

    /// Children in the order that the design remembers, else in the given one, with what has no type in its place.
    List<XmlElement> children(List<XmlElement> usual, Foreign foreign) {
        List<XmlElement> rest = new ArrayList<>(usual);
        List<XmlElement> arranged = new ArrayList<>();
        for (String name : foreign.order()) {
            rest.stream().filter(child -> child.name().equals(name)).findFirst().ifPresent(child -> {
                arranged.add(child);
                rest.removeIf(other -> other == child);
            });
        }
        arranged.addAll(rest);
        for (Foreign.Fragment fragment : foreign.elements()) {
            fragment(fragment.xml()).ifPresent(element -> arranged.add(Math.clamp(fragment.index(), 0, arranged.size()), element));
        }
        return arranged;
    }

    /// What is carried along as XML; if that cannot be read it is left out.
    Optional<XmlElement> fragment(String xml) {
        Optional<XmlElement> element = parsed(xml);
        if (element.isEmpty()) {
            leftOut.add(LeftOut.of("A part that is kept as XML is left out, because it is not well-formed: " + printable(xml)));
        }
        return element;
    }

    static Optional<XmlElement> parsed(String xml) {
        try {
            return Optional.of(XmlText.parse(xml));
        } catch (UnusableFileException malformed) {
            return Optional.empty();
        }
    }

    XmlElement from(ElementId id, XmlElement element) {
        origins.put(element, id);
        return element;
    }

    void leaveOut(ElementId id, String message) {
        leftOut.add(LeftOut.of(id, message));
    }

    Optional<ElementId> origin(XmlElement element) {
        return Optional.ofNullable(origins.get(element));
    }

    List<LeftOut> leftOut() {
        List<LeftOut> all = new ArrayList<>(leftOut);
        if (!secrets.isEmpty()) {
            all.add(LeftOut.of("Secrets are left out; QUORATE-SECRET(NAME) stands for each of " + String.join(", ", secrets) + "."));
        }
        return all;
    }
}
