package org.quorate.designfile.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quorate.designfile.yaml.Node;
import org.quorate.designfile.yaml.Node.Entry;
import org.quorate.designfile.yaml.Node.Mapping;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.NaturalId;

/// The name and id of an element. The id is written where it is not the natural one.
///
/// @param nameKey the key of the name; where elements of several kinds stand in one list, it tells the kind
record Identity(Class<? extends Element> kind, String nameKey, String description) implements Part {

    @Override
    public Set<String> components() {
        return Set.of("id", "name");
    }

    @Override
    public List<String> keys(Mapping mapping) {
        return List.of(nameKey, "id");
    }

    @Override
    public void read(Mapping from, Supplier<String> whole, Map<String, Object> into, Reading reading) {
        Optional<Node> name = from.value(nameKey);
        if (name.isEmpty()) {
            reading.problem(from, "%s is missing in %s.".formatted(nameKey, whole.get()));
        }
        Optional<String> text = name.flatMap(node -> Forms.TEXT.read(node, nameKey, reading));
        text.ifPresent(present -> into.put("name", present));
        id(from, text, reading).ifPresent(id -> {
            into.put("id", id);
            reading.element(id, kind, from);
        });
    }

    private Optional<ElementId> id(Mapping from, Optional<String> name, Reading reading) {
        Optional<Node> written = from.value("id");
        if (written.isPresent()) {
            return Forms.ID.read(written.get(), "id", reading);
        }
        Optional<ElementId> natural = name.flatMap(present -> NaturalId.of(kind, present));
        if (name.isPresent() && natural.isEmpty()) {
            reading.problem(from, "id is missing: the name \"%s\" cannot serve as one.".formatted(Shown.text(name.get())));
        }
        return natural;
    }

    @Override
    public void write(Function<String, Object> values, List<Entry> into) {
        String name = (String) values.apply("name");
        ElementId id = (ElementId) values.apply("id");
        into.add(Entry.of(nameKey, Forms.TEXT.write(name)));
        if (!NaturalId.of(kind, name).equals(Optional.of(id))) {
            into.add(Entry.of("id", Forms.ID.write(id)));
        }
    }

    @Override
    public void describe(ObjectSchema schema, Definitions definitions) {
        schema.property(nameKey, description, Forms.TEXT.schema(definitions));
        schema.property("id", "The permanent id, which no rename changes. It is left out where it follows from the name: "
                + NaturalId.of(kind, "NAME").orElseThrow() + ".", Forms.reference().schema(definitions));
        schema.require(nameKey);
    }
}
