package org.quorate.rules.resources;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.rules.NameList;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Res13Stickiness implements Rule {

    @Override
    public String id() {
        return "RES-13";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        if (NvSet.names(facts.topology().cluster().resourceDefaults(), "resource-stickiness")) {
            return Stream.empty();
        }
        List<Primitive> loose = facts.capacity().vms().filter(vm -> !NvSet.names(vm.metaAttributes(), "resource-stickiness")).toList();
        return loose.isEmpty() ? Stream.empty()
                : Stream.of(Problem.of("%s %s no resource-stickiness.".formatted(NameList.of(loose), loose.size() == 1 ? "has" : "have"),
                        loose.stream().map(Primitive::id).toList()).fix(Remedy.setResourceDefault("resource-stickiness", "100")));
    }
}
