package org.quorate.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.AgentName;
import org.quorate.model.CibRule;
import org.quorate.model.Components;
import org.quorate.model.Foreign;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Operations;
import org.quorate.model.Primitive;
import org.quorate.model.Template;
import org.quorate.model.Topology;
import org.quorate.model.Value;

class EffectiveTest {

    @Test
    void whatRefersToNothingIsTheSameObject() {
        Topology topology = Designs.cluster().nodes(3).resource("a").design().topology();
        assertThat(Facts.of(topology).topology()).isSameAs(topology);
    }

    @Test
    void aPrimitiveTakesFromItsTemplateWhatItDoesNotSay() {
        Primitive web = effective(Designs.cluster().nodes(2).with(template()).with(made(
                List.of(NvSet.of(Nv.of("port", "81"))), Operations.of(List.of(Operation.of("monitor", "10000ms", Map.of("timeout", "5s")))))), "web");
        assertThat(web.agent()).hasToString("ocf:heartbeat:nginx");
        assertThat(web.parameter("port")).contains("81");
        assertThat(web.parameter("conf")).contains("/etc/x");
        assertThat(web.meta("priority")).contains("5");
        assertThat(web.operations()).extracting(each -> each.name() + " " + each.options().get("timeout")).containsExactly("monitor 5s", "start 60s");
    }

    @Test
    void theDesignItselfStaysAsItIs() {
        Designs designs = Designs.cluster().nodes(2).with(template()).with(made(List.of(), Operations.NONE));
        designs.facts().topology();
        assertThat(designs.design().topology().named(Primitive.class, "web").orElseThrow().agent()).isEqualTo(AgentName.OF_TEMPLATE);
    }

    @Test
    void aSharedSetRuleAndValueAreThoseThatTheyReferTo() {
        NvSet shared = new NvSet(Optional.of("shared"), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(new Nv("depth", Value.of("3"), Optional.of("the-depth"))), Foreign.NONE);
        CibRule rule = new CibRule(Optional.of("the-rule"), Optional.of("7"), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(CibRule.NodeExpression.of("#uname", "eq", "node1")));
        Designs designs = Designs.cluster().nodes(2).resource("a").resource("b").resource("c")
                .change(Primitive.class, "a", a -> Components.with(a, "instanceAttributes", List.of(shared)))
                .change(Primitive.class, "b", b -> Components.with(b, "instanceAttributes", List.of(NvSet.referringTo("shared"))))
                .change(Primitive.class, "c", c -> Components.with(c, "instanceAttributes",
                        List.of(NvSet.of(new Nv("", new Value.Shared("the-depth"), Optional.empty()), new Nv("d", new Value.Shared("the-depth"), Optional.empty())))))
                .with(located("one", "a", rule)).with(located("two", "b", CibRule.referringTo("the-rule")));
        assertThat(effective(designs, "b").parameter("depth")).contains("3");
        assertThat(effective(designs, "c").parameter("depth")).contains("3");
        assertThat(effective(designs, "c").parameter("d")).contains("3");
        assertThat(designs.facts().topology().all(LocationConstraint.class)).extracting(LocationConstraint::place)
                .containsOnly(new LocationConstraint.ByRules(List.of(rule)));
    }

    @Test
    void valuesThatReferToEachOtherEndSomewhere() {
        Designs designs = Designs.cluster().nodes(2).resource("a").change(Primitive.class, "a", a -> Components.with(a, "instanceAttributes",
                List.of(NvSet.of(new Nv("x", new Value.Shared("y"), Optional.of("x")), new Nv("y", new Value.Shared("x"), Optional.of("y"))))));
        assertThat(effective(designs, "a").parameter("x")).isEmpty();
    }

    private static LocationConstraint located(String name, String resource, CibRule rule) {
        return new LocationConstraint(Designs.id("constraint." + name), name, new LocationConstraint.Named(resource), Optional.empty(),
                new LocationConstraint.ByRules(List.of(rule)), Optional.empty(), Foreign.NONE);
    }

    private static Template template() {
        return new Template(Designs.id("template.t"), "t", AgentName.ocf("heartbeat", "nginx"), Optional.empty(),
                List.of(NvSet.of(Nv.of("port", "80"), Nv.of("conf", "/etc/x"))), List.of(NvSet.of(Nv.of("priority", "5"))), List.of(),
                Operations.of(List.of(Operation.of("monitor", "10s", Map.of("timeout", "20s")), Operation.of("start", "0s", Map.of("timeout", "60s")))),
                Foreign.NONE);
    }

    private static Primitive made(List<NvSet> parameters, Operations operations) {
        return new Primitive(Designs.id("resource.web"), "web", AgentName.OF_TEMPLATE, Optional.of("t"), Optional.empty(), parameters, List.of(), List.of(),
                operations, Optional.empty(), Optional.empty(), Foreign.NONE);
    }

    private static Primitive effective(Designs designs, String name) {
        return designs.facts().topology().named(Primitive.class, name).orElseThrow();
    }
}
