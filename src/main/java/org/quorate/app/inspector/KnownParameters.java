package org.quorate.app.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.agents.AgentCatalogue;
import org.quorate.agents.Parameter;
import org.quorate.agents.ParameterType;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Value;

/// Edits what may be known of a list of sets: a typed field for each value of the first set that always applies, and for
/// what the agent cannot do without; a menu adds others that are known. Ids, rules, scores and further sets are in the
/// fields of the sets, below when they are asked for.
final class KnownParameters implements Editor<List<NvSet>> {

    /// characters of a meaning that a menu has room for
    private static final int MEANING = 60;

    private final Known known;
    private final FormContext context;
    private final Consumer<List<NvSet>> changed;
    private final Editor<List<NvSet>> sets;
    private final VBox rows = new VBox();
    private final Button add;
    private final VBox node;
    private final Map<Parameter, Editor<Optional<Value>>> editors = new LinkedHashMap<>();
    private final Set<String> wanted = new LinkedHashSet<>();
    private List<? extends Record> owners = List.of();
    private List<NvSet> value = List.of();
    private boolean shownBefore;

    /// Which parameters the owner of the sets can have.
    @FunctionalInterface
    interface Known {

        List<Parameter> of(Record owner, AgentCatalogue catalogue);
    }

    private KnownParameters(String word, Known known, EditorType<List<NvSet>> setsType, FormContext context, Consumer<List<NvSet>> changed) {
        this.known = known;
        this.context = context;
        this.changed = changed;
        sets = setsType.create(context, changed);
        add = button("Add " + word, "mdi2p-plus");
        add.setOnAction(event -> menu().show(add, Side.BOTTOM, 0, 0));
        Button unfold = button("As sets", "mdi2c-code-braces");
        unfold.setTooltip(new Tooltip("ids, rules, scores, further sets"));
        unfold.setOnAction(event -> unfoldSets());
        rows.getStyleClass().add("form-rows");
        HBox actions = new HBox(add, unfold);
        node = new VBox(rows, actions);
        node.getStyleClass().add("known-parameters");
    }

    /// @param word what one is called: "parameter"
    static EditorType<List<NvSet>> of(String word, Known known, EditorType<List<NvSet>> sets) {
        return (context, changed) -> new KnownParameters(word, known, sets, context, changed);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void about(List<? extends Record> records) {
        owners = records;
    }

    @Override
    public void show(List<NvSet> sameValue) {
        value = sameValue;
        sets.show(sameValue);
        List<Parameter> shown = shown();
        if (!List.copyOf(editors.keySet()).equals(shown)) {
            rebuild(shown);
        }
        editors.forEach((parameter, editor) -> editor.show(pair(parameter.name()).map(Nv::value)));
        add.setVisible(!addable().isEmpty());
        if (!shownBefore && isMoreThanFields()) {
            unfoldSets();
        }
        shownBefore = true;
    }

    @Override
    public void showNothing(String hint) {
        value = List.of();
        editors.clear();
        Label label = new Label(hint);
        label.getStyleClass().add("muted");
        rows.getChildren().setAll(label);
        sets.showNothing(hint);
    }

    private void rebuild(List<Parameter> shown) {
        Map<Parameter, Editor<Optional<Value>>> kept = new LinkedHashMap<>(editors);
        editors.clear();
        rows.getChildren().clear();
        for (Parameter parameter : shown) {
            Editor<Optional<Value>> editor = kept.getOrDefault(parameter, ParameterEditor.of(parameter).create(context, next -> set(parameter, next)));
            editor.node().setId("parameter-" + parameter.name());
            editors.put(parameter, editor);
            rows.getChildren().add(row(parameter, editor));
        }
    }

    private void set(Parameter parameter, Optional<Value> next) {
        changed.accept(NvSet.with(value, parameter.name(), next));
    }

    private static Region row(Parameter parameter, Editor<?> editor) {
        Label label = new Label(parameter.name() + (parameter.required() ? " *" : ""));
        label.setMnemonicParsing(false);
        label.getStyleClass().addAll("field-label", "mono");
        label.setLabelFor(editor.node());
        label.setTooltip(new Tooltip(ParameterEditor.meaning(parameter)));
        HBox.setHgrow(editor.node(), Priority.ALWAYS);
        HBox row = new HBox(label, editor.node());
        row.getStyleClass().add("form-row");
        return row;
    }

    /// What has a value, in the order of the set; then what is required, then what was added and has no value yet.
    private List<Parameter> shown() {
        Map<String, Parameter> shown = new LinkedHashMap<>();
        plain().ifPresent(set -> set.pairs().stream().filter(KnownParameters::isPlain).forEach(pair -> shown.put(pair.name(), describe(pair.name()))));
        known().stream().filter(Parameter::required).forEach(parameter -> shown.putIfAbsent(parameter.name(), parameter));
        known().stream().filter(parameter -> wanted.contains(parameter.name())).forEach(parameter -> shown.putIfAbsent(parameter.name(), parameter));
        return new ArrayList<>(shown.values());
    }

    private Parameter describe(String name) {
        return known().stream().filter(parameter -> parameter.name().equals(name)).findFirst().orElseGet(() -> new Parameter(name, ParameterType.STRING,
                List.of(), Optional.empty(), false, false, false, Optional.empty(), Optional.empty(), Optional.empty(), ""));
    }

    private List<Parameter> known() {
        return owners.isEmpty() ? List.of() : known.of(owners.getFirst(), context.agents().get());
    }

    private List<Parameter> addable() {
        Set<String> present = new LinkedHashSet<>(editors.keySet().stream().map(Parameter::name).toList());
        return known().stream().filter(parameter -> !parameter.deprecated() && isKnownToTarget(parameter) && !present.contains(parameter.name())).toList();
    }

    private boolean isKnownToTarget(Parameter parameter) {
        return context.info().get().pacemaker().map(parameter::isKnownTo).orElse(true);
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        addable().forEach(parameter -> {
            MenuItem item = new MenuItem(inMenu(parameter));
            item.setId("add-" + parameter.name());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> {
                wanted.add(parameter.name());
                show(value);
                focus(parameter);
            });
            menu.getItems().add(item);
        });
        return menu;
    }

    /// with the beginning of its meaning: a menu is as wide as its longest line
    static String inMenu(Parameter parameter) {
        int end = parameter.text().lastIndexOf(' ', MEANING);
        String meaning = parameter.text().length() <= MEANING ? parameter.text() : parameter.text().substring(0, end < 0 ? MEANING : end) + " …";
        return meaning.isEmpty() ? parameter.name() : parameter.name() + "   " + meaning;
    }

    private void focus(Parameter parameter) {
        Optional.ofNullable(editors.get(parameter)).map(Editor::node).flatMap(field -> Stream.of(".text-input", ".combo-box")
                .flatMap(kind -> field.lookupAll(kind).stream()).findFirst()).ifPresent(Node::requestFocus);
    }

    private Optional<NvSet> plain() {
        return value.stream().filter(set -> set.rule().isEmpty() && set.reference().isEmpty()).findFirst();
    }

    private Optional<Nv> pair(String name) {
        return plain().flatMap(set -> set.pair(name));
    }

    private static boolean isPlain(Nv pair) {
        return pair.value() instanceof Value.Text || pair.value() instanceof Value.Secret;
    }

    /// Whether the fields leave out something that counts: rules, other sets, values that stand elsewhere.
    private boolean isMoreThanFields() {
        return value.size() > 1 || value.stream().anyMatch(set -> set.rule().isPresent() || set.reference().isPresent() || !set.pairs().stream().allMatch(KnownParameters::isPlain));
    }

    private void unfoldSets() {
        if (!node.getChildren().remove(sets.node())) {
            node.getChildren().add(sets.node());
        }
    }

    private static Button button(String text, String icon) {
        Button button = new Button(text, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "small", "add-row");
        return button;
    }
}
