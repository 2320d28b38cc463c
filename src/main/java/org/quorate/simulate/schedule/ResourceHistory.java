package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.List;
import org.quorate.cib.XmlElement;

/// What the recorded operations of one resource on one node come to.
///
/// Source: lib/pengine/unpack.c (`unpack_lrm_resource`, `unpack_rsc_op`, `unpack_rsc_op_failure`)
final class ResourceHistory {

    private final KnownStatus known;
    private final FailureHandling handling;
    private final FailureExpiry expiry;
    private final OperationStatus status;
    private final OperationEffect effect;
    private final Found found;
    private final int node;

    ResourceHistory(KnownStatus known, FailureHandling handling, Found found, int node) {
        this.known = known;
        this.handling = handling;
        expiry = new FailureExpiry(known, found, node);
        status = new OperationStatus(known, found, node);
        effect = new OperationEffect(found, node);
        this.found = found;
        this.node = node;
    }

    void read(List<XmlElement> entries) {
        List<Operation> operations = new ArrayList<>(entries.reversed().stream().map(Operation::of).toList());
        Role before = found.role;
        found.role = Role.UNKNOWN;
        found.onFail = OnFail.IGNORE;
        found.lastFailure = null;
        MergeSort.sorted(operations, Operation.byAge()).forEach(operation -> operation(operation, operations));
        new ResourceState(known, found, node).conclude(found.onFail);
        Role target = ItemOptions.targetRole(found.item);
        if (target != Role.UNKNOWN && (found.next == Role.UNKNOWN || target.isBelow(found.next))) {
            found.next = target;
        }
        if (before.isAbove(found.role)) {
            found.role = before;
        }
    }

    private void operation(Operation operation, List<Operation> all) {
        if (operation.task().equals("notify") || operation.task().equals("meta-data") || operation.task().isEmpty()) {
            return;
        }
        boolean expired = expiry.isExpired(operation);
        boolean masked = !found.item.isBundled() && operation.isMaskedProbe();
        int result = masked ? 7 : operation.result() == 190 ? 0 : operation.result() == 191 ? 8 : operation.result();
        int outcome = status.of(operation, result, masked);
        if (expired && masked && operation.result() != operation.expected()) {
            found.role = found.role.isAbove(Role.STOPPED) ? found.role : Role.UNKNOWN;
            return;
        } else if (expired && result != operation.expected() && (operation.interval() == 0 || known.nodes[node].online && !known.nodes[node].unclean)) {
            return;
        }
        if (masked) {
            effect.succeeded(operation, operation.expected());
            known.ban(found.item.unique ? found.item : found.item.top(), node);
            return;
        }
        switch (outcome) {
            case Operation.PENDING -> effect.pending(operation);
            case Operation.DONE -> {
                if (operation.task().equals("migrate_to")) {
                    new Migration(known, found, node).succeeded(operation, all);
                } else {
                    effect.succeeded(operation, result);
                }
            }
            case 1 -> { }
            default -> failure(operation, outcome, result);
        }
    }

    private void failure(Operation operation, int outcome, int result) {
        FailureHandling.Response response = handling.response(found, operation);
        Item parent = found.item.unique ? found.item : found.item.top();
        if (outcome == Operation.NOT_INSTALLED) {
            known.ban(parent, node);
            failed(operation, result, response);
            return;
        }
        if (outcome == Operation.NOT_CONNECTED) {
            known.connectionFailed(node);
        }
        if (response.onFail() == OnFail.IGNORE || response.onFail() == OnFail.RESTART_CONTAINER && operation.task().equals("stop")) {
            effect.succeeded(operation, operation.expected());
            found.marks.add(Activity.Mark.FAILURE_IGNORED);
            if (response.onFail() == OnFail.RESTART_CONTAINER && found.onFail.compareTo(OnFail.RECOVER) <= 0) {
                found.onFail = response.onFail();
            }
            return;
        }
        failed(operation, result, response);
        if (outcome == Operation.HARD || outcome == Operation.NO_DEVICE || outcome == Operation.NO_SECRETS) {
            known.ban(parent, node);
        } else if (outcome == Operation.FATAL) {
            known.banEverywhere(parent);
        }
    }

    private void failed(Operation operation, int result, FailureHandling.Response response) {
        found.lastFailure = operation;
        if (found.onFail.compareTo(response.onFail()) < 0) {
            found.onFail = response.onFail();
        }
        switch (operation.task()) {
            case "stop" -> known.ban(found.item, node);
            case "migrate_to" -> new Migration(known, found, node).failedTo(operation);
            case "migrate_from" -> new Migration(known, found, node).failedFrom(operation);
            case "promote" -> found.role = Role.PROMOTED;
            case "demote" -> {
                if (response.onFail() == OnFail.BLOCK) {
                    found.role = Role.PROMOTED;
                    found.next = Role.STOPPED;
                } else {
                    found.role = result == 7 ? Role.STOPPED : Role.UNPROMOTED;
                }
            }
            default -> { }
        }
        if (operation.isProbe() && result == 5) {
            found.role = Role.STOPPED;
        } else if (found.role.isBelow(Role.STARTED)) {
            found.activate();
        }
        if (response.role() != Role.STARTED && found.next.isBelow(response.role())) {
            found.next = response.role();
        }
        if (response.role() == Role.STOPPED) {
            known.banEverywhere(found.item.isInAnonymousClone() ? found.item.top() : found.item);
        }
    }
}
