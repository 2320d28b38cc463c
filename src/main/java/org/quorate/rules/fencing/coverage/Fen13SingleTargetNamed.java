package org.quorate.rules.fencing.coverage;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.Node;
import org.quorate.model.Host;
import org.quorate.model.ManagementController;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Fen13SingleTargetNamed implements Rule {

    @Override
    public String id() {
        return "FEN-13";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencing().devices().stream()
                .filter(device -> device.agent().isSingleTarget() && !device.listed()
                        && device.primitive().parameter("pcmk_host_check").isEmpty())
                .map(device -> problem(facts, device));
    }

    private static Problem problem(Facts facts, FenceDevice device) {
        Problem problem = Problem.of(device.name() + " names no target and cannot list its own.", device.primitive().id());
        return facts.nodes().all().stream().filter(node -> isBehind(facts, device, node)).findFirst()
                .map(node -> problem.fix(ResourceRemedy.setParameter(device.primitive(), "pcmk_host_list", node.name()))).orElse(problem);
    }

    /// by the address of the node's management controller, or else by the device's name
    private static boolean isBehind(Facts facts, FenceDevice device, Node node) {
        Optional<String> address = facts.topology().find(node.machine(), Host.class).flatMap(Host::controller)
                .flatMap(ManagementController::address);
        return address.isPresent() && device.address().equals(address)
                || address.isEmpty() && device.name().matches("(?i)(.*[-_.])?" + Pattern.quote(node.name()) + "([-_.].*)?");
    }
}
