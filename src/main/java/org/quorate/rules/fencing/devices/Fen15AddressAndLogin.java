package org.quorate.rules.fencing.devices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.agents.AgentCatalogue;
import org.quorate.agents.AgentMetadata;
import org.quorate.agents.Parameter;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAgent;
import org.quorate.analysis.FenceDevice;
import org.quorate.model.AgentName;
import org.quorate.model.Host;
import org.quorate.model.ManagementController;
import org.quorate.model.NvSet;
import org.quorate.model.Pdu;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Fen15AddressAndLogin implements Rule {

    @Override
    public String id() {
        return "FEN-15";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencing().devices().stream().flatMap(device -> problem(facts, device).stream());
    }

    private static Optional<Problem> problem(Facts facts, FenceDevice device) {
        List<String> lacking = lacking(device);
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        Problem problem = Problem.of(device.name() + " has no " + String.join(" and no ", lacking) + ".", device.primitive().id());
        Optional<String> drawn = lacking.contains("address") ? drawnAddress(facts, device) : Optional.empty();
        Problem addressed = drawn.map(address -> problem.fix(ResourceRemedy.setParameter(device.primitive(), "ip", address)))
                .orElse(problem);
        return Optional.of(lacking.contains("password") ? addressed.fix(ResourceRemedy.nameSecret(device.primitive(), "password",
                device.name().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-", "x"))) : addressed);
    }

    private static List<String> lacking(FenceDevice device) {
        List<String> lacking = new ArrayList<>();
        List<NvSet> parameters = device.primitive().instanceAttributes();
        Login login = Login.of(device.primitive().agent());
        boolean inTemplate = device.primitive().foreign().attributes().containsKey("template");
        if (login.address() && !any(parameters, "ip", "ipaddr", "ipaddress", "hostname", "session_url")) {
            lacking.add("address");
        }
        if (login.user() && !any(parameters, "username", "login", "userid", "user", "identity_file")) {
            lacking.add("user");
        }
        if (login.password() && !any(parameters, "password", "passwd", "password_script", "passwd_script", "identity_file", "secure",
                "ssh")) {
            lacking.add("password");
        }
        return inTemplate ? List.of() : lacking;
    }

    private static boolean any(List<NvSet> parameters, String... names) {
        return Stream.of(names).anyMatch(name -> NvSet.names(parameters, name));
    }

    private static Optional<String> drawnAddress(Facts facts, FenceDevice device) {
        return device.agent() != FenceAgent.CONTROLLER ? facts.fencePaths().wiring().pdu(device).flatMap(Pdu::address)
                : device.targets().size() != 1 ? Optional.empty() : facts.nodes().find(device.targets().iterator().next())
                        .flatMap(node -> facts.topology().find(node.machine(), Host.class)).flatMap(Host::controller)
                        .flatMap(ManagementController::address);
    }

    /// What an agent cannot do without.
    private record Login(boolean address, boolean user, boolean password) {

        /// their metadata call a user optional because the IPMI standard does; the controllers that they are for want one
        private static final Set<String> IPMI = Set.of("fence_ipmilan", "fence_idrac", "fence_ilo3", "fence_ilo4", "fence_ilo5", "fence_imm");
        /// Intel AMT has a user of its own and a password only
        private static final String AMT = "fence_amt";

        static Login of(AgentName agent) {
            AgentName kin = new AgentName(agent.standard(), agent.provider(), kin(agent.type()));
            List<Parameter> parameters = AgentCatalogue.bundled().find(kin).map(AgentMetadata::parameters).orElse(List.of());
            boolean address = parameters.stream().anyMatch(parameter -> parameter.name().equals("ip"));
            boolean user = IPMI.contains(kin.type())
                    || address && parameters.stream().anyMatch(parameter -> parameter.name().equals("username") && parameter.required());
            return new Login(address, user, user || kin.type().equals(AMT));
        }

        /// for agents that the catalogue does not have, one that wants the same
        private static String kin(String agent) {
            return switch (agent) {
                case "fence_ipmilanplus" -> "fence_ipmilan";
                case "fence_ilo3_ssh", "fence_ilo4_ssh", "fence_ilo5_ssh" -> "fence_ilo_ssh";
                case "fence_rsa", "fence_raritan", "fence_hpblade" -> "fence_bladecenter";
                case "fence_ibmblade", "fence_intelmodular", "fence_ifmib", "fence_tripplite_snmp", "fence_ipdu", "fence_emerson" -> "fence_apc_snmp";
                case "fence_amt_ws" -> AMT;
                default -> agent;
            };
        }
    }
}
