package org.quorate.app.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.quorate.model.AgentName;
import org.quorate.model.ClusterElement;
import org.quorate.model.Design;
import org.quorate.model.Diagram;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;
import org.quorate.model.Foreign;
import org.quorate.model.Score;
import org.quorate.model.Topology;
import org.quorate.model.Value;

/// Every component of every record that a design consists of has a field in a form.
class FormsTest {

    /// Records that one field shows as a whole.
    private static final Set<Class<?>> WHOLE = Set.of(ElementId.class, Foreign.class, Foreign.Fragment.class, AgentName.class, Score.class,
            Value.Absent.class);
    /// Edited elsewhere: elements by their own forms, the picture on the canvas.
    private static final Map<Class<?>, Set<String>> ELSEWHERE = Map.of(Topology.class, Set.of("elements"), Design.class, Set.of("diagram"));

    private final Set<Class<?>> records = new LinkedHashSet<>();
    private final List<Form<?>> forms = new Forms().all();

    @Test
    void everyComponentOfEveryRecordHasAField() {
        collect(Design.class);
        collect(Element.class);
        Set<String> missing = new TreeSet<>();
        for (Class<?> type : records) {
            Set<String> fields = new TreeSet<>();
            forms.stream().filter(form -> form.type() == type).flatMap(Form::fields).map(Field::component).forEach(fields::add);
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                    .filter(name -> !fields.contains(name) && !ELSEWHERE.getOrDefault(type, Set.of()).contains(name))
                    .forEach(name -> missing.add(type.getSimpleName() + "." + name));
        }
        assertThat(records).hasSizeGreaterThan(40);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFieldIsAComponent() {
        for (Form<?> form : forms) {
            assertThat(Arrays.stream(form.type().getRecordComponents()).map(RecordComponent::getName).toList())
                    .as(form.type().getSimpleName()).containsAll(form.fields().map(Field::component).toList());
        }
    }

    @Test
    void aRecordHasOneForm() {
        assertThat(forms.stream().map(Form::type).toList()).doesNotHaveDuplicates();
    }

    @Test
    void everyFieldOfTheClustersConfigurationSaysWhatItMeans() {
        collect(ClusterElement.class);
        Set<String> silent = new TreeSet<>();
        forms.stream().filter(form -> records.contains(form.type())).forEach(form -> form.fields()
                .filter(field -> !field.label().isEmpty() && field.help().isEmpty()).forEach(field -> silent.add(form.type().getSimpleName() + "." + field.component())));
        assertThat(records).hasSizeGreaterThan(40);
        assertThat(silent).isEmpty();
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(this::collect);
        } else if (type instanceof Class<?> kind && kind.getName().startsWith("org.quorate.model")) {
            collect(kind);
        }
    }

    private void collect(Class<?> kind) {
        if (kind.isSealed()) {
            Arrays.stream(kind.getPermittedSubclasses()).forEach(this::collect);
        } else if (kind.isRecord() && !WHOLE.contains(kind) && kind != Diagram.class && kind != Elements.class && records.add(kind)) {
            Arrays.stream(kind.getRecordComponents()).map(RecordComponent::getGenericType).forEach(this::collect);
        }
    }
}
