package org.quorate.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.AgentName;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Foreign;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.ResourceSet;
import org.quorate.model.Score;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.Operations;

class ConstraintPairsTest {

    @Test
    void eachResourceOfASequentialSetIsPlacedWithTheOneBefore() {
        assertThat(colocations("INFINITY", set("a", "b", "c"))).containsExactly("b with a", "c with b");
    }

    @Test
    void aSetInTheOtherOrderingIsPlacedTheOtherWayRound() {
        assertThat(colocations("INFINITY", set(Map.of("ordering", "listed"), "a", "b", "c"))).containsExactly("a with b", "b with c");
    }

    @Test
    void aSetThatIsKeptApartIsKeptApartFromEachEarlierOne() {
        assertThat(colocations("-INFINITY", set("a", "b", "c"))).containsExactly("b with a", "c with a", "c with b");
    }

    @Test
    void theFirstOfASetGoesWithTheLastOfTheNext() {
        assertThat(colocations("100", set("a", "b"), set("c", "d"))).containsExactly("b with a", "d with c", "a with d");
        assertThat(colocations("100", set(Map.of("sequential", "false"), "a", "b"), set(Map.of("sequential", "false"), "c", "d")))
                .containsExactly("a with c", "a with d", "b with c", "b with d");
    }

    @Test
    void aScoreOfZeroSaysNothingWithinASet() {
        assertThat(colocations("100", set(Map.of("score", "0"), "a", "b"))).isEmpty();
    }

    @Test
    void ordersFollowTheSetAndJoinTheSets() {
        assertThat(orders(set("a", "b", "c"))).containsExactly("a then b", "b then c");
        assertThat(orders(set("a", "b"), set("c", "d"))).containsExactly("a then b", "c then d", "a then c", "a then d", "b then c", "b then d");
        assertThat(orders(set(Map.of("sequential", "true"), "a", "b"), set(Map.of("sequential", "true"), "c", "d")))
                .containsExactly("a then b", "c then d", "b then c");
        assertThat(orders(set(Map.of("sequential", "false", "require-all", "false"), "a", "b"), set("c")))
                .containsExactly("a then c Optional", "b then c Optional");
    }

    @Test
    void aTagAndATemplateStandForTheirResources() {
        Facts facts = Designs.cluster().nodes(2).resource("a").resource("b").resource("z")
                .with(new Tag(Designs.id("tag.t"), "t", List.of("a", "b"), Foreign.NONE))
                .with(new Template(Designs.id("template.m"), "m", AgentName.parse("ocf:pacemaker:Dummy"), Optional.empty(), List.of(), List.of(), List.of(),
                        Operations.NONE, Foreign.NONE))
                .with(new Primitive(Designs.id("resource.x"), "x", AgentName.OF_TEMPLATE, Optional.of("m"), Optional.empty(), List.of(), List.of(),
                        List.of(), Operations.NONE, Optional.empty(), Optional.empty(), Foreign.NONE))
                .colocation("t", "z", "INFINITY").order("m", "ghost").facts();
        assertThat(facts.colocations().all()).extracting(each -> each.resource() + " with " + each.with()).containsExactly("a with z", "b with z");
        assertThat(facts.startOrder().orders()).extracting(each -> each.first() + " then " + each.then()).containsExactly("x then ghost");
        assertThat(facts.colocations().areTied("a", "b")).isTrue();
    }

    private static List<String> colocations(String score, ResourceSet... sets) {
        return resources().with(new ColocationSetConstraint(Designs.id("constraint.s"), "s", Optional.of(new Score(score)), Optional.empty(), List.of(sets),
                Foreign.NONE)).facts().colocations().all().stream().map(each -> each.resource() + " with " + each.with()).toList();
    }

    private static List<String> orders(ResourceSet... sets) {
        return resources().with(new OrderSetConstraint(Designs.id("constraint.s"), "s", Optional.empty(), Optional.empty(), List.of(sets), Foreign.NONE))
                .facts().startOrder().orders().stream().map(each -> each.first() + " then " + each.then() + each.kind().map(kind -> " " + kind).orElse(""))
                .toList();
    }

    private static Designs resources() {
        return Designs.cluster().nodes(2).resource("a").resource("b").resource("c").resource("d");
    }

    private static ResourceSet set(String... resources) {
        return set(Map.of(), resources);
    }

    private static ResourceSet set(Map<String, String> options, String... resources) {
        return ResourceSet.of(List.of(resources), options);
    }
}
