/// What resource agents, fence agents and Pacemaker itself let one set: names, types, defaults, meaning.
///
/// [AgentCatalogue] knows the usual agents from files that come with the program, and those of this machine once
/// [InstalledAgents] has read them. [OptionCatalogue] knows cluster properties, meta attributes and what every fence device
/// has. [SecretParameters] is the one place that says which parameters are secret.
///
/// Not here: what a design sets (see `org.quorate.model`), any judgement of it (see `org.quorate.rules`).
@NullMarked
package org.quorate.agents;

import org.jspecify.annotations.NullMarked;
