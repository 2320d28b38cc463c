package org.quorate.rules.resources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Res17OneDomainTwice implements Rule {

    @Override
    public String id() {
        return "RES-17";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Map<String, List<Primitive>> byConfig = new LinkedHashMap<>();
        facts.resources().all().filter(Primitive.class::isInstance).map(Primitive.class::cast)
                .filter(primitive -> primitive.agent().type().equals("VirtualDomain"))
                .forEach(primitive -> primitive.parameter("config").ifPresent(config -> byConfig.computeIfAbsent(config, _ ->
                        new ArrayList<>()).add(primitive)));
        return byConfig.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .map(entry -> Problem.of("%s start the same virtual machine, %s.".formatted(
                        entry.getValue().stream().map(Primitive::name).collect(Collectors.joining(", ")), entry.getKey()),
                        entry.getValue().stream().map(Primitive::id).toList()));
    }
}
