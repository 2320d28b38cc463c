package org.quorate.cib;

import java.util.Map;

/// The words for what an import carries along, by element name.
final class KindWords {

    static final String INTERNAL_CONNECTION = "internal_rsc";

    private record Words(String one, String many) {
    }

    private static final Map<String, Words> WORDS = Map.ofEntries(
            Map.entry("bundle", new Words("bundle", "bundles")),
            Map.entry("template", new Words("template", "templates")),
            Map.entry("master", new Words("master resource of the old form", "master resources of the old form")),
            Map.entry(INTERNAL_CONNECTION, new Words("connection that Pacemaker itself makes to a guest node", "connections that Pacemaker itself makes to guest nodes")),
            Map.entry("rsc_location", new Words("location constraint", "location constraints")),
            Map.entry("rsc_colocation", new Words("colocation constraint", "colocation constraints")),
            Map.entry("rsc_order", new Words("order constraint", "order constraints")),
            Map.entry("rsc_ticket", new Words("ticket constraint", "ticket constraints")),
            Map.entry("tag", new Words("tag", "tags")),
            Map.entry("acl_role", new Words("ACL role", "ACL roles")),
            Map.entry("acl_target", new Words("ACL user", "ACL users")),
            Map.entry("acl_user", new Words("ACL user of the old form", "ACL users of the old form")),
            Map.entry("acl_group", new Words("ACL group", "ACL groups")),
            Map.entry("alert", new Words("alert", "alerts")));

    private KindWords() {
    }

    static String counted(String kind, int count) {
        Words words = WORDS.getOrDefault(kind, new Words("<" + kind + ">", "<" + kind + ">"));
        return count + " " + (count == 1 ? words.one() : words.many());
    }
}
