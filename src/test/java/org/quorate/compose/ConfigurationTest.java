package org.quorate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.Designs;
import org.quorate.EveryKind;
import org.quorate.analysis.Facts;
import org.quorate.model.AclGroup;
import org.quorate.model.AclTarget;
import org.quorate.model.AgentName;
import org.quorate.model.Bundle;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.LocationConstraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.TicketConstraint;
import org.quorate.model.edit.Edit;
import org.quorate.model.edit.Removal;

/// What stands nowhere on the canvas: made, gathered, copied, renamed, removed.
class ConfigurationTest {

    private final Design design = EveryKind.design();

    private Verdict drop(PaletteItem item, String onto) {
        return PaletteDrop.of(design, Facts.of(design.topology()), item, Optional.of(onto).filter(name -> !name.isEmpty()).map(Designs::id));
    }

    private static Design after(Design design, Verdict verdict) {
        return verdict.choices().getFirst().edit().apply(design);
    }

    private static <E extends Element> E last(Design design, Class<E> type) {
        return design.topology().all(type).reduce((_, later) -> later).orElseThrow();
    }

    private Gathering gathered(String... ids) {
        return Gathering.of(design, Facts.of(design.topology()), List.of(ids).stream().map(Designs::id).toList()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(names = {"BUNDLE", "TEMPLATE", "TAG", "TICKET", "ACL_ROLE", "ACL_USER", "ACL_GROUP", "ALERT"})
    void eachPartIsMadeOnTheEmptyCanvas(PaletteItem item) {
        Design made = after(design, drop(item, ""));
        assertThat(made.topology().elements().size()).isEqualTo(design.topology().elements().size() + 1);
        assertThat(made.topology().elements().stream().map(Element::name)).doesNotHaveDuplicates();
        Design empty = Design.EMPTY;
        if (item != PaletteItem.TICKET) {
            assertThat(after(empty, PaletteDrop.of(empty, Facts.of(empty.topology()), item, Optional.empty())).topology().elements().size()).isPositive();
        }
    }

    @Test
    void aBundleIsPutAroundAServiceWithAnAddressForEachReplica() {
        Bundle bundle = last(after(design, drop(PaletteItem.BUNDLE, "web")), Bundle.class);
        assertThat(bundle.name()).isEqualTo("web-bundle");
        assertThat(bundle.child()).contains("web");
        assertThat(bundle.network().orElseThrow().options()).as("after the addresses of the three replicas that are there")
                .containsEntry("ip-range-start", "192.168.122.134");
        assertThat(drop(PaletteItem.BUNDLE, "httpd").sentence()).startsWith("httpd cannot run in a bundle");
        assertThat(drop(PaletteItem.BUNDLE, "node1").choices()).isEmpty();
    }

    @Test
    void aTemplateTakesOverWhatAServiceSays() {
        Design made = after(design, drop(PaletteItem.TEMPLATE, "web"));
        assertThat(last(made, Template.class).agent()).isEqualTo(AgentName.ocf("pacemaker", "Dummy"));
        Primitive web = made.topology().find(Designs.id("web"), Primitive.class).orElseThrow();
        assertThat(web.template()).contains("web-template");
        assertThat(web.agent()).isEqualTo(AgentName.OF_TEMPLATE);
        assertThat(drop(PaletteItem.TEMPLATE, "app").sentence()).isEqualTo("app is made from base already");
    }

    @Test
    void aTagAndATicketAreForWhatTheyAreDroppedOn() {
        assertThat(last(after(design, drop(PaletteItem.TAG, "web")), Tag.class).references()).containsExactly("web");
        TicketConstraint ticket = last(after(design, drop(PaletteItem.TICKET, "ip")), TicketConstraint.class);
        assertThat(ticket.ticket()).as("the ticket that is there").isEqualTo("siteA");
        assertThat(ticket.resources()).containsExactly("ip");
        assertThat(drop(PaletteItem.TICKET, "node1").sentence()).isEqualTo("A ticket is needed by a resource, not by a cluster node");
    }

    @Test
    void selectedResourcesAreKeptTogetherOrderedOrTagged() {
        assertThat(last(gathered("db", "web").colocated().edit().apply(design), ColocationConstraint.class))
                .returns("web", ColocationConstraint::resource).returns("db", ColocationConstraint::with);
        assertThat(last(gathered("db", "web", "ip").colocated().edit().apply(design), ColocationSetConstraint.class).resources()).containsExactly("db", "web", "ip");
        assertThat(last(gathered("ip", "db", "web").ordered().edit().apply(design), OrderSetConstraint.class).resources()).containsExactly("ip", "db", "web");
        assertThat(last(gathered("web", "httpd").tagged().edit().apply(design), Tag.class).references()).as("the bundle, for what runs in it").hasSize(2);
        assertThat(Gathering.of(design, Facts.of(design.topology()), List.of(Designs.id("web"), Designs.id("node1")))).isEmpty();
    }

    @Test
    void aCopyTakesSetsTagsAndTicketsAlong() {
        Design copied = Copying.duplicate(design, ids("web", "db", "ip", "app")).orElseThrow().edit().apply(design);
        assertThat(last(copied, ColocationSetConstraint.class).resources()).containsExactly("web2", "db2", "ip2", "app2");
        assertThat(last(copied, LocationConstraint.class).resources()).containsExactly("web2", "db2");
        assertThat(last(copied, TicketConstraint.class).resources()).containsExactly("db2");
        assertThat(last(copied, Tag.class).references()).containsExactly("web2", "ip2");
        assertThat(copied.topology().all(Template.class)).as("the template is shared").hasSize(1);
        assertThat(copied.topology().elements().stream().map(Element::name)).doesNotHaveDuplicates();
    }

    @Test
    void aTemplateGoesAlongIntoAnotherDesign() {
        Design pasted = Copying.paste(Design.EMPTY, Copying.clip(design, ids("app"))).orElseThrow().edit().apply(Design.EMPTY);
        assertThat(pasted.topology().all(Template.class).map(Template::name)).containsExactly("base");
        assertThat(last(pasted, Primitive.class).template()).contains("base");
    }

    @Test
    void aCopiedBundleHasItsOwnServiceAndAddresses() {
        Design copied = Copying.duplicate(design, ids("httpd-bundle")).orElseThrow().edit().apply(design);
        Bundle bundle = last(copied, Bundle.class);
        assertThat(bundle.child()).contains("httpd2");
        assertThat(bundle.network().orElseThrow().options()).containsEntry("ip-range-start", "192.168.122.134");
        assertThat(copied.topology().all(Primitive.class).map(Primitive::name)).contains("httpd", "httpd2");
    }

    @Test
    void aNewNameIsFollowedEverywhere() {
        Design renamed = renamed(renamed(renamed(renamed(design, "web", "www"), "template.base", "ground"), "acl-role.look", "watch"), "tag.front", "face");
        assertThat(last(renamed, ColocationSetConstraint.class).resources()).containsExactly("www", "db", "ip", "app");
        assertThat(last(renamed, Tag.class)).returns("face", Tag::name).returns(List.of("www", "ip"), Tag::references);
        assertThat(renamed.topology().find(Designs.id("app"), Primitive.class).orElseThrow().template()).contains("ground");
        assertThat(last(renamed, AclTarget.class).roles()).containsExactly("watch");
        assertThat(last(renamed, AclGroup.class).roles()).containsExactly("watch");
        Tag tag = last(design, Tag.class);
        Design marked = Edit.put("Mark", new Tag(tag.id(), tag.name(), List.of("sequence"), tag.foreign())).apply(design);
        assertThat(last(renamed(marked, "sequence", "start-up"), Tag.class).references()).containsExactly("start-up");
    }

    @Test
    void whatIsRemovedIsSpokenOfNowhere() {
        Design without = Edit.remove("Remove", ids("web", "acl-role.look")).apply(design);
        assertThat(last(without, ColocationSetConstraint.class).resources()).containsExactly("db", "ip", "app");
        assertThat(last(without, OrderSetConstraint.class).resources()).containsExactly("ip", "db");
        assertThat(last(without, Tag.class).references()).containsExactly("ip");
        assertThat(last(without, AclTarget.class).roles()).isEmpty();
        assertThat(last(without, AclGroup.class).roles()).isEmpty();
        Set<String> gone = Removal.closure(design, ids("db", "httpd", "template.base")).stream().map(ElementId::value).collect(Collectors.toSet());
        assertThat(gone).containsExactlyInAnyOrder("db", "httpd", "template.base", "ticket", "httpd-bundle", "app");
    }

    private static Design renamed(Design design, String id, String name) {
        return Edit.rename(Designs.id(id), name).apply(design);
    }

    private static List<ElementId> ids(String... ids) {
        return List.of(ids).stream().map(Designs::id).toList();
    }
}
