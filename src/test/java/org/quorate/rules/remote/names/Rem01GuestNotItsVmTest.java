package org.quorate.rules.remote.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Design;
import org.quorate.rules.RuleVerdict;

class Rem01GuestNotItsVmTest {

    private final Rem01GuestNotItsVm rule = new Rem01GuestNotItsVm();

    @Test
    void sameName() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "vm1"))
                .finds("Guest node vm1 and the resource of its VM have the same name.").about("vm1").everyFixRemoves();
    }

    @Test
    void theFixKeepsTheGuest() {
        Designs design = Designs.cluster().nodes(2).guest("web1", "web1").resource("A").location("A", "web1", "INFINITY");
        Design fixed = rule.check(design.facts()).findFirst().orElseThrow().fixes().getFirst().edit().apply(design.design());
        Facts facts = Facts.of(fixed.topology());
        assertThat(facts.nodes().find("web1")).map(Node::kind).contains(Node.Kind.GUEST);
        assertThat(facts.locations().preferred(facts.resources().find("A").orElseThrow())).extracting(Node::name).containsExactly("web1");
    }

    @Test
    void anotherName() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm-web1", "web1")).findsNothing();
    }
}
