package org.quorate.simulate.schedule;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;
import org.quorate.model.Numbers;

/// A CIB as elements: its sections, what `id-ref` refers to, and the time that its rules are judged at.
final class CibTree {

    private final XmlElement root;
    private final Map<String, XmlElement> byNameAndId = new HashMap<>();

    CibTree(XmlElement root) {
        this.root = root;
        root.children().stream().filter(child -> child.name().equals("configuration")).flatMap(XmlElement::all)
                .forEach(element -> element.attribute("id").ifPresent(id -> byNameAndId.putIfAbsent(element.name() + " " + id, element)));
    }

    XmlElement root() {
        return root;
    }

    Optional<XmlElement> section(String name) {
        return children(root, "configuration").flatMap(configuration -> children(configuration, name)).findFirst();
    }

    Optional<XmlElement> status() {
        return children(root, "status").findFirst();
    }

    /// The elements of a section.
    List<XmlElement> in(String section) {
        return section(section).map(XmlElement::children).orElse(List.of());
    }

    static Stream<XmlElement> children(XmlElement parent, String name) {
        return parent.children().stream().filter(child -> child.name().equals(name));
    }

    static @Nullable String text(XmlElement element, String attribute) {
        return element.attributes().get(attribute);
    }

    /// The element itself, or what its `id-ref` names; null when that does not exist.
    @Nullable XmlElement resolved(XmlElement element) {
        String reference = text(element, "id-ref");
        return reference == null ? element : byNameAndId.get(element.name() + " " + reference);
    }

    /// When the CIB was written, if it says so, else now.
    ///
    /// Source: lib/pacemaker/pcmk_simulate.c (`set_effective_date`)
    Instant time() {
        return Optional.ofNullable(text(root, "execution-date")).flatMap(Numbers::integer).filter(seconds -> seconds != 0)
                .map(Instant::ofEpochSecond).orElseGet(Instant::now);
    }
}
