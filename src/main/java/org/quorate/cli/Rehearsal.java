package org.quorate.cli;

import java.util.ArrayList;
import java.util.List;

/// Runs the commands that people wait for once each, so that the launcher can keep what they load in a cache for later starts.
final class Rehearsal {

    private Rehearsal() {
    }

    /// @param designs paths, at least one; the first has a host node1
    public static void main(String[] designs) {
        run(Commands.onStandardStreams(), List.of(designs));
    }

    /// @return the exit codes
    static List<Integer> run(Commands commands, List<String> designs) {
        List<Integer> codes = new ArrayList<>();
        designs.forEach(design -> codes.add(commands.run("check", design)));
        codes.add(commands.run("sweep", designs.getFirst()));
        codes.add(commands.run("simulate", designs.getFirst(), "--fail", "host:node1"));
        codes.add(commands.run("export", designs.getFirst(), "--format", "pcs"));
        return codes;
    }
}
