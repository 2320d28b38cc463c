package org.quorate.rules.resources;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.agents.AgentCatalogue;
import org.quorate.agents.AgentMetadata;
import org.quorate.agents.Parameter;
import org.quorate.analysis.Facts;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Res21RequiredParameters implements Rule {

    @Override
    public String id() {
        return "RES-21";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.topology().all(Primitive.class).flatMap(primitive -> AgentCatalogue.bundled().find(primitive.agent()).stream()
                .flatMap(agent -> problem(primitive, lacking(primitive, agent))));
    }

    private static Stream<Problem> problem(Primitive primitive, List<String> lacking) {
        return lacking.isEmpty() ? Stream.of() : Stream.of(Problem.of("%s has no %s, which %s needs.".formatted(primitive.name(),
                String.join(" and no ", lacking), primitive.agent()), primitive.id()));
    }

    /// what is required and has a default is there by its default
    private static List<String> lacking(Primitive primitive, AgentMetadata agent) {
        return agent.parameters().stream().filter(parameter -> parameter.required() && parameter.preset().isEmpty() && !parameter.deprecated())
                .filter(parameter -> !NvSet.names(primitive.instanceAttributes(), parameter.name())
                        && parameter.obsoletes().filter(old -> NvSet.names(primitive.instanceAttributes(), old)).isEmpty())
                .map(Parameter::name).toList();
    }
}
