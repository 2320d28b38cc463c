package org.quorate.cib;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.model.Alert;
import org.quorate.model.Element;
import org.quorate.model.Foreign;

/// The section `<alerts>`.
final class AlertReading {

    /// the kinds of events in their usual order
    static final List<String> SELECTIONS = List.of("select_nodes", "select_fencing", "select_resources", "select_attributes");

    private static final List<String> USUAL = List.of("instance_attributes", "meta_attributes", "select", "recipient");

    private final Reading reading;
    private final SetReading sets;

    AlertReading(Reading reading) {
        this.reading = reading;
        sets = new SetReading(reading);
    }

    List<Element> read(XmlCib.Alerts section) {
        List<Element> elements = new ArrayList<>();
        for (Object child : section.children) {
            elements.add(child instanceof XmlAdministration.Alert alert && alert.id != null && alert.path != null ? alert(alert)
                    : reading.unmodelled("alerts", child));
        }
        return elements;
    }

    private Alert alert(XmlAdministration.Alert alert) {
        String name = Objects.requireNonNull(alert.id);
        List<XmlAdministration.Select> written = alert.children(XmlAdministration.Select.class).toList();
        Optional<XmlAdministration.Select> select = written.stream().findFirst().filter(first -> written.size() == 1 && isPlain(first));
        List<Alert.Recipient> recipients = new ArrayList<>();
        alert.children(XmlAdministration.Recipient.class).filter(AlertReading::isPlain)
                .forEach(recipient -> recipients.add(recipient(recipient, CibIds.recipient(name, recipients.size()))));
        Foreign foreign = reading.foreign(name, alert, child -> switch (child) {
            case XmlAdministration.Recipient recipient -> isPlain(recipient);
            case XmlAdministration.Select _ -> select.isPresent();
            default -> Reading.isOneOf(child, USUAL);
        }, USUAL);
        return new Alert(reading.newId(Alert.class, name), name, Optional.ofNullable(alert.description), Objects.requireNonNull(alert.path),
                select.map(present -> select(name, present)), sets.instanceAttributes(name, alert), sets.metaAttributes(name, alert), recipients,
                select.map(present -> withOrder(foreign, alert, present)).orElse(foreign));
    }

    /// every kind at most once
    private static boolean isPlain(XmlAdministration.Select select) {
        List<String> kinds = select.children(XmlObject.class).map(XmlObject::element).toList();
        return select.id == null && select.others.isEmpty() && kinds.size() == select.children.size() && SELECTIONS.containsAll(kinds)
                && kinds.stream().distinct().count() == kinds.size() && select.children(XmlObject.class).allMatch(AlertReading::isPlainKind);
    }

    private static boolean isPlainKind(XmlObject kind) {
        return kind.id == null && kind.others.isEmpty() && kind.children.stream().allMatch(child -> kind instanceof XmlAdministration.SelectAttributes
                && child instanceof XmlAdministration.SelectedAttribute attribute && attribute.isLeaf() && attribute.name != null);
    }

    private Alert.Select select(String alert, XmlAdministration.Select select) {
        return new Alert.Select(has(select, XmlAdministration.SelectNodes.class), has(select, XmlAdministration.SelectFencing.class),
                has(select, XmlAdministration.SelectResources.class),
                select.children(XmlAdministration.SelectAttributes.class).findFirst().map(attributes ->
                        attributes.children(XmlAdministration.SelectedAttribute.class).map(attribute -> selected(alert, attribute)).toList()));
    }

    private Alert.SelectedAttribute selected(String alert, XmlAdministration.SelectedAttribute attribute) {
        String name = Objects.requireNonNull(attribute.name);
        return new Alert.SelectedAttribute(reading.written(attribute.id, CibIds.selected(alert, name)), name);
    }

    private static boolean has(XmlObject select, Class<? extends XmlObject> kind) {
        return select.children(kind).findAny().isPresent();
    }

    /// the kinds of events have no place of their own for their order, so it stands behind that of the alert's parts
    private static Foreign withOrder(Foreign foreign, XmlAdministration.Alert alert, XmlAdministration.Select select) {
        List<String> kinds = select.children(XmlObject.class).map(XmlObject::element).toList();
        if (kinds.equals(SELECTIONS.stream().filter(kinds::contains).toList())) {
            return foreign;
        }
        List<String> order = foreign.order().isEmpty() ? alert.children(XmlObject.class).map(XmlObject::element).filter(USUAL::contains).toList()
                : foreign.order();
        return new Foreign(foreign.attributes(), foreign.elements(), Stream.concat(order.stream(), kinds.stream()).toList());
    }

    private static boolean isPlain(XmlAdministration.Recipient recipient) {
        return recipient.others.isEmpty() && recipient.value != null && recipient.children.stream()
                .allMatch(child -> child instanceof XmlSets.InstanceAttributes || child instanceof XmlSets.MetaAttributes);
    }

    private Alert.Recipient recipient(XmlAdministration.Recipient recipient, String natural) {
        String id = recipient.id().orElse(natural);
        return new Alert.Recipient(reading.written(recipient.id, natural), Objects.requireNonNull(recipient.value),
                Optional.ofNullable(recipient.description), sets.instanceAttributes(id, recipient), sets.metaAttributes(id, recipient));
    }
}
