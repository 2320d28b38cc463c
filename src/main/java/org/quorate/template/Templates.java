package org.quorate.template;

import java.util.List;
import java.util.Optional;

/// All templates.
public final class Templates {

    private static final List<Template> ALL = List.of(new TwoNodes(), new RemotesAndGuests(), new TwoSites(), new ScaleOut());

    private Templates() {
    }

    public static List<Template> all() {
        return ALL;
    }

    public static Optional<Template> named(String name) {
        return ALL.stream().filter(template -> template.name().equals(name)).findFirst();
    }
}
