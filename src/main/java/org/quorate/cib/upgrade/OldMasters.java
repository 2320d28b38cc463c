package org.quorate.cib.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.cib.XmlElement;

/// Promotable clones of the old form, and how many replicas of a bundle may be promoted.
///
/// Source: xml/upgrade-3.10-2.xsl
final class OldMasters implements Rewriting.Step {

    private final Rewriting rewriting;

    OldMasters(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    @Override
    public List<XmlElement> apply(XmlElement element, Rewriting.Place place) {
        if (element.name().equals("master") && place.isIn("resources")) {
            rewriting.tell(element, place, "%s is written as a clone that is promotable.".formatted(element.attribute("id").orElse("")));
            return List.of(clone(element));
        } else if (place.isIn("bundle") && element.attributes().containsKey("masters")) {
            rewriting.tell(element, place, "masters is written promoted-max.");
            return List.of(element.attributes().containsKey("promoted-max") ? rewriting.without(element, "masters")
                    : rewriting.renamed(element, "masters", "promoted-max"));
        }
        return List.of(element);
    }

    /// the score lets it count whatever else is said of it
    private XmlElement clone(XmlElement master) {
        String id = rewriting.newId(master.attribute("id").orElse("") + "-promotable");
        Map<String, String> set = new LinkedHashMap<>();
        set.put("id", id);
        set.put("score", "INFINITY");
        Map<String, String> pair = new LinkedHashMap<>();
        pair.put("id", rewriting.newId(id + "-promotable"));
        pair.put("name", "promotable");
        pair.put("value", "true");
        List<XmlElement> children = new ArrayList<>(master.children());
        children.add(new XmlElement("meta_attributes", set, List.of(new XmlElement("nvpair", pair, List.of()))));
        return new XmlElement("clone", master.attributes(), children);
    }
}
