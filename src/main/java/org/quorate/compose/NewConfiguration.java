package org.quorate.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.AgentName;
import org.quorate.model.Alert;
import org.quorate.model.Components;
import org.quorate.model.Constraint;
import org.quorate.model.Element;
import org.quorate.model.Foreign;
import org.quorate.model.Operations;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.TicketConstraint;
import org.quorate.model.edit.Edit;

/// Parts of a cluster's configuration that stand nowhere: templates, tags, tickets, access control, alerts.
final class NewConfiguration {

    private final Draft draft;
    private final Fresh fresh;

    NewConfiguration(Draft draft) {
        this.draft = draft;
        this.fresh = draft.fresh();
    }

    /// From a service a template takes over all that it says, and the service is made from it.
    Verdict template(Optional<Element> onto) {
        return switch (onto.orElse(null)) {
            case null -> {
                String name = fresh.next(draft.all(Template.class).map(Template::name), "template1");
                yield Verdict.of(Offer.adding("Add template " + name, name + " becomes a template, for primitives to be made from", List.of(new Template(
                        fresh.id(Template.class, name), name, AgentName.ocf("pacemaker", "Dummy"), Optional.empty(), List.of(), List.of(), List.of(), Operations.NONE,
                        Foreign.NONE))));
            }
            case Primitive primitive when primitive.template().isPresent() -> Verdict.refused(primitive.name() + " is made from " + primitive.template().get() + " already");
            case Primitive primitive -> Verdict.of(extracted(primitive));
            default -> Verdict.refused("A template is made of a service, or on the empty canvas");
        };
    }

    private Offer extracted(Primitive primitive) {
        String name = fresh.wanted(primitive.name() + "-template");
        Template template = new Template(fresh.id(Template.class, name), name, primitive.agent(), Optional.empty(), primitive.instanceAttributes(), List.of(),
                primitive.utilization(), primitive.operationSet(), Foreign.NONE);
        Primitive made = new Primitive(primitive.id(), primitive.name(), AgentName.OF_TEMPLATE, Optional.of(name), primitive.description(), List.of(),
                primitive.metaAttributes(), List.of(), Operations.NONE, primitive.machine(), primitive.wiring(), primitive.foreign());
        return new Offer(primitive.name() + " is made from the new template " + name, Edit.put("Make template " + name, List.of(template, made)), List.of(template.id()));
    }

    Verdict tag(Optional<Element> onto) {
        List<String> marked = onto.filter(NewConfiguration::hasCibId).map(Element::name).stream().toList();
        if (onto.isPresent() && marked.isEmpty()) {
            return Verdict.refused("A tag marks resources and constraints, not " + Words.a(draft, onto.get()));
        }
        return Verdict.of(tagging(marked));
    }

    private static boolean hasCibId(Element element) {
        return element instanceof Resource || element instanceof Constraint || element instanceof Template;
    }

    Offer tagging(List<String> names) {
        String name = fresh.next(draft.all(Tag.class).map(Tag::name), "tag1");
        String effect = names.isEmpty() ? name + " becomes a tag" : name + " stands for " + String.join(", ", names);
        return Offer.adding("Add tag " + name, effect, List.of(new Tag(fresh.id(Tag.class, name), name, names, Foreign.NONE)));
    }

    Verdict ticket(Optional<Element> onto) {
        Optional<Resource> resource = onto.isPresent() ? onto.flatMap(draft::placedWith) : draft.facts().resources().topLevel().findFirst();
        return resource.map(needing -> Verdict.of(ticket(needing)))
                .orElseGet(() -> Verdict.refused(onto.isPresent() ? "A ticket is needed by a resource, not by " + Words.a(draft, onto.get()) : "There is no resource that could need a ticket"));
    }

    private Offer ticket(Resource resource) {
        String ticket = draft.all(TicketConstraint.class).map(TicketConstraint::ticket).reduce((_, last) -> last).orElse("ticketA");
        String name = fresh.wanted("ticket-" + ticket + "-" + resource.name());
        return Offer.adding("Let " + resource.name() + " need " + ticket, resource.name() + " runs only while the site has the ticket " + ticket,
                List.of(new TicketConstraint(fresh.id(TicketConstraint.class, name), name, ticket, new TicketConstraint.Named(resource.name(), Optional.empty()),
                        Optional.of("stop"), Foreign.NONE)));
    }

    Verdict role() {
        return Verdict.of(Offer.adding("Add ACL role", "A role that may read all of the configuration", List.of(newRole())));
    }

    private AclRole newRole() {
        String name = fresh.next(draft.all(AclRole.class).map(AclRole::name), "role1");
        return new AclRole(fresh.id(AclRole.class, name), name, Optional.empty(), List.of(new AclRole.Permission(Optional.empty(), "read", Optional.of("/cib"),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())), Foreign.NONE);
    }

    /// A user or group has a role; where there is none yet, it comes along.
    Verdict user() {
        String name = fresh.next(draft.all(AclTarget.class).map(AclTarget::name), "user1");
        return Verdict.of(withRole("Add ACL user " + name, new AclTarget(fresh.id(AclTarget.class, name), name, List.of(), Foreign.NONE)));
    }

    Verdict group() {
        String name = fresh.next(draft.all(AclGroup.class).map(AclGroup::name), "group1");
        return Verdict.of(withRole("Add ACL group " + name, new AclGroup(fresh.id(AclGroup.class, name), name, List.of(), Foreign.NONE)));
    }

    private Offer withRole(String label, Element holder) {
        Optional<AclRole> present = draft.all(AclRole.class).reduce((_, last) -> last);
        AclRole role = present.orElseGet(this::newRole);
        List<Element> made = new ArrayList<>(List.of((Element) Components.with((Record) holder, "roles", List.of(role.name()))));
        if (present.isEmpty()) {
            made.add(role);
        }
        return Offer.adding(label, holder.name() + " has the role " + role.name(), made);
    }

    Verdict alert() {
        String name = fresh.next(draft.all(Alert.class).map(Alert::name), "alert1");
        return Verdict.of(Offer.adding("Add alert " + name, name + " is called whenever something happens", List.of(new Alert(fresh.id(Alert.class, name), name,
                Optional.empty(), "/usr/share/pacemaker/alerts/alert_file.sh", Optional.empty(), List.of(), List.of(),
                List.of(new Alert.Recipient(Optional.empty(), "/var/log/pacemaker/alerts.log", Optional.empty(), List.of(), List.of())), Foreign.NONE))));
    }
}
