package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;

/// What a primitive takes from its template: the agent and everything that it does not say itself.
///
/// Source: lib/pengine/complex.c (`unpack_template`)
final class Templates {

    private final Map<String, XmlElement> templates = new HashMap<>();

    Templates(CibTree cib) {
        cib.in("resources").stream().filter(element -> element.name().equals("template"))
                .forEach(template -> template.attribute("id").ifPresent(id -> templates.putIfAbsent(id, template)));
    }

    /// @return null if the template does not exist
    @Nullable XmlElement expanded(XmlElement written) {
        String reference = CibTree.text(written, "template");
        if (reference == null) {
            return written;
        }
        XmlElement template = templates.get(reference);
        if (template == null) {
            return null;
        }
        Map<String, String> attributes = new LinkedHashMap<>(template.attributes());
        attributes.put("id", written.attribute("id").orElse(""));
        List<XmlElement> own = written.children();
        List<XmlElement> children = new ArrayList<>();
        boolean ownOperations = own.stream().anyMatch(child -> child.name().equals("operations"));
        template.children().stream().filter(child -> !ownOperations || !child.name().equals("operations")).forEach(children::add);
        for (XmlElement child : own) {
            children.add(child.name().equals("operations") ? operations(child, template) : child);
        }
        return new XmlElement(written.name(), attributes, children);
    }

    private static XmlElement operations(XmlElement own, XmlElement template) {
        Set<String> said = own.children().stream().map(Templates::key).collect(Collectors.toSet());
        List<XmlElement> all = new ArrayList<>(own.children());
        CibTree.children(template, "operations").flatMap(operations -> operations.children().stream())
                .filter(operation -> !said.contains(key(operation))).forEach(all::add);
        return new XmlElement("operations", own.attributes(), all);
    }

    private static String key(XmlElement operation) {
        Role role = Role.of(CibTree.text(operation, "role"));
        return operation.attribute("name").orElse("") + "-" + (role == Role.PROMOTED || role == Role.STOPPED ? role : Role.UNKNOWN);
    }
}
