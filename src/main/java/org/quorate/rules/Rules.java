package org.quorate.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.quorate.rules.capacity.CapacityRules;
import org.quorate.rules.domains.DomainRules;
import org.quorate.rules.fencing.FencingRules;
import org.quorate.rules.network.NetworkRules;
import org.quorate.rules.nodes.NodeRules;
import org.quorate.rules.operation.OperationRules;
import org.quorate.rules.quorum.QuorumRules;
import org.quorate.rules.remote.RemoteRules;
import org.quorate.rules.resources.ResourceRules;

/// All rules with their pages. Safe for several threads; a page is read when it is first asked for.
public final class Rules {

    /// Rules that no design can break, because they are about what an export does; tests of the exporters keep them.
    private static final List<String> KEPT_BY_EXPORTERS = List.of("REM-26", "EXP-01", "EXP-02", "EXP-03", "EXP-04", "EXP-05", "EXP-06",
            "EXP-07", "EXP-08", "EXP-09", "EXP-10", "EXP-11", "EXP-12");

    private final List<Rule> checks;
    private final List<String> ids;
    private final Map<String, RulePage> pages = new ConcurrentHashMap<>();

    private Rules(List<Rule> checks, List<String> others) {
        this.checks = List.copyOf(checks);
        ids = Stream.concat(checks.stream().map(Rule::id), others.stream()).toList();
    }

    /// The rules of this program.
    public static Rules standard() {
        return new Rules(Stream.of(QuorumRules.all(), FencingRules.all(), RemoteRules.all(), NodeRules.all(), NetworkRules.all(), ResourceRules.all(), CapacityRules.all(), DomainRules.all(), OperationRules.all()).flatMap(List::stream).toList(),
                KEPT_BY_EXPORTERS);
    }

    /// Those that judge designs, in the order of their ids within each concern.
    public List<Rule> checks() {
        return checks;
    }

    /// The ids of all rules, those of the exporters last.
    public List<String> ids() {
        return ids;
    }

    /// Every page, in the order of [#ids()].
    public List<RulePage> pages() {
        return ids.stream().map(this::read).toList();
    }

    /// @param id in upper or lower case
    public Optional<RulePage> page(String id) {
        return ids.stream().filter(id::equalsIgnoreCase).findFirst().map(this::read);
    }

    private RulePage read(String id) {
        return pages.computeIfAbsent(id, Rules::load);
    }

    private static RulePage load(String id) {
        try (InputStream text = Rules.class.getResourceAsStream("/rules/" + id + ".md")) {
            if (text == null) {
                throw new IllegalStateException("there is no page /rules/" + id + ".md");
            }
            return RulePage.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
