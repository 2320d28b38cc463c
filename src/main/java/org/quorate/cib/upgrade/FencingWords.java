package org.quorate.cib.upgrade;

import java.util.List;
import java.util.Map;
import org.quorate.cib.XmlElement;

/// Cluster properties that have a new name since feature set 3.20.5, which older versions would not see.
///
/// Source: crm_feature_set 3.20.5 and pcsd/ruby/pcsd: the old names stay as deprecated ones
final class FencingWords implements Rewriting.Step {

    private static final Map<String, String> OLD = Map.of("fencing-enabled", "stonith-enabled", "fencing-action", "stonith-action",
            "fencing-timeout", "stonith-timeout", "fencing-max-attempts", "stonith-max-attempts",
            "fencing-watchdog-timeout", "stonith-watchdog-timeout", "fencing-reaction", "fence-reaction");

    private final Rewriting rewriting;

    FencingWords(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    @Override
    public List<XmlElement> apply(XmlElement element, Rewriting.Place place) {
        String name = element.attributes().getOrDefault("name", "");
        if (!element.name().equals("nvpair") || !place.isIn("cluster_property_set") || !OLD.containsKey(name)) {
            return List.of(element);
        }
        String old = OLD.getOrDefault(name, name);
        rewriting.tell(element, place, "The property %s is written %s, its name until Pacemaker 3.0.".formatted(name, old));
        return List.of(rewriting.with(element, "name", old));
    }
}
