package org.quorate.rules.fencing.devices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceAgent;
import org.quorate.analysis.FenceDevice;
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
        Login login = Login.of(device.primitive().agent().type());
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

    /// What an agent cannot do without, for the agents whose parameters are known here.
    private record Login(boolean address, boolean user, boolean password) {

        static Login of(String agent) {
            return switch (agent) {
                case "fence_ipmilan", "fence_ipmilanplus", "fence_idrac", "fence_ilo", "fence_ilo2", "fence_ilo3", "fence_ilo4",
                        "fence_ilo5", "fence_imm",
                     "fence_drac5", "fence_redfish", "fence_rsa", "fence_ilo_ssh", "fence_ilo3_ssh", "fence_ilo4_ssh", "fence_ilo5_ssh",
                             "fence_apc",
                     "fence_wti", "fence_raritan", "fence_bladecenter", "fence_hpblade", "fence_vmware_rest", "fence_vmware_soap",
                             "fence_rhevm",
                     "fence_virsh", "fence_lpar" -> new Login(true, true, true);
                case "fence_apc_snmp", "fence_eaton_snmp", "fence_ibmblade", "fence_intelmodular", "fence_ifmib", "fence_tripplite_snmp",
                     "fence_ipdu", "fence_emerson", "fence_brocade" -> new Login(true, false, false);
                case "fence_amt", "fence_amt_ws" -> new Login(true, false, true);
                default -> new Login(false, false, false);
            };
        }
    }
}
