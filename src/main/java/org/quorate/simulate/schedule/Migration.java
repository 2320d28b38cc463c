package org.quorate.simulate.schedule;

import java.util.List;
import java.util.Optional;

/// What a recorded live migration says of where a resource is.
///
/// Source: lib/pengine/unpack.c (`unpack_migrate_to_success`, `unpack_migrate_to_failure`, `unpack_migrate_from_failure`)
final class Migration {

    /// the result of an operation that is under way
    private static final int UNFINISHED = 193;

    private final KnownStatus known;
    private final Found found;
    private final int node;

    Migration(KnownStatus known, Found found, int node) {
        this.known = known;
        this.found = found;
        this.node = node;
    }

    void succeeded(Operation migration, List<Operation> here) {
        String source = migration.xml().attribute("migrate_source").orElse("");
        String target = migration.xml().attribute("migrate_target").orElse("");
        boolean newerHere = here.stream().anyMatch(other -> isPlacing(other) && Operation.byAge().compare(other, migration) > 0);
        List<Operation> there = known.history(target, found.item);
        Optional<Operation> from = there.stream().filter(other -> other.task().equals("migrate_from")
                && other.xml().attribute("migrate_source").filter(source::equals).isPresent()).findFirst();
        Operation last = from.orElse(migration);
        boolean newerThere = there.stream().anyMatch(other -> other.xml() != last.xml()
                && (isPlacing(other) || other.task().equals("monitor") && other.result() == 7 && other.status() == Operation.DONE)
                && (from.isPresent() ? Operation.byAge().compare(other, last) > 0 : other.changed() > last.changed()));
        if (newerHere && (from.isPresent() || newerThere)) {
            return;
        }
        found.role = Role.STARTED;
        int targetNode = known.find(target);
        boolean reachable = !newerThere && targetNode >= 0 && known.nodes[targetNode].online;
        if (from.isPresent() && from.get().result() == 0 && from.get().status() == Operation.DONE) {
            found.role = Role.STOPPED;
        } else if (targetNode >= 0 && known.nodes[targetNode].online && isUnknown(there)) {
            // it was cleaned up there, and a probe will tell
            return;
        } else if (reachable) {
            found.runsOn(targetNode);
            int sourceNode = known.find(source);
            if (from.isEmpty() && sourceNode >= 0 && known.nodes[sourceNode].online) {
                found.migration = new UnfinishedMigration(sourceNode, targetNode);
            }
        } else if (from.isPresent() || !newerHere) {
            found.fail();
        }
    }

    /// Whether nothing has come to an end there.
    ///
    /// Source: `unknown_on_node`, as Debian has it
    private static boolean isUnknown(List<Operation> there) {
        return there.stream().allMatch(operation -> operation.result() == UNFINISHED);
    }

    private static boolean isPlacing(Operation operation) {
        return switch (operation.task()) {
            case "start", "stop", "migrate_to", "migrate_from" -> true;
            default -> false;
        };
    }

    void failedTo(Operation migration) {
        found.role = Role.STARTED;
        other(migration, "migrate_target", "migrate_source");
    }

    void failedFrom(Operation migration) {
        found.role = Role.STARTED;
        other(migration, "migrate_source", "migrate_target");
    }

    /// the other side may have it, unless its history says something newer
    private void other(Operation migration, String otherSide, String thisSide) {
        String name = migration.xml().attribute(otherSide).orElse("");
        List<Operation> there = known.history(name, found.item);
        boolean newer = there.stream().anyMatch(other -> other.changed() > migration.changed()
                && (isPlacing(other) || other.task().equals("monitor") && other.result() == 7));
        int target = known.find(name);
        if (!isUnknown(there) && !newer && target >= 0 && known.nodes[target].online) {
            found.runsOn(target);
        }
    }
}
