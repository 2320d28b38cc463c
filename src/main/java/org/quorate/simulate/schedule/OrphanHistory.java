package org.quorate.simulate.schedule;

import java.util.List;
import org.quorate.cib.XmlElement;

/// Whether something that is not configured still runs.
final class OrphanHistory {

    private OrphanHistory() {
    }

    static boolean isActive(List<XmlElement> entries) {
        boolean active = false;
        for (Operation operation : MergeSort.sorted(entries.reversed().stream().map(Operation::of).toList(), Operation.byAge())) {
            switch (operation.task()) {
                case "stop" -> active = operation.result() != 0;
                case "monitor" -> active = operation.result() != 7 && operation.result() != 5;
                case "notify", "meta-data" -> { }
                default -> active = true;
            }
        }
        return active;
    }
}
