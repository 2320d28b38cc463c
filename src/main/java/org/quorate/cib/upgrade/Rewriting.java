package org.quorate.cib.upgrade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.cib.XmlElement;

/// A CIB's configuration on its way to other words: steps are applied one after the other, and it is remembered which
/// element comes from which and what was changed.
final class Rewriting {

    /// What becomes of one element whose children are done; nothing: it is left out.
    interface Step {

        List<XmlElement> apply(XmlElement element, Place place);
    }

    /// Where an element stands.
    ///
    /// @param ancestors from the root on, as they were before the step
    record Place(List<XmlElement> ancestors) {

        XmlElement parent() {
            return ancestors.isEmpty() ? new XmlElement("", Map.of(), List.of()) : ancestors.getLast();
        }

        /// Whether the nearest ancestors have these names, the parent first.
        boolean isIn(String... names) {
            for (int i = 0; i < names.length; i++) {
                int at = ancestors.size() - 1 - i;
                if (at < 0 || !List.of(names[i].split("\\|")).contains(ancestors.get(at).name())) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<XmlElement, XmlElement> sources = new IdentityHashMap<>();
    private final List<Upgrade.Change> changes = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private XmlElement root;

    Rewriting(XmlElement root) {
        this.root = root;
        root.all().flatMap(element -> element.attribute("id").stream()).forEach(ids::add);
    }

    XmlElement root() {
        return root;
    }

    Map<XmlElement, XmlElement> sources() {
        return Collections.unmodifiableMap(sources);
    }

    List<Upgrade.Change> changes() {
        return List.copyOf(changes);
    }

    void apply(Step step) {
        List<XmlElement> result = walk(root, List.of(), step);
        root = result.isEmpty() ? root : result.getFirst();
    }

    private List<XmlElement> walk(XmlElement element, List<XmlElement> ancestors, Step step) {
        List<XmlElement> inside = new ArrayList<>(ancestors);
        inside.add(element);
        List<XmlElement> children = element.children().stream().flatMap(child -> walk(child, inside, step).stream()).toList();
        XmlElement rebuilt = isSame(children, element.children()) ? element : with(element, children);
        List<XmlElement> result = step.apply(rebuilt, new Place(ancestors));
        result.forEach(each -> from(rebuilt, each));
        return result;
    }

    private static boolean isSame(List<XmlElement> one, List<XmlElement> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }

    private void from(XmlElement before, XmlElement after) {
        if (before != after) {
            sources.putIfAbsent(after, sources.getOrDefault(before, before));
        }
    }

    XmlElement with(XmlElement element, List<XmlElement> children) {
        XmlElement changed = new XmlElement(element.name(), element.attributes(), children);
        from(element, changed);
        return changed;
    }

    XmlElement with(XmlElement element, String attribute, String value) {
        Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
        attributes.put(attribute, value);
        return withAttributes(element, attributes);
    }

    XmlElement without(XmlElement element, String attribute) {
        Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
        attributes.remove(attribute);
        return withAttributes(element, attributes);
    }

    XmlElement renamed(XmlElement element, String attribute, String name) {
        Map<String, String> attributes = new LinkedHashMap<>();
        element.attributes().forEach((key, value) -> attributes.put(key.equals(attribute) ? name : key, value));
        return withAttributes(element, attributes);
    }

    private XmlElement withAttributes(XmlElement element, Map<String, String> attributes) {
        XmlElement changed = new XmlElement(element.name(), attributes, element.children());
        from(element, changed);
        return changed;
    }

    /// An id that no element has.
    String newId(String wanted) {
        String id = wanted;
        for (int number = 1; !ids.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    /// Says a change of an element, which counts for the object that the element belongs to.
    void tell(XmlElement element, Place place, String message) {
        List<XmlElement> chain = Stream.concat(Stream.of(element), place.ancestors().reversed().stream())
                .map(each -> sources.getOrDefault(each, each)).toList();
        changes.add(new Upgrade.Change(chain, message));
    }
}
