package org.quorate.designfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quorate.designfile.form.Definitions;
import org.quorate.designfile.form.Form;
import org.quorate.designfile.form.Forms;
import org.quorate.designfile.form.ObjectSchema;
import org.quorate.designfile.form.Part;
import org.quorate.designfile.form.Reading;
import org.quorate.designfile.yaml.Node.Entry;
import org.quorate.designfile.yaml.Node.Mapping;

/// An operation's options: those that the CIB's schema knows stand among the operation's keys, others under `options`.
record OperationOptions() implements Part {

    /// Source: xml/resources-4.0.rng, element.op
    private static final Map<String, String> KNOWN = known();
    private static final String REST = "options";
    private static final Form<Map<String, String>> REST_FORM = Forms.texts();

    private static Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("timeout", "How long it may take, with its unit: 20s.");
        known.put("role", "The role in which it runs: `Started`, `Promoted`, `Unpromoted`, `Stopped`.");
        known.put("on-fail", "What happens when it fails: `restart`, `fence`, `standby` and the like.");
        known.put("start-delay", "How long the first one waits, with its unit.");
        known.put("interval-origin", "The time from which intervals are counted.");
        known.put("enabled", "Whether it is done at all.");
        known.put("record-pending", "Whether its start is recorded.");
        known.put("description", "What it is for.");
        return known;
    }

    @Override
    public Set<String> components() {
        return Set.of("options");
    }

    @Override
    public List<String> keys(Mapping mapping) {
        List<String> keys = new ArrayList<>(KNOWN.keySet());
        keys.add(REST);
        return keys;
    }

    @Override
    public void read(Mapping from, Supplier<String> whole, Map<String, Object> into, Reading reading) {
        Map<String, String> options = new LinkedHashMap<>();
        boolean complete = true;
        for (Entry entry : from.entries()) {
            if (KNOWN.containsKey(entry.name())) {
                Optional<String> value = Forms.TEXT.read(entry.value(), entry.name(), reading);
                value.ifPresent(text -> options.put(entry.name(), text));
                complete &= value.isPresent();
            } else if (entry.name().equals(REST)) {
                Optional<Map<String, String>> rest = REST_FORM.read(entry.value(), REST, reading);
                rest.ifPresent(options::putAll);
                complete &= rest.isPresent();
            }
        }
        if (complete) {
            into.put("options", options);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(Function<String, Object> values, List<Entry> into) {
        Map<String, String> rest = new LinkedHashMap<>();
        ((Map<String, String>) values.apply("options")).forEach((name, value) -> {
            if (KNOWN.containsKey(name)) {
                into.add(Entry.of(name, Forms.TEXT.write(value)));
            } else {
                rest.put(name, value);
            }
        });
        if (!rest.isEmpty()) {
            into.add(Entry.of(REST, REST_FORM.write(rest)));
        }
    }

    @Override
    public void describe(ObjectSchema schema, Definitions definitions) {
        KNOWN.forEach((name, description) -> schema.property(name, description, Forms.TEXT.schema(definitions)));
        schema.property(REST, "Options beside these.", REST_FORM.schema(definitions));
    }
}
