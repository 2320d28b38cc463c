package org.quorate.rules.operation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.agents.OptionCatalogue;
import org.quorate.agents.Parameter;
import org.quorate.analysis.Facts;
import org.quorate.model.Info;
import org.quorate.model.Nv;
import org.quorate.rules.NearestName;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

/// A design that does not say which Pacemaker it is for may use the properties of any.
final class Ops02KnownProperties implements Rule {

    @Override
    public String id() {
        return "OPS-02";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return check(facts, Info.EMPTY);
    }

    @Override
    public Stream<Problem> check(Facts facts, Info info) {
        return facts.topology().cluster().properties().stream().flatMap(set -> set.pairs().stream())
                .filter(pair -> !pair.name().startsWith("hana_")).flatMap(pair -> problem(pair, info.pacemaker()).stream());
    }

    private static Optional<Problem> problem(Nv pair, Optional<String> release) {
        Optional<Parameter> known = OptionCatalogue.CLUSTER_PROPERTIES.find(pair.name());
        if (known.isEmpty()) {
            return Optional.of(remedied(Problem.of("Pacemaker has no cluster property %s.".formatted(pair.name())), pair,
                    NearestName.of(pair.name(), names(release))));
        }
        return release.filter(version -> !known.get().isKnownTo(version)).map(version -> remedied(Problem.of(words(known.get(), version)), pair,
                otherWord(known.get()).filter(names(release)::contains)));
    }

    private static String words(Parameter property, String version) {
        return property.removed().map(removed -> "Pacemaker %s ignores %s, which ended with %s.".formatted(version, property.name(), removed))
                .orElseGet(() -> "Pacemaker %s does not know %s, which came with %s.".formatted(version, property.name(), property.since().orElseThrow()));
    }

    /// what the property is called in the other versions
    private static Optional<String> otherWord(Parameter property) {
        return property.obsoletes().or(() -> OptionCatalogue.CLUSTER_PROPERTIES.all().stream()
                .filter(other -> other.obsoletes().equals(Optional.of(property.name()))).map(Parameter::name).findFirst());
    }

    private static List<String> names(Optional<String> release) {
        return OptionCatalogue.CLUSTER_PROPERTIES.all().stream().filter(property -> release.map(property::isKnownTo).orElse(true))
                .map(Parameter::name).toList();
    }

    private static Problem remedied(Problem problem, Nv pair, Optional<String> instead) {
        return instead.flatMap(name -> pair.text().map(text -> problem.fix("Set %s instead".formatted(name),
                Remedy.removeProperty(pair.name()).then(Remedy.setProperty(name, text))))).orElse(problem).fix(Remedy.removeProperty(pair.name()));
    }
}
