package org.quorate.export.pcs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.export.pcs.PcsPlan.Part;

/// The commands of one section or of selected elements, to be read or to be run by hand on a copy of the configuration.
final class Excerpt {
    private final PcsPlan plan;
    private final ExportOptions options;
    private final ScriptText text = new ScriptText();

    /// @throws IllegalArgumentException if the plan has no such section
    Excerpt(PcsPlan plan, ExportOptions options) {
        this.plan = plan;
        this.options = options;
        List<String> sections = plan.parts().stream().map(Part::section).distinct().toList();
        options.section().filter(section -> !sections.contains(section)).ifPresent(section -> {
            throw new IllegalArgumentException("the pcs script says nothing of the section " + section
                    + (sections.isEmpty() ? "" : "; it has " + String.join(", ", sections)));
        });
    }

    ExportResult render() {
        text.comment("Commands for work.xml, a copy of the configuration (pcs cluster cib work.xml)");
        for (Part part : plan.parts()) {
            List<Step> steps = part.steps().stream().filter(this::isWanted).toList();
            if (options.section().map(part.section()::equals).orElse(true) && !steps.isEmpty()) {
                text.line("");
                text.comment(part.title());
                steps.forEach(this::step);
            }
        }
        return new ExportResult(text.toString(), plan.leftOut(), text.origins());
    }

    private boolean isWanted(Step step) {
        return options.select().isEmpty() || step.from().stream().anyMatch(options.select()::contains);
    }

    private void step(Step step) {
        switch (step) {
            case Step.Say(var words, var from) -> text.command("pcs -f work.xml --", words, from);
            case Step.Create(var words, var from) -> text.command("pcs -f work.xml --no-default-ops --", words, from);
            case Step.Insert(var section, var xml, var reason, var from) ->
                    text.xml(cibadmin(section.equals("crm_config") ? "--modify --allow-create" : "--create", section), xml, "pcs has no words for " + reason, from);
            case Step.Describe(var node, var remote, var xml, var reason, var from) -> text.xml(cibadmin("--modify --allow-create", "nodes"),
                    "<node uname=\"" + attribute(node) + "\"" + (remote ? " type=\"remote\"" : "") + ">" + xml + "</node>", "pcs has no words for " + reason, from);
        }
    }

    private static String cibadmin(String action, String section) {
        return Stream.of("CIB_file=work.xml cibadmin", action, "-o", ShellQuoting.word(section), "--xml-text").collect(Collectors.joining(" "));
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
