package org.quorate.cib;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.agents.SecretParameters;
import org.quorate.model.ElementId;
import org.quorate.model.Value;

/// Replaces what should not be read by everyone by a name for it.
final class Secrets {
    /// how cibsecret marks a value that it keeps outside of the CIB
    private static final String KEPT_OUTSIDE = "lrm://";

    private final boolean keep;
    private final Map<String, String> textByName = new LinkedHashMap<>();

    /// @param keep whether secrets stay as they are
    Secrets(boolean keep) {
        this.keep = keep;
    }

    /// @param owner the resource that has the parameter
    Value value(String owner, String parameter, String text) {
        Optional<Value.Secret> named = SecretPlaceholder.parse(text);
        if (named.isPresent()) {
            return named.get();
        }
        boolean open = keep || text.isEmpty() || text.startsWith(KEPT_OUTSIDE) || !SecretParameters.isSecret(parameter);
        return open ? Value.of(text) : new Value.Secret(nameFor(owner, parameter, text));
    }

    /// The element with every secret below it replaced by a placeholder.
    XmlElement masked(String owner, XmlElement element) {
        String nearest = element.attribute("class").isPresent() ? element.attribute("id").orElse(owner) : owner;
        Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
        String parameter = attributes.get("name");
        String text = attributes.get("value");
        if (parameter != null && text != null && value(nearest, parameter, text) instanceof Value.Secret secret) {
            attributes.put("value", SecretPlaceholder.of(secret));
        }
        return new XmlElement(element.name(), attributes, element.children().stream().map(child -> masked(nearest, child)).toList());
    }

    /// The names that were given, in order.
    List<String> names() {
        return List.copyOf(textByName.keySet());
    }

    private String nameFor(String owner, String parameter, String text) {
        String wanted = (owner + "-" + parameter).replaceAll("[^A-Za-z0-9._-]", "-");
        String base = ElementId.isValid(wanted) ? wanted : "secret-" + parameter;
        String name = base;
        for (int number = 2; !text.equals(textByName.getOrDefault(name, text)); number++) {
            name = base + "-" + number;
        }
        textByName.put(name, text);
        return name;
    }
}
