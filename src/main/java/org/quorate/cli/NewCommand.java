package org.quorate.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.template.Template;
import org.quorate.template.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `quorate new`
@Command(name = "new", description = "Makes a design from a template; without --template it lists them.", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    private final Streams streams;
    private final DesignFiles files;

    @Option(names = "--template", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--set", paramLabel = "PARAMETER=NUMBER", description = "a count of the template; repeatable")
    private Map<String, Integer> counts = new LinkedHashMap<>();

    @Option(names = "-o", paramLabel = "DESIGN", description = "the file to make; - is standard output")
    private @Nullable String output;

    NewCommand(Streams streams, DesignFiles files) {
        this.streams = streams;
        this.files = files;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        if (name == null) {
            Templates.all().forEach(this::describe);
            return ExitCode.FINE;
        }
        Template template = Templates.named(name).orElseThrow(() -> new Refusal("there is no template " + name + "; there are "
                + Templates.all().stream().map(Template::name).collect(Collectors.joining(", "))));
        if (output == null) {
            throw new Refusal("the file to make is missing: -o DESIGN");
        }
        try {
            files.create(output, template.create(counts));
        } catch (IllegalArgumentException impossible) {
            throw new Refusal(impossible.getMessage());
        }
        return ExitCode.FINE;
    }

    private void describe(Template template) {
        streams.out().printf("%s%n    %s%n", template.name(), template.summary());
        template.parameters().forEach(parameter -> streams.out().printf("    --set %s=%d   %s (%d to %d)%n", parameter.name(),
                parameter.byDefault(), parameter.description(), parameter.least(), parameter.most()));
    }
}
