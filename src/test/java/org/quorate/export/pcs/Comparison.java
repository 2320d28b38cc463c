package org.quorate.export.pcs;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.quorate.export.CanonicalCib;
import org.quorate.export.ExportOptions;
import org.quorate.export.cib.CibExporter;
import org.quorate.model.Design;
import org.quorate.model.Primitive;

/// What the script built and what the CIB export says, both in the form in which they must be equal.
final class Comparison {
    private Comparison() {
    }

    static String built(String cib, Design design) {
        return CanonicalCib.of(cib, monitorless(design));
    }

    /// @param secrets by name
    static String exported(Design design, Map<String, String> secrets) {
        String cib = new CibExporter().export(design, ExportOptions.DEFAULT).text();
        for (Map.Entry<String, String> secret : secrets.entrySet()) {
            String value = secret.getValue().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
            cib = cib.replace("QUORATE-SECRET(" + secret.getKey() + ")", value);
        }
        return CanonicalCib.of(cib, monitorless(design));
    }

    private static Set<String> monitorless(Design design) {
        return design.topology().all(Primitive.class)
                .filter(primitive -> primitive.operations().stream().noneMatch(operation -> operation.name().equals("monitor")))
                .map(Primitive::name).collect(Collectors.toSet());
    }
}
