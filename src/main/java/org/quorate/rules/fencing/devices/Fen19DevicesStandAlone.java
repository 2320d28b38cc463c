package org.quorate.rules.fencing.devices;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.finding.Severity;
import org.quorate.model.Clone;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Constraint;
import org.quorate.model.LocationConstraint;
import org.quorate.model.OrderConstraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.TicketConstraint;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Fen19DevicesStandAlone implements Rule {

    @Override
    public String id() {
        return "FEN-19";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencing().devices().stream().map(FenceDevice::primitive)
                .flatMap(device -> Stream.concat(containers(facts, device), dependencies(facts, device)));
    }

    private static Stream<Problem> containers(Facts facts, Primitive device) {
        Stream<Problem> group = facts.resources().groupOf(device.name()).stream()
                .map(each -> Problem.of("Fence device " + device.name() + " stands in the group " + each.name() + ".", device.id(),
                        each.id())
                        .fix(ResourceRemedy.leaveGroup(each, device.name())));
        Stream<Problem> clone = facts.resources().parent(device.name()).filter(Clone.class::isInstance).map(Clone.class::cast).stream()
                .map(each -> Problem.of("Fence device " + device.name() + " stands in the clone " + each.name() + ".", device.id(),
                        each.id())
                        .fix(ResourceRemedy.unclone(each)));
        return Stream.concat(group, clone);
    }

    private static Stream<Problem> dependencies(Facts facts, Primitive device) {
        return facts.topology().all(Constraint.class).filter(constraint -> switch (constraint) {
            case OrderConstraint order -> order.first().equals(device.name()) || order.then().equals(device.name());
            case ColocationConstraint colocation -> colocation.weight() > 0
                    && (colocation.resource().equals(device.name()) || colocation.with().equals(device.name()));
            case OrderSetConstraint _, ColocationSetConstraint _ -> constraint.resources().contains(device.name());
            case LocationConstraint _, TicketConstraint _ -> false;
        }).map(constraint -> Problem.of("The constraint " + constraint.name() + " ties fence device " + device.name()
                + " to another resource.", device.id(), constraint.id())
                .as(Severity.ERROR).fix(ResourceRemedy.drop(List.of(constraint))));
    }
}
