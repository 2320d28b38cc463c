package org.quorate.designfile.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quorate.designfile.yaml.Node.Entry;
import org.quorate.designfile.yaml.Node.Mapping;

/// A component that follows from where the record stands.
public record Constant(String component, Object value) implements Part {

    @Override
    public Set<String> components() {
        return Set.of(component);
    }

    @Override
    public List<String> keys(Mapping mapping) {
        return List.of();
    }

    @Override
    public void read(Mapping from, Supplier<String> whole, Map<String, Object> into, Reading reading) {
        into.put(component, value);
    }

    @Override
    public void write(Function<String, Object> values, List<Entry> into) {
    }

    @Override
    public void describe(ObjectSchema schema, Definitions definitions) {
    }
}
