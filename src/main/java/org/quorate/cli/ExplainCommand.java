package org.quorate.cli;

import java.util.concurrent.Callable;
import org.quorate.rules.RulePage;
import org.quorate.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `quorate explain RULE`
@Command(name = "explain", description = "Prints the page of one rule.", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "RULE", description = "its id, for instance FEN-03")
    private String rule = "";

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Refusal {
        RulePage page = Rules.standard().page(rule)
                .orElseThrow(() -> new Refusal("there is no rule " + rule + "; 'quorate rules' lists them"));
        streams.out().print(page.markdown().strip() + "\n");
        return ExitCode.FINE;
    }
}
