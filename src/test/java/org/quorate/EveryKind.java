package org.quorate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.AgentName;
import org.quorate.model.Alert;
import org.quorate.model.Bundle;
import org.quorate.model.CibRule;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.Foreign;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operations;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.ResourceSet;
import org.quorate.model.Score;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.TicketConstraint;
import org.quorate.model.Unmodelled;
import org.quorate.model.Value;
import org.quorate.model.edit.Edit;

/// A design for tests with one of each rarer part of a CIB: the services `web`, `db` and `ip`, the bundle `httpd-bundle` around
/// `httpd`, `app` from the template `base`, sets of resources in constraints, a ticket, a tag, access control, an alert.
public final class EveryKind {

    private EveryKind() {
    }

    public static Design design() {
        Design services = Designs.cluster().nodes(3).fenceEach().design();
        List<Element> parts = List.of(service("web"), service("db"), service("ip"), service("httpd"), bundle(), template(), fromTemplate(),
                new ColocationSetConstraint(Designs.id("together"), "together", Optional.of(Score.INFINITY), Optional.empty(),
                        List.of(set("web", "db"), ResourceSet.of(List.of("ip", "app"), Map.of("sequential", "false"))), Foreign.NONE),
                new OrderSetConstraint(Designs.id("sequence"), "sequence", Optional.empty(), Optional.empty(), List.of(set("ip"), set("db", "web")), Foreign.NONE),
                new TicketConstraint(Designs.id("ticket"), "ticket", "siteA", new TicketConstraint.Named("db", Optional.empty()), Optional.of("stop"), Foreign.NONE),
                officeHours(),
                new Tag(Designs.id("tag.front"), "front", List.of("web", "ip"), Foreign.NONE),
                new AclRole(Designs.id("acl-role.look"), "look", Optional.empty(), List.of(permission("read", "/cib"), permission("deny", "//nvpair")), Foreign.NONE),
                new AclTarget(Designs.id("acl-user.ann"), "ann", List.of("look"), Foreign.NONE),
                new AclGroup(Designs.id("acl-group.staff"), "staff", List.of("look"), Foreign.NONE),
                new Alert(Designs.id("alert.mail"), "mail", Optional.empty(), "/usr/bin/mail.sh", Optional.empty(), List.of(), List.of(),
                        List.of(new Alert.Recipient(Optional.empty(), "ops@example.com", Optional.empty(), List.of(), List.of())), Foreign.NONE),
                new Unmodelled(Designs.id("cib.odd"), "odd", "constraints", "<odd id=\"odd\"><nvpair name=\"password\" value=\"hunter2\"/></odd>"));
        return Edit.put("Fill", parts).apply(services);
    }

    private static Primitive service(String name) {
        return Primitive.of(Designs.id(name), name, AgentName.ocf("pacemaker", "Dummy"));
    }

    public static Bundle bundle() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("image", "pcmk:http");
        options.put("replicas", "3");
        return new Bundle(Designs.id("httpd-bundle"), "httpd-bundle", Optional.empty(), new Bundle.Container("podman", options),
                Optional.of(new Bundle.ContainerNetwork(Optional.empty(), Map.of("ip-range-start", "192.168.122.131"),
                        List.of(new Bundle.PortMapping(Optional.empty(), Optional.of("80"), Optional.empty(), Optional.empty())))),
                Optional.of(new Bundle.Storage(Optional.empty(), List.of(new Bundle.StorageMapping(Optional.empty(), Optional.of("/srv/www"), Optional.empty(),
                        Optional.of("/var/www"), Optional.empty())))), Optional.of("httpd"), List.of(), List.of(), Foreign.NONE);
    }

    private static Template template() {
        return new Template(Designs.id("template.base"), "base", AgentName.ocf("heartbeat", "apache"), Optional.empty(),
                List.of(NvSet.of(Nv.of("port", "80"), new Nv("", new Value.Shared("other-port"), Optional.empty()))), List.of(), List.of(), Operations.NONE,
                Foreign.NONE);
    }

    private static Primitive fromTemplate() {
        return Components.with(Primitive.of(Designs.id("app"), "app", AgentName.OF_TEMPLATE), "template", Optional.of("base"));
    }

    /// INFINITY for cluster nodes from Monday to Friday
    private static LocationConstraint officeHours() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("weekdays", "1-5");
        parts.put("hours", "9-16");
        CibRule rule = new CibRule(Optional.empty(), Optional.of("INFINITY"), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(CibRule.NodeExpression.of("#kind", "eq", "cluster"), new CibRule.DateExpression(Optional.empty(), "date_spec", Optional.empty(),
                        Optional.empty(), Optional.of(new CibRule.TimeParts(Optional.empty(), parts)), Optional.empty())));
        return new LocationConstraint(Designs.id("office"), "office", new LocationConstraint.Sets(List.of(set("web", "db"))), Optional.empty(),
                new LocationConstraint.ByRules(List.of(rule)), Optional.empty(), Foreign.NONE);
    }

    public static ResourceSet set(String... resources) {
        return ResourceSet.of(List.of(resources), Map.of());
    }

    private static AclRole.Permission permission(String kind, String xpath) {
        return new AclRole.Permission(Optional.empty(), kind, Optional.of(xpath), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
