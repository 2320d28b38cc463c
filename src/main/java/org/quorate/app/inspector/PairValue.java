package org.quorate.app.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.quorate.agents.SecretParameters;
import org.quorate.model.Nv;
import org.quorate.model.Value;

/// The value of a name/value pair as text. What a name says to be secret and stands in the design in the open is not shown.
final class PairValue implements Editor<Value> {

    static final String HIDDEN = "••••••";

    private final Editor<Value> line;
    private boolean secret;

    private PairValue(FormContext context, Consumer<Value> changed) {
        line = Editors.line(SetForms.VALUE, "value").create(context, changed);
    }

    static EditorType<Value> type() {
        return PairValue::new;
    }

    @Override
    public Region node() {
        return line.node();
    }

    @Override
    public void about(List<? extends Record> records) {
        secret = records.stream().anyMatch(record -> record instanceof Nv pair && SecretParameters.isSecret(pair.name()));
    }

    @Override
    public void show(Value value) {
        line.show(secret && value instanceof Value.Text(String text) && !text.isEmpty() ? Value.of(HIDDEN) : value);
    }

    @Override
    public void showNothing(String hint) {
        line.showNothing(hint);
    }
}
