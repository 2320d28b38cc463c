package org.quorate.simulate.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.cib.XmlElement;
import org.quorate.model.CibBoolean;

/// What the configuration says to do when an operation fails.
///
/// Source: lib/pengine/pe_actions.c (`unpack_operation`, `unpack_operation_on_fail`), failcounts.c (`block_failure`)
final class FailureHandling {

    /// @param role what the resource may still be afterwards; STARTED: anything
    record Response(OnFail onFail, Role role) {
    }

    private final CibTree cib;
    private final NameValues sets;
    private final ClusterOptions options;

    FailureHandling(CibTree cib, NameValues sets, ClusterOptions options) {
        this.cib = cib;
        this.sets = sets;
        this.options = options;
    }

    /// Whether some operation blocks the resource when it fails: then failures do not expire.
    static boolean blocks(Item item) {
        return item.xml.all().anyMatch(element -> element.name().equals("op") && element.attribute("on-fail").filter("block"::equals).isPresent());
    }

    Response response(Found found, Operation operation) {
        Item item = found.item;
        Map<String, String> meta = new HashMap<>();
        RuleEvaluation.About about = new RuleEvaluation.About(null, Map::of, Map.of(), item.xml,
                new RuleEvaluation.Operation(operation.task(), operation.interval()));
        cib.section("op_defaults").ifPresent(defaults -> sets.addTo(meta, defaults, "meta_attributes", null, false, about));
        Optional<XmlElement> entry = entry(item, operation);
        entry.ifPresent(op -> {
            sets.addTo(meta, op, "meta_attributes", null, true, about);
            meta.putAll(op.attributes());
        });
        OnFail wanted = wanted(item, operation, meta.get("on-fail"));
        Role role = wanted == OnFail.STOP || wanted == OnFail.FENCE && !options.fencing() ? Role.STOPPED : Role.UNKNOWN;
        OnFail onFail = wanted == OnFail.FENCE && !options.fencing() ? OnFail.STOP : wanted;
        boolean container = item.container != null;
        boolean remote = item.connection && !container && item.parent == null;
        if (onFail == OnFail.RESTART_CONTAINER && !container) {
            onFail = null;
        }
        if (onFail == null && container) {
            onFail = OnFail.RESTART_CONTAINER;
        } else if ((onFail == null || !found.isManaged()) && remote && !operation.isProbe() && !operation.task().equals("start")) {
            onFail = found.isManaged() ? OnFail.RESET_REMOTE : OnFail.STOP;
            role = !found.isManaged() || item.reconnectMillis > 0 ? Role.STOPPED : role;
        } else if (onFail == null && operation.task().equals("stop")) {
            onFail = options.fencing() ? OnFail.FENCE : OnFail.BLOCK;
        }
        Role after = role != Role.UNKNOWN ? role : operation.task().equals("promote") ? Role.UNPROMOTED : Role.STARTED;
        return new Response(onFail == null ? OnFail.RECOVER : onFail, after);
    }

    private List<XmlElement> operations(Item item) {
        return CibTree.children(item.xml, "operations").map(cib::resolved).filter(operations -> operations != null)
                .flatMap(operations -> operations.children().stream()).filter(op -> op.name().equals("op")).toList();
    }

    private Optional<XmlElement> entry(Item item, Operation operation) {
        return operations(item).stream().filter(op -> op.attribute("name").filter(operation.task()::equals).isPresent()
                && MetaValues.millis(CibTree.text(op, "interval")) == operation.interval()
                && op.attribute("enabled").filter(CibBoolean::isFalse).isEmpty()).findFirst();
    }

    private @org.jspecify.annotations.Nullable OnFail wanted(Item item, Operation operation, @org.jspecify.annotations.Nullable String text) {
        if (operation.task().equals("stop") && text != null && List.of("standby", "demote", "stop").contains(text.toLowerCase(java.util.Locale.ROOT))) {
            return null;
        }
        if (operation.task().equals("demote") && text == null) {
            return operations(item).stream().filter(op -> op.attribute("name").filter("monitor"::equals).isPresent()
                            && Role.of(CibTree.text(op, "role")) == Role.PROMOTED && MetaValues.millis(CibTree.text(op, "interval")) > 0
                            && op.attribute("enabled").filter(CibBoolean::isFalse).isEmpty())
                    .flatMap(op -> op.attribute("on-fail").stream()).filter(value -> !value.equalsIgnoreCase("demote")).findFirst()
                    .map(OnFail::of).orElse(null);
        }
        return text == null ? null : OnFail.of(text);
    }
}
