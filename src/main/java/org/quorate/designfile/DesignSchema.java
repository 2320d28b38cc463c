package org.quorate.designfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.quorate.designfile.form.Definitions;

/// The JSON Schema of design files, made from the forms that read and write them. It is published as the resource
/// [#RESOURCE], so that editors complete and check designs.
public final class DesignSchema {

    /// Where the published schema is on the class path.
    public static final String RESOURCE = "/schema/quorate-design-" + DesignDocument.VERSION + ".schema.json";

    private DesignSchema() {
    }

    /// The schema as JSON text (draft 2020-12).
    public static String text() {
        Definitions definitions = new Definitions();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Quorate design, version " + DesignDocument.VERSION);
        root.putAll(DocumentForms.DOCUMENT.schema(definitions).keywords());
        root.put("$defs", new TreeMap<>(definitions.all()));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
