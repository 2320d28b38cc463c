package org.quorate.rules.fencing.sbd;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAgent;
import org.quorate.finding.Severity;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Fen38DiskCount implements Rule {

    @Override
    public String id() {
        return "FEN-38";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        boolean byDisk = facts.fencing().devices().stream().anyMatch(device -> device.agent() == FenceAgent.SBD);
        return facts.topology().cluster().sbd().map(sbd -> sbd.disks().size()).flatMap(disks -> problem(disks, byDisk)).stream();
    }

    private static Optional<Problem> problem(int disks, boolean byDisk) {
        return switch (disks) {
            case 0 -> byDisk ? Optional.of(Problem.of("A fence_sbd device is configured and SBD has no disk.").as(Severity.ERROR))
                    : Optional.empty();
            case 1, 3 -> Optional.empty();
            case 2 -> Optional.of(Problem.of("SBD has 2 disks: when one is lost nothing can be fenced."));
            default -> Optional.of(Problem.of("SBD has " + disks + " disks, and takes 3 at most.").as(Severity.ERROR));
        };
    }
}
