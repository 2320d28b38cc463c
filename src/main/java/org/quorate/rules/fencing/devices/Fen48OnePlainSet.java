package org.quorate.rules.fencing.devices;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.model.Components;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Fen48OnePlainSet implements Rule {

    @Override
    public String id() {
        return "FEN-48";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencing().devices().stream().map(FenceDevice::primitive)
                .filter(device -> !isPlain(device.instanceAttributes()) || !isPlain(device.metaAttributes()))
                .map(Fen48OnePlainSet::problem);
    }

    private static boolean isPlain(List<NvSet> sets) {
        return sets.size() <= 1 && sets.stream().allMatch(set -> set.rule().isEmpty());
    }

    private static Problem problem(Primitive device) {
        boolean rules = Stream.concat(device.instanceAttributes().stream(), device.metaAttributes().stream())
                .anyMatch(set -> set.rule().isPresent());
        Problem problem = Problem.of(device.name() + " has "
                + (rules ? "a set of attributes with a rule." : "more than one set of attributes of a kind."), device.id());
        return rules ? problem : problem.fix(Remedy.change("Merge the attribute sets of " + device.name(), device.id(), Primitive.class,
                each -> Components.with(Components.with(each, "instanceAttributes", merged(each.instanceAttributes())), "metaAttributes",
                        merged(each.metaAttributes()))));
    }

    /// the first set that has a name wins, as the first is what Pacemaker reads
    private static List<NvSet> merged(List<NvSet> sets) {
        return sets.stream().reduce((first, next) -> first.withPairs(Stream.concat(first.pairs().stream(),
                next.pairs().stream().filter(pair -> first.pair(pair.name()).isEmpty())).toList())).stream().toList();
    }
}
