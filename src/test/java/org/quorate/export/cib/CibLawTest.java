package org.quorate.export.cib;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.quorate.cib.CibImport;
import org.quorate.export.ExportOptions;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.AgentName;
import org.quorate.model.CibRule;
import org.quorate.model.Clone;
import org.quorate.model.ClusterNode;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;
import org.quorate.model.FencingLevel;
import org.quorate.model.Foreign;
import org.quorate.model.Group;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.Score;
import org.quorate.model.Value;

/// What a design says of a cluster survives being written as a CIB and read again, whatever the values are.
class CibLawTest {

    @Property(tries = 200)
    void aDesignComesBackFromItsCib(@ForAll("clusters") List<Element> elements) throws UnusableFileException {
        Design design = Design.EMPTY.withTopology(Design.EMPTY.topology().withElements(Elements.of(elements)));
        String text = new CibExporter().export(design, ExportOptions.DEFAULT).text();
        assertThat(CibImport.parts("cib.xml", text, true).elements()).isEqualTo(elements);
        assertThat(new CibExporter().export(design, ExportOptions.DEFAULT).text()).isEqualTo(text);
    }

    @Provide
    Arbitrary<List<Element>> clusters() {
        return Combinators.combine(texts().list().ofSize(24), Arbitraries.integers().between(1, 4)).as(CibLawTest::cluster);
    }

    /// anything that XML can hold, and is not a placeholder by chance
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aZ09 <>&\"'\n\t\r;$`\\(){}[]#%é漢").ofMinLength(1).ofMaxLength(12);
    }

    private static List<Element> cluster(List<String> texts, int count) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            elements.add(new ClusterNode(ElementId.of("node.n" + i), "n" + i, Optional.of("" + (i + 1)), Optional.empty(), List.of(), Optional.empty(),
                    sets(texts, i, "i"), sets(texts, i + 1, "u"), Foreign.NONE));
        }
        for (int i = 0; i < count; i++) {
            elements.add(primitive("p" + i, texts, i));
        }
        elements.add(new Group(ElementId.of("resource.g"), "g", Optional.of(texts.get(4)), List.of("m"), List.of(), sets(texts, 5, "g"), Foreign.NONE));
        elements.add(primitive("m", texts, 6));
        elements.add(new Clone(ElementId.of("resource.c"), "c", Optional.empty(), "k", List.of(), sets(texts, 7, "c"), false, Foreign.NONE));
        elements.add(primitive("k", texts, 8));
        elements.add(new LocationConstraint(ElementId.of("constraint.l1"), "l1", new LocationConstraint.Pattern(texts.get(9)), Optional.empty(),
                new LocationConstraint.OnNode(texts.get(10), new Score(texts.get(11))), Optional.of(texts.get(12)), Foreign.NONE));
        elements.add(new LocationConstraint(ElementId.of("constraint.l2"), "l2", new LocationConstraint.Named("p0"), Optional.of(texts.get(13)),
                new LocationConstraint.ByRules(List.of(rule(texts, 13), rule(texts, 14))), Optional.empty(), Foreign.NONE));
        elements.add(new ColocationConstraint(ElementId.of("constraint.b"), "b", texts.get(15), Optional.of(texts.get(16)), texts.get(17), Optional.empty(),
                Optional.of(new Score(texts.get(18))), Optional.empty(), Optional.empty(), Foreign.NONE));
        elements.add(new OrderConstraint(ElementId.of("constraint.o"), "o", texts.get(19), Optional.empty(), texts.get(20), Optional.of(texts.get(21)),
                Optional.empty(), Optional.of(texts.get(22)), Foreign.NONE));
        elements.add(new FencingLevel(ElementId.of("level.f"), "f", new FencingLevel.AttributeTarget(texts.get(2), texts.get(3)), "1",
                List.of("a", "b"), Foreign.NONE));
        return elements;
    }

    private static Primitive primitive(String name, List<String> texts, int at) {
        Map<String, String> options = new LinkedHashMap<>(Map.of("timeout", texts.get(at)));
        Operation operation = new Operation("monitor", "10s", options, sets(texts, at + 2, "o"), List.of(), Optional.empty(), Foreign.NONE);
        return new Primitive(ElementId.of("resource." + name), name, AgentName.ocf("x", texts.get(at)), Optional.of(texts.get(at + 1)),
                sets(texts, at, "a"), sets(texts, at + 1, "b"), sets(texts, at + 2, "u"), List.of(operation), Optional.empty(), Optional.empty(), Foreign.NONE);
    }

    private static List<NvSet> sets(List<String> texts, int at, String name) {
        Nv secret = new Nv(name + "-password", new Value.Secret("secret-" + at), Optional.empty());
        return List.of(NvSet.of(new Nv(name, Value.of(texts.get(at)), Optional.empty()), secret),
                new NvSet(Optional.empty(), Optional.empty(), Optional.of(texts.get(at)), Optional.of(rule(texts, at)), List.of(Nv.of("other", texts.get(at + 1))), Foreign.NONE));
    }

    private static CibRule rule(List<String> texts, int at) {
        CibRule nested = new CibRule(Optional.empty(), Optional.empty(), Optional.of(texts.get(at)), Optional.empty(), Optional.empty(),
                List.of(CibRule.NodeExpression.of(texts.get(at), "eq", texts.get(at + 1))));
        return new CibRule(Optional.empty(), Optional.of(texts.get(at)), Optional.empty(), Optional.of("or"), Optional.empty(),
                List.of(CibRule.NodeExpression.of("#uname", "ne", texts.get(at + 1)), new CibRule.NestedRule(nested),
                        CibRule.NodeExpression.of("#kind", "eq", "cluster")));
    }
}
