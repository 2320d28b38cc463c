package org.quorate.app.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quorate.model.AgentName;
import org.quorate.model.Components;
import org.quorate.model.Constraint;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.Template;
import org.quorate.model.Topology;
import org.quorate.model.edit.Edit;

/// What a change in a form means as an edit.
final class ElementEdits {

    private ElementEdits() {
    }

    /// @throws IllegalArgumentException if the new name is taken
    static <R extends Record> Edit of(Form<R> form, Element before, Element after, Topology topology) {
        if (!before.name().equals(after.name())) {
            requireFree(after, topology);
            return Edit.rename(before.id(), after.name());
        }
        return Edit.put("Change %s of %s".formatted(what(form, (Record) before, (Record) after), after.name()), withAgent(before, after, topology));
    }

    /// A primitive that is made from a template has the template's agent and none of its own; on its own it keeps that agent.
    private static Element withAgent(Element before, Element after, Topology topology) {
        if (!(before instanceof Primitive old && after instanceof Primitive now) || old.template().isPresent() == now.template().isPresent()) {
            return after;
        }
        AgentName agent = now.template().isPresent() ? AgentName.OF_TEMPLATE
                : topology.all(Template.class).filter(template -> old.template().equals(Optional.of(template.name()))).map(Template::agent).findFirst().orElse(now.agent());
        return Components.with(now, "agent", agent);
    }

    /// One component of several elements, as one step.
    static <R extends Record> Edit of(Form<R> form, List<Element> elements, String component, Object value) {
        if (component.equals("name")) {
            throw new IllegalArgumentException("Each object has a name of its own.");
        }
        List<Element> changed = elements.stream().map(element -> (Element) Components.with((Record) element, component, value)).toList();
        return Edit.put("Change %s of %d objects".formatted(label(form, component), changed.size()), changed);
    }

    /// The design's own properties; its elements and picture stay as they are then.
    static Edit of(Form<Design> form, Design before, Design after) {
        return Edit.of("Change " + what(form, before, after) + " of the design", design -> design.withInfo(after.info()).withSettings(after.settings())
                .withTopology(new Topology(design.topology().elements(), after.topology().cluster(), after.topology().intentions())));
    }

    private static void requireFree(Element renamed, Topology topology) {
        Optional<Element> other = topology.elements().stream()
                .filter(each -> !each.id().equals(renamed.id()) && each.name().equals(renamed.name()) && isOneNamespace(each, renamed)).findFirst();
        if (other.isPresent()) {
            throw new IllegalArgumentException("Something else is called " + renamed.name() + ".");
        }
    }

    private static boolean isOneNamespace(Element one, Element other) {
        return one.getClass() == other.getClass() || one instanceof Resource && other instanceof Resource
                || one instanceof Constraint && other instanceof Constraint;
    }

    private static <R extends Record> String what(Form<R> form, Record before, Record after) {
        return Arrays.stream(before.getClass().getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName)
                .filter(name -> !Components.get(before, name).equals(Components.get(after, name)))
                .findFirst().map(name -> label(form, name)).orElse("a field");
    }

    private static <R extends Record> String label(Form<R> form, String component) {
        for (Form.Section section : form.sections()) {
            for (Field field : section.fields()) {
                if (field.component().equals(component)) {
                    String label = field.label().isEmpty() ? section.title().isEmpty() ? component : section.title() : field.label();
                    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
                }
            }
        }
        return component;
    }
}
