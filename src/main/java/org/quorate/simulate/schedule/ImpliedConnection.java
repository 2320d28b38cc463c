package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;

/// The connection to a guest node, which stands in no CIB although the scheduler treats it as if it did.
///
/// Source: lib/pengine/remote.c (`pe_create_remote_xml`)
final class ImpliedConnection {

    private ImpliedConnection() {
    }

    static XmlElement xml(String name, String container, @Nullable String migratable, @Nullable String managed) {
        List<XmlElement> meta = new ArrayList<>();
        meta.add(ResourceReading.pair("container", container));
        meta.add(ResourceReading.pair("internal-rsc", "true"));
        if (migratable != null) {
            meta.add(ResourceReading.pair("allow-migrate", migratable));
        }
        if (managed != null) {
            meta.add(ResourceReading.pair("is-managed", managed));
        }
        return new XmlElement("primitive", Map.of("id", name, "class", "ocf", "provider", "pacemaker", "type", "remote"),
                List.of(new XmlElement("meta_attributes", Map.of(), meta)));
    }
}
