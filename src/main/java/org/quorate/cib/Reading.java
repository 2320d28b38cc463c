package org.quorate.cib;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.FileProblem;
import org.quorate.finding.Severity;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.NaturalId;
import org.quorate.model.Unmodelled;

/// One import under way: ids given, secrets replaced, and what has no type.
final class Reading {

    private final Secrets secrets;
    private final FixedIds fixed;
    private final Set<ElementId> taken = new HashSet<>();
    private final Map<String, Integer> unmodelled = new LinkedHashMap<>();
    private final Map<String, Integer> foreign = new LinkedHashMap<>();
    private final List<FileProblem> problems = new ArrayList<>();

    Reading(boolean keepSecrets, FixedIds fixed) {
        secrets = new Secrets(keepSecrets);
        this.fixed = fixed;
    }

    Secrets secrets() {
        return secrets;
    }

    ElementId newId(Class<? extends Element> kind, String name) {
        ElementId id = NaturalId.free(taken::contains, kind, name);
        taken.add(id);
        return id;
    }

    /// What is to be written down of a CIB id.
    ///
    /// @param natural the id that an exporter would make
    Optional<String> written(@Nullable String id, String natural) {
        return Optional.ofNullable(id).filter(present -> !present.equals(natural) || fixed.contains(present));
    }

    /// An object without a type, carried along.
    Unmodelled unmodelled(String section, Object child) {
        return unmodelled(section, child, Fragments.of(child).name());
    }

    /// @param kind what it is, one of [KindWords] or the element's name, for the report
    Unmodelled unmodelled(String section, Object child, String kind) {
        XmlElement element = Fragments.of(child);
        unmodelled.merge(kind, 1, Integer::sum);
        String name = element.attribute("id").orElse(element.name());
        return new Unmodelled(newId(Unmodelled.class, name), name, section, XmlText.of(secrets.masked(name, element)).strip());
    }

    /// XML to be carried along, without what should not be read.
    String masked(String owner, Object child) {
        return XmlText.of(secrets.masked(owner, Fragments.of(child))).strip();
    }

    /// Whether a child is of a kind, by element name.
    static boolean isOneOf(Object child, List<String> kinds) {
        return child instanceof XmlObject object && kinds.contains(object.element());
    }

    /// What an object has beyond its type, where all children of the usual kinds are taken care of.
    Foreign foreign(String owner, XmlObject object, List<String> usual) {
        return foreign(owner, object, child -> isOneOf(child, usual), usual);
    }

    /// What an object has beyond its type.
    ///
    /// @param owner  the resource or other object that it belongs to
    /// @param typed  the children that are taken care of
    /// @param usual  the usual order of those, by element name
    Foreign foreign(String owner, XmlObject object, Predicate<Object> typed, List<String> usual) {
        Map<String, String> attributes = object.otherAttributes();
        attributes.keySet().forEach(attribute -> foreign.merge("attribute " + attribute, 1, Integer::sum));
        Foreign children = foreignChildren(owner, object, typed, usual);
        return attributes.isEmpty() ? children : new Foreign(attributes, children.elements(), children.order());
    }

    /// The same for an object all of whose attributes have a place.
    Foreign foreignChildren(String owner, XmlObject object, Predicate<Object> typed, List<String> usual) {
        List<Foreign.Fragment> fragments = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < object.children.size(); i++) {
            Object child = object.children.get(i);
            if (child instanceof XmlObject known && typed.test(child)) {
                names.add(known.element());
            } else {
                XmlElement element = Fragments.of(child);
                if (!element.children().isEmpty() || !element.attributes().isEmpty()) {
                    foreign.merge("element " + element.name(), 1, Integer::sum);
                }
                fragments.add(new Foreign.Fragment(i, XmlText.of(secrets.masked(owner, element)).strip()));
            }
        }
        List<String> sorted = names.stream().sorted(Comparator.comparingInt(usual::indexOf)).toList();
        List<String> order = names.equals(sorted) ? List.of() : names;
        return fragments.isEmpty() && order.isEmpty() ? Foreign.NONE : new Foreign(Map.of(), fragments, order);
    }

    void note(String message) {
        problems.add(new FileProblem(Severity.INFO, 0, 0, message));
    }

    /// All that is worth saying, at the end.
    List<FileProblem> problems() {
        List<FileProblem> all = new ArrayList<>(problems);
        if (!unmodelled.isEmpty()) {
            all.add(new FileProblem(Severity.INFO, 0, 0, "Kept as it is, not shown: " + joined(unmodelled, KindWords::counted) + "."));
        }
        if (!foreign.isEmpty()) {
            all.add(new FileProblem(Severity.INFO, 0, 0, "Kept in its object as it is, not shown: "
                    + joined(foreign, (part, count) -> part + " (" + count + ")") + "."));
        }
        if (!secrets.names().isEmpty()) {
            all.add(new FileProblem(Severity.INFO, 0, 0, "Secrets are replaced by names: " + String.join(", ", secrets.names()) + "."));
        }
        return all;
    }

    private static String joined(Map<String, Integer> counts, BiFunction<String, Integer, String> words) {
        return counts.entrySet().stream().map(entry -> words.apply(entry.getKey(), entry.getValue())).collect(Collectors.joining(", "));
    }
}
