package org.quorate.designfile.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quorate.designfile.yaml.Node.Entry;
import org.quorate.designfile.yaml.Node.Mapping;

/// How some components of a record stand in its mapping.
public interface Part {

    Set<String> components();

    /// The keys that this part reads in a mapping, the most telling one first.
    List<String> keys(Mapping mapping);

    /// Puts the components' values into a map; leaves out those that could not be read.
    ///
    /// @param whole what messages call the mapping
    void read(Mapping from, Supplier<String> whole, Map<String, Object> into, Reading reading);

    /// @param values the record's components by name
    void write(Function<String, Object> values, List<Entry> into);

    void describe(ObjectSchema schema, Definitions definitions);
}
