package org.quorate.rules.remote.connections;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on the connections of remote nodes.
public final class ConnectionRules {

    private ConnectionRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Rem07ConnectionNotInGroup(),
                new Rem08ConnectionNotCloned(),
                new Rem11NothingHangsOnConnections(),
                new Rem14ConnectionsOnClusterNodes(),
                new Rem15ConnectionHasANode(),
                new Rem27RemotesAreNear(),
                new Rem29NotARemoteInsideAVm(),
                new Rem31ConnectionNotPinned());
    }
}
