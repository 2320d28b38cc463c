package org.quorate.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The names by which users speak of a design's elements: the plain name where only one element has it, else with its kind
/// before it (`host:node1`, `node:node1`).
public final class Names {

    private final Elements elements;
    private final Map<String, Long> holders;

    private Names(Elements elements) {
        this.elements = elements;
        holders = elements.stream().collect(Collectors.groupingBy(Element::name, LinkedHashMap::new, Collectors.counting()));
    }

    public static Names of(Elements elements) {
        return new Names(elements);
    }

    /// The word for an element's kind, as written before a name.
    public static String kind(Element element) {
        return switch (element) {
            case Site _ -> "site";
            case SiteLink _ -> "link";
            case Rack _ -> "rack";
            case PowerFeed _ -> "feed";
            case Pdu _ -> "pdu";
            case Network _ -> "network";
            case Switch _ -> "switch";
            case Host _ -> "host";
            case VirtualMachine _ -> "vm";
            case SharedStorage _ -> "storage";
            case ClusterNode _ -> "node";
            case RemoteNodeEntry _ -> "entry";
            case QuorumDevice _ -> "qdevice";
            case Primitive _ -> "resource";
            case Group _ -> "group";
            case Clone _ -> "clone";
            case Bundle _ -> "bundle";
            case Template _ -> "template";
            case Constraint _ -> "constraint";
            case FencingLevel _ -> "level";
            case Tag _ -> "tag";
            case AclRole _ -> "acl-role";
            case AclTarget _ -> "acl-user";
            case AclGroup _ -> "acl-group";
            case Alert _ -> "alert";
            case Unmodelled _ -> "xml";
            case Note _ -> "note";
        };
    }

    public String of(Element element) {
        return holders.getOrDefault(element.name(), 0L) > 1 ? kind(element) + ":" + element.name() : element.name();
    }

    /// The name of an element, or the id when no element has it.
    public String of(ElementId id) {
        return elements.find(id).map(this::of).orElse(id.value());
    }

    /// The elements that a name means: one when it is clear, several when it has to be said which, none when nothing is
    /// called that.
    public List<Element> find(String name) {
        List<Element> byName = elements.stream().filter(element -> element.name().equals(name)).toList();
        return !byName.isEmpty() ? byName
                : elements.stream().filter(element -> name.equals(kind(element) + ":" + element.name())).toList();
    }
}
