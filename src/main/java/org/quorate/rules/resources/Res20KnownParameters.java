package org.quorate.rules.resources;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.agents.AgentCatalogue;
import org.quorate.agents.AgentMetadata;
import org.quorate.agents.OptionCatalogue;
import org.quorate.agents.Parameter;
import org.quorate.analysis.Facts;
import org.quorate.model.Nv;
import org.quorate.model.Primitive;
import org.quorate.rules.NearestName;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Res20KnownParameters implements Rule {

    /// any action that a fence agent may have can be replaced and timed
    private static final Pattern FENCE_ACTION = Pattern.compile("pcmk_[a-z_-]+_(action|timeout|retries)");

    @Override
    public String id() {
        return "RES-20";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(Primitive.class).flatMap(primitive -> AgentCatalogue.bundled().find(primitive.agent()).stream()
                .flatMap(agent -> problems(primitive, agent)));
    }

    private static Stream<Problem> problems(Primitive primitive, AgentMetadata agent) {
        List<String> known = Stream.concat(agent.parameters().stream(), primitive.isFenceDevice() ? OptionCatalogue.FENCE_DEVICE.all().stream()
                : Stream.of()).map(Parameter::name).toList();
        return primitive.instanceAttributes().stream().flatMap(set -> set.pairs().stream())
                .filter(pair -> !pair.name().isBlank() && !known.contains(pair.name()))
                .filter(pair -> !(primitive.isFenceDevice() && FENCE_ACTION.matcher(pair.name()).matches()))
                .map(pair -> problem(primitive, pair, known)).distinct();
    }

    private static Problem problem(Primitive primitive, Nv pair, List<String> known) {
        Problem problem = Problem.of("%s sets %s, which %s does not have.".formatted(primitive.name(), pair.name(), primitive.agent()), primitive.id());
        Optional<String> meant = NearestName.of(pair.name(), known).filter(name -> primitive.parameter(name).isEmpty());
        Problem renamed = meant.flatMap(name -> pair.text().map(text -> problem.fix("Set %s instead".formatted(name),
                ResourceRemedy.removeParameter(primitive, pair.name()).then(ResourceRemedy.setParameter(primitive, name, text))))).orElse(problem);
        return renamed.fix(ResourceRemedy.removeParameter(primitive, pair.name()));
    }
}
