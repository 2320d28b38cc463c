package org.quorate.app.inspector;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.quorate.model.Design;

/// Every form there is. A new component of a record needs a field here, or the completeness test says so.
public final class Forms {

    private final List<Form<?>> all = Stream.of(PhysicalForms.all(), ClusterForms.all(), ValueForms.all(), RuleForms.all(), BundleForms.all(),
            ConstraintForms.all(), ResourceSetForms.all(), AdministrationForms.all(), ScenarioForms.all(), DesignForms.all()).flatMap(List::stream).toList();

    public List<Form<?>> all() {
        return all;
    }

    /// @throws NullPointerException if there is none, which is a defect
    @SuppressWarnings("unchecked")
    <R extends Record> Form<R> of(Class<R> type) {
        return (Form<R>) Objects.requireNonNull(all.stream().filter(form -> form.type() == type).findFirst().orElse(null), type.getSimpleName());
    }

    Form<Design> design() {
        return of(Design.class);
    }
}
