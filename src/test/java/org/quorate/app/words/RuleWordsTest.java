package org.quorate.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.EveryKind;
import org.quorate.model.CibRule;
import org.quorate.model.Element;

class RuleWordsTest {

    private static CibRule rule(String joint, CibRule.Expression... expressions) {
        return new CibRule(Optional.empty(), Optional.of("INFINITY"), Optional.empty(), Optional.of(joint), Optional.empty(), List.of(expressions));
    }

    private static CibRule.DateExpression date(String operation, String start, String end, Map<String, String> spec, Map<String, String> duration) {
        return new CibRule.DateExpression(Optional.empty(), operation, Optional.ofNullable(start), Optional.ofNullable(end),
                Optional.of(spec).filter(parts -> !parts.isEmpty()).map(parts -> new CibRule.TimeParts(Optional.empty(), parts)),
                Optional.of(duration).filter(parts -> !parts.isEmpty()).map(parts -> new CibRule.TimeParts(Optional.empty(), parts)));
    }

    @Test
    void saysScoreAndConditions() {
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("weekdays", "1-5");
        spec.put("hours", "9-16");
        assertThat(RuleWords.of(rule("and", CibRule.NodeExpression.of("#kind", "eq", "cluster"), date("date_spec", null, null, spec, Map.of()))))
                .isEqualTo("score INFINITY where #kind is cluster and Mon–Fri, hours 9–16");
    }

    @Test
    void nestsAndJoins() {
        CibRule inner = new CibRule(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("or"), Optional.empty(),
                List.of(CibRule.NodeExpression.of("rack", "defined", "x"), CibRule.NodeExpression.of("cpu", "gte", "8")));
        assertThat(RuleWords.of(rule("and", new CibRule.NestedRule(inner), new CibRule.OperationExpression(Optional.empty(), "monitor", Optional.of("10s")))))
                .isEqualTo("score INFINITY where (rack is defined or cpu ≥ 8) and the operation is monitor every 10s");
    }

    @Test
    void tellsDatesAndLengths() {
        assertThat(RuleWords.of(date("gt", "2026-12-24", null, Map.of(), Map.of()))).isEqualTo("after 2026-12-24");
        assertThat(RuleWords.of(date("lt", null, "2026-12-24", Map.of(), Map.of()))).isEqualTo("before 2026-12-24");
        assertThat(RuleWords.of(date("in_range", "2026-12-24", null, Map.of(), Map.of("hours", "12")))).isEqualTo("from 2026-12-24 for 12 hours");
        assertThat(RuleWords.of(date("in_range", null, "2026-12-24", Map.of(), Map.of()))).isEqualTo("until 2026-12-24");
        assertThat(RuleWords.of(date("date_spec", null, null, Map.of("months", "12"), Map.of()))).isEqualTo("Dec");
        assertThat(RuleWords.of(date("date_spec", null, null, Map.of("weekdays", "9,x"), Map.of()))).isEqualTo("weekdays 9,x");
    }

    @Test
    void tellsAgentsAndReferences() {
        assertThat(RuleWords.of(new CibRule.ResourceExpression(Optional.empty(),
                new CibRule.AgentPattern(Optional.of("ocf"), Optional.empty(), Optional.of("IPaddr2"))))).isEqualTo("the agent is ocf:*:IPaddr2");
        assertThat(RuleWords.of(CibRule.referringTo("rule-1"))).isEqualTo("as rule rule-1");
        assertThat(RuleWords.of(new CibRule(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of())))
                .isEqualTo("where (no condition)");
    }

    @Test
    void everyPartOfTheConfigurationHasALineOfItsOwn() {
        List<String> lines = EveryKind.design().topology().elements().stream().filter(element -> !(element instanceof org.quorate.model.ClusterNode))
                .map(element -> element.name() + ": " + Summary.of((Element) element)).toList();
        assertThat(lines).contains("httpd-bundle: podman × 3", "app: from base", "base: ocf:heartbeat:apache",
                "together: together: web → db with {ip, app}", "sequence: ip → db → web", "ticket: ticket siteA for db",
                "office: web → db: score INFINITY where #kind is cluster and Mon–Fri, hours 9–16", "front: web, ip", "look: read /cib; deny //nvpair",
                "ann: look", "staff: look", "mail: /usr/bin/mail.sh");
    }
}
