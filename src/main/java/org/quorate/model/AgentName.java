package org.quorate.model;

import java.util.Optional;

/// The agent that a primitive uses.
///
/// @param standard `ocf`, `systemd`, `lsb`, `service`, `stonith` (the CIB's `class`)
/// @param provider only with `ocf`
public record AgentName(String standard, Optional<String> provider, String type) {

    /// What a primitive has whose template says the agent.
    public static final AgentName OF_TEMPLATE = new AgentName("", Optional.empty(), "");

    public static AgentName ocf(String provider, String type) {
        return new AgentName("ocf", Optional.of(provider), type);
    }

    public static AgentName stonith(String type) {
        return new AgentName("stonith", Optional.empty(), type);
    }

    /// @param text `standard:type` or `standard:provider:type`
    /// @throws IllegalArgumentException if it has neither form
    public static AgentName parse(String text) {
        String[] parts = text.split(":", 3);
        return switch (parts.length) {
            case 2 -> new AgentName(parts[0], Optional.empty(), parts[1]);
            case 3 -> "ocf".equals(parts[0]) ? ocf(parts[1], parts[2])
                    : new AgentName(parts[0], Optional.empty(), parts[1] + ":" + parts[2]);
            default -> throw new IllegalArgumentException("an agent is written standard:type or ocf:provider:type: " + text);
        };
    }

    /// `ocf:heartbeat:IPaddr2`, `systemd:httpd`, `stonith:fence_ipmilan`
    @Override
    public String toString() {
        return standard + ":" + provider.map(p -> p + ":").orElse("") + type;
    }
}
