package org.quorate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.export.Exporter;
import org.quorate.export.Exporters;
import org.quorate.finding.Finding;
import org.quorate.finding.Severity;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Names;
import org.quorate.rules.Checker;
import org.quorate.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quorate export`
@Command(name = "export", description = "Writes a design in another format.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Streams streams;
    private final DesignFiles files;

    @Parameters(paramLabel = "DESIGN", arity = "1..2", description = "a design, or a CIB and its corosync.conf")
    private List<String> inputs = List.of();

    @Option(names = "--format", required = true, description = "pcs, cib, corosync or svg")
    private String format = "";

    @Option(names = "--target", description = "what it is for, for instance pcs-0.11 or pacemaker-2.1")
    private @Nullable String target;

    @Option(names = "--section", paramLabel = "NAME", description = "only this section")
    private @Nullable String section;

    @Option(names = "--select", paramLabel = "ID", arity = "1..*", split = ",", description = "only these objects")
    private List<String> select = List.of();

    @Option(names = "-o", paramLabel = "OUT", description = "the file to write (default: standard output)")
    private @Nullable String output;

    ExportCommand(Streams streams, DesignFiles files) {
        this.streams = streams;
        this.files = files;
    }

    @Override
    public Integer call() throws Refusal, IOException, UnusableFileException {
        Exporter exporter = Exporters.named(format).orElseThrow(() -> new Refusal("there is no format " + format + "; there are "
                + Exporters.all().stream().map(Exporter::format).collect(Collectors.joining(", "))));
        Design design = files.readOne(inputs).design();
        List<String> errors = errors(design);
        ExportResult result = export(exporter, design, options(design, errors));
        errors.forEach(error -> streams.err().println("error: " + Terminal.line(error)));
        result.leftOut().forEach(left -> streams.err().println("left out: " + Terminal.line(left.message())));
        if (result.text().isEmpty()) {
            throw new Refusal("there is nothing to write; the lines above say why");
        }
        files.writeText(output == null ? "-" : output, result.text(), format.equals("pcs"));
        return ExitCode.FINE;
    }

    private static ExportResult export(Exporter exporter, Design design, ExportOptions options) throws Refusal {
        try {
            return exporter.export(design, options);
        } catch (IllegalArgumentException impossible) {
            throw new Refusal(impossible.getMessage());
        }
    }

    private static List<String> errors(Design design) {
        return new Checker(Rules.standard()).check(design).findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(ExportCommand::sentence).toList();
    }

    private static String sentence(Finding finding) {
        return finding.rule() + " " + finding.message();
    }

    private ExportOptions options(Design design, List<String> errors) throws Refusal {
        ExportOptions options = ExportOptions.DEFAULT.withFindings(errors).withSelect(selected(design));
        options = target == null ? options : options.withTarget(target);
        return section == null ? options : options.withSection(section);
    }

    private List<ElementId> selected(Design design) throws Refusal {
        Names names = Names.of(design.topology().elements());
        List<ElementId> ids = new ArrayList<>();
        for (String name : select) {
            List<Element> found = names.find(name);
            if (found.isEmpty()) {
                throw new Refusal("nothing in the design is called " + name);
            }
            if (found.size() > 1) {
                throw new Refusal("%s can be %s; write which".formatted(name, found.stream().map(names::of).collect(Collectors.joining(" or "))));
            }
            ids.add(found.getFirst().id());
        }
        return ids;
    }
}
