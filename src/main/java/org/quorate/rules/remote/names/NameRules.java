package org.quorate.rules.remote.names;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on names and addresses of remote and guest nodes.
public final class NameRules {

    private NameRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Rem01GuestNotItsVm(),
                new Rem02GuestNotAResource(),
                new Rem03GuestNotANode(),
                new Rem04RemoteNameIsFree(),
                new Rem05NamesUnique(),
                new Rem06AddressesUnique(),
                new Rem25PortAndAddress());
    }
}
