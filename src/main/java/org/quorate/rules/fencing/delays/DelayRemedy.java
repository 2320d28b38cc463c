package org.quorate.rules.fencing.delays;

import java.util.List;
import java.util.Optional;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.Node;
import org.quorate.model.edit.Edit;
import org.quorate.rules.ResourceRemedy;

/// The fix that lets one of two nodes win.
final class DelayRemedy {

    private static final String DELAY = "10s";

    private DelayRemedy() {
    }

    /// Fencing one node waits and fencing the other does not.
    ///
    /// @return empty when no device names them
    static Optional<Edit> favour(Facts facts, Node survivor, Node other) {
        List<FenceDevice> slow = facts.fencing().covering(survivor.name()).toList();
        List<FenceDevice> quick = facts.fencing().covering(other.name()).filter(device -> !slow.contains(device)).toList();
        Optional<Edit> delayed = slow.stream()
                .map(device -> ResourceRemedy.setParameter(device.primitive(), "pcmk_delay_base", value(device, survivor, other)))
                .reduce(Edit::then);
        Optional<Edit> prompt = quick.stream().map(device -> ResourceRemedy.removeParameter(device.primitive(), "pcmk_delay_base"))
                .reduce(Edit::then);
        return delayed.map(edit -> prompt.map(edit::then).orElse(edit))
                .map(edit -> Edit.of("Let " + survivor.name() + " win: fence it " + DELAY + " later", edit::apply));
    }

    private static String value(FenceDevice device, Node survivor, Node other) {
        return device.reach(other.name()) == FenceDevice.Reach.NO ? DELAY : survivor.name() + ":" + DELAY + ";" + other.name() + ":0s";
    }
}
