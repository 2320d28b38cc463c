package org.quorate.cib.upgrade;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.cib.XmlElement;

/// What stands for something that was left out becomes that something, the first time; rights to what was left out become
/// rights to nothing.
///
/// Source: xml/upgrade-3.10-99.xsl
final class Definitions implements Rewriting.Step {

    private final Rewriting rewriting;
    private final Map<String, XmlElement> originals = new HashMap<>();
    private final Set<String> present = new HashSet<>();

    /// @param original before anything was left out
    Definitions(Rewriting rewriting, XmlElement original) {
        this.rewriting = rewriting;
        original.all().forEach(element -> element.attribute("id").ifPresent(id -> originals.putIfAbsent(id, element)));
        rewriting.root().all().forEach(element -> element.attribute("id").ifPresent(present::add));
    }

    @Override
    public List<XmlElement> apply(XmlElement element, Rewriting.Place place) {
        Optional<XmlElement> lost = element.attribute("id-ref").filter(id -> !present.contains(id)).map(originals::get)
                .filter(original -> original.name().equals(element.name()));
        if (lost.isPresent()) {
            lost.get().all().forEach(inner -> inner.attribute("id").ifPresent(present::add));
            return List.of(lost.get());
        }
        boolean pointless = element.name().equals("acl_permission")
                && element.attribute("reference").filter(id -> !present.contains(id) && originals.containsKey(id)).isPresent();
        return List.of(pointless ? rewriting.with(rewriting.without(element, "reference"), "xpath", "/*[false()]") : element);
    }
}
