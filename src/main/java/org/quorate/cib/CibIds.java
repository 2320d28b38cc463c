package org.quorate.cib;

import org.quorate.model.Bundle;

/// The ids that pcs gives to the parts of objects. An import writes down only ids that differ from these, an export makes
/// these where nothing is written down.
///
/// Source: what pcs 0.11 writes; pcs/lib/cib/tools.py, sanitize_id: characters that an id cannot have are dropped
public final class CibIds {

    public static final String PROPERTIES = "cib-bootstrap-options";

    private CibIds() {
    }

    /// @param kind  the element's name, `meta_attributes`
    /// @param index counted from 0 among the sets of that kind
    public static String set(String owner, String kind, int index) {
        return numbered(sanitised(owner + "-" + kind), index);
    }

    /// The sets of a `<node>`.
    public static String nodeSet(String nodeId, String kind, int index) {
        return numbered(sanitised("nodes-" + nodeId + (kind.equals("instance_attributes") ? "" : "-" + kind)), index);
    }

    public static String properties(int index) {
        return numbered(PROPERTIES, index);
    }

    public static String pair(String set, String name) {
        return sanitised(set + "-" + name);
    }

    public static String operation(String resource, String name, String interval) {
        return sanitised(resource + "-" + name + "-interval-" + interval);
    }

    /// @param owner the constraint, the set or the rule around it
    public static String rule(String owner, int index) {
        return numbered(sanitised(owner + "-rule"), index);
    }

    public static String expression(String rule, int index) {
        return numbered(sanitised(rule + "-expr"), index);
    }

    /// @param kind `date_spec` or `duration`
    public static String time(String expression, String kind) {
        return sanitised(expression + "-" + (kind.equals("date_spec") ? "datespec" : kind));
    }

    /// @param index counted from 0 among the constraint's sets
    public static String resourceSet(String constraint, int index) {
        return numbered(sanitised(constraint + "_set"), index);
    }

    /// Source: pcs/lib/cib/resource/bundle.py
    public static String portMapping(String bundle, Bundle.PortMapping port) {
        return sanitised(bundle + "-port-map-" + port.port().or(port::range).orElse(""));
    }

    /// @param index counted from 0 among the bundle's mappings
    public static String storageMapping(String bundle, int index) {
        return numbered(sanitised(bundle + "-storage-map"), index);
    }

    /// Source: pcs/lib/cib/acl.py
    public static String permission(String role, String kind) {
        return sanitised(role + "-" + kind);
    }

    /// Source: pcs/lib/cib/alert.py
    ///
    /// @param index counted from 0 among the alert's recipients
    public static String recipient(String alert, int index) {
        return numbered(sanitised(alert + "-recipient"), index);
    }

    /// pcs cannot choose what an alert is for.
    public static String selected(String alert, String attribute) {
        return sanitised(alert + "-select-" + attribute);
    }

    private static String numbered(String id, int index) {
        return index == 0 ? id : id + "-" + index;
    }

    private static String sanitised(String id) {
        String kept = id.replaceAll("[^A-Za-z0-9_.-]", "");
        return kept.isEmpty() || !Character.isLetter(kept.charAt(0)) && kept.charAt(0) != '_' ? "_" + kept : kept;
    }
}
