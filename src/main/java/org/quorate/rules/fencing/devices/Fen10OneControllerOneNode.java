package org.quorate.rules.fencing.devices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAgent;
import org.quorate.analysis.FenceDevice;
import org.quorate.model.Host;
import org.quorate.model.ManagementController;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Fen10OneControllerOneNode implements Rule {

    @Override
    public String id() {
        return "FEN-10";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Map<String, List<FenceDevice>> byController = facts.fencing().devices().stream()
                .filter(device -> device.agent() == FenceAgent.CONTROLLER && device.address().isPresent())
                .collect(Collectors.groupingBy(Fen10OneControllerOneNode::controller, LinkedHashMap::new, Collectors.toList()));
        return byController.values().stream().filter(same -> same.stream().map(FenceDevice::targets).distinct().count() > 1)
                .map(same -> problem(facts, same));
    }

    private static String controller(FenceDevice device) {
        Primitive primitive = device.primitive();
        return String.join(" ", device.address().orElseThrow(), primitive.parameter("ipport").orElse(""), primitive.parameter("target")
                .orElse(""),
                primitive.parameter("systems_uri").orElse(""), primitive.parameter("plug").or(() -> primitive.parameter("port"))
                        .orElse(""));
    }

    private static Problem problem(Facts facts, List<FenceDevice> same) {
        String address = same.getFirst().address().orElseThrow();
        Problem problem = Problem.of(same.stream().map(FenceDevice::name).collect(Collectors.joining(" and ")) + " use the controller at "
                + address
                + " for different nodes.", same.stream().map(device -> device.primitive().id()).toList());
        for (FenceDevice device : same) {
            for (String drawn : drawnAddress(facts, device).filter(other -> !other.equals(address)).stream().toList()) {
                String parameter = device.primitive().parameter("ip").isPresent() ? "ip" : "ipaddr";
                problem = problem.fix(ResourceRemedy.setParameter(device.primitive(), parameter, drawn));
            }
        }
        return problem;
    }

    private static Optional<String> drawnAddress(Facts facts, FenceDevice device) {
        return device.targets().size() != 1 ? Optional.empty() : facts.nodes().find(device.targets().iterator().next())
                .flatMap(node -> facts.topology().find(node.machine(), Host.class)).flatMap(Host::controller)
                .flatMap(ManagementController::address);
    }
}
