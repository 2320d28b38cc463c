package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;

/// What the recorded operations of one resource on one node come to.
///
/// Source: lib/pengine/unpack.c (`unpack_lrm_resource`, `unpack_rsc_op`, `remap_operation`, `update_resource_state`,
/// `unpack_rsc_op_failure`)
final class ResourceHistory {

    private final KnownStatus known;
    private final FailureHandling handling;
    private final FailureExpiry expiry;
    private final Found found;
    private final int node;
    private OnFail onFail = OnFail.IGNORE;
    private @Nullable Operation lastFailure;

    ResourceHistory(KnownStatus known, FailureHandling handling, Found found, int node) {
        this.known = known;
        this.handling = handling;
        expiry = new FailureExpiry(known, found, node);
        this.found = found;
        this.node = node;
    }

    void read(List<XmlElement> entries) {
        List<Operation> operations = new ArrayList<>(entries.reversed().stream().map(Operation::of).toList());
        Role before = found.role;
        found.role = Role.UNKNOWN;
        MergeSort.sorted(operations, Operation.byAge()).forEach(operation -> operation(operation, operations));
        new ResourceState(known, found, node).conclude(onFail);
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
        int status = remapped(operation, result, masked);
        if (expired && masked && operation.result() != operation.expected()) {
            found.role = found.role.isAbove(Role.STOPPED) ? found.role : Role.UNKNOWN;
            return;
        } else if (expired && result != operation.expected() && (operation.interval() == 0 || known.nodes[node].online && !known.nodes[node].unclean)) {
            return;
        }
        if (masked) {
            update(operation, operation.expected());
            known.ban(found.item.unique ? found.item : found.item.top(), node);
            return;
        }
        switch (status) {
            case Operation.PENDING -> pending(operation);
            case Operation.DONE -> {
                if (operation.task().equals("migrate_to")) {
                    new Migration(known, found, node).succeeded(operation, all);
                } else {
                    update(operation, result);
                }
            }
            case 1 -> { }
            default -> failure(operation, status, result);
        }
    }

    private void failure(Operation operation, int status, int result) {
        FailureHandling.Response response = handling.response(found, operation);
        Item parent = found.item.unique ? found.item : found.item.top();
        if (status == Operation.NOT_INSTALLED) {
            known.ban(parent, node);
            failed(operation, result, response);
            return;
        }
        if (status == Operation.NOT_CONNECTED) {
            known.connectionFailed(node);
        }
        if (response.onFail() == OnFail.IGNORE || response.onFail() == OnFail.RESTART_CONTAINER && operation.task().equals("stop")) {
            update(operation, operation.expected());
            found.marks.add(Activity.Mark.FAILURE_IGNORED);
            if (response.onFail() == OnFail.RESTART_CONTAINER && onFail.compareTo(OnFail.RECOVER) <= 0) {
                onFail = response.onFail();
            }
            return;
        }
        failed(operation, result, response);
        if (status == Operation.HARD || status == Operation.NO_DEVICE || status == Operation.NO_SECRETS) {
            known.ban(parent, node);
        } else if (status == Operation.FATAL) {
            known.banEverywhere(parent);
        }
    }

    /// Source: `remap_operation`
    private int remapped(Operation operation, int result, boolean masked) {
        int status = masked ? Operation.DONE : operation.status();
        if (status != Operation.DONE && status != Operation.ERROR) {
            return status;
        }
        boolean expected = operation.expected() == result;
        status = expected ? Operation.DONE : Operation.ERROR;
        boolean probe = operation.isProbe();
        switch (result) {
            case 0 -> status = probe && operation.expected() == 7 ? Operation.DONE : status;
            case 7 -> {
                if (probe || expected || !found.isManaged()) {
                    status = Operation.DONE;
                    found.role = Role.STOPPED;
                    onFail = OnFail.IGNORE;
                    found.next = Role.UNKNOWN;
                }
            }
            case 8 -> {
                status = probe ? Operation.DONE : status;
                found.role = Role.PROMOTED;
            }
            case 9, 191 -> {
                found.role = Role.PROMOTED;
                status = Operation.ERROR;
            }
            case 6 -> status = Operation.FATAL;
            case 3 -> status = operation.interval() == 0 ? hard(operation) : Operation.NOT_SUPPORTED;
            case 2, 4, 5 -> status = hard(operation);
            default -> status = status == Operation.DONE ? Operation.ERROR : status;
        }
        return status;
    }

    /// Source: `check_recoverable`
    private int hard(Operation operation) {
        if (operation.task().equals("stop") && !known.canFence(node)) {
            found.marks.add(Activity.Mark.BLOCKED);
        }
        return Operation.HARD;
    }

    private void pending(Operation operation) {
        switch (operation.task()) {
            case "start" -> {
                found.marks.add(Activity.Mark.START_PENDING);
                found.activate();
            }
            case "promote" -> found.role = Role.PROMOTED;
            default -> { }
        }
        if (found.pendingOn < 0 && !operation.isProbe()) {
            found.pendingOn = node;
        }
    }

    private void update(Operation operation, int result) {
        boolean clears = false;
        if (result == 5 || !found.item.isBundled() && operation.isMaskedProbe()) {
            found.role = Role.STOPPED;
        } else if (result == 7) {
            clears = true;
        } else {
            switch (operation.task()) {
                case "monitor" -> {
                    clears = lastFailure != null && lastFailure.key().equalsIgnoreCase(operation.key());
                    if (found.role.isBelow(Role.STARTED)) {
                        found.activate();
                    }
                }
                case "start", "migrate_from" -> {
                    found.role = Role.STARTED;
                    clears = true;
                }
                case "stop" -> {
                    found.role = Role.STOPPED;
                    clears = true;
                }
                case "promote" -> {
                    found.role = Role.PROMOTED;
                    clears = true;
                }
                case "demote" -> {
                    clears = onFail == OnFail.DEMOTE;
                    found.role = Role.UNPROMOTED;
                }
                default -> {
                    if (found.role.isBelow(Role.STARTED)) {
                        found.activate();
                    }
                }
            }
        }
        boolean stays = switch (onFail) {
            case STOP, FENCE, MIGRATE, STANDBY -> true;
            case RESET_REMOTE -> found.item.reconnectMillis > 0;
            default -> false;
        };
        if (clears && !stays) {
            onFail = OnFail.IGNORE;
            found.next = Role.UNKNOWN;
        }
    }

    private void failed(Operation operation, int result, FailureHandling.Response response) {
        lastFailure = operation;
        if (onFail.compareTo(response.onFail()) < 0) {
            onFail = response.onFail();
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
