package org.quorate.agents;

import java.util.Optional;

/// An action that an agent offers, with the timing that its author advises.
///
/// @param role  the role in which it recurs
/// @param depth how thorough a monitor is, `10`
public record AgentAction(String name, Optional<String> interval, Optional<String> timeout, Optional<String> role, Optional<String> depth) {
}
