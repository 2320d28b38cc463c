package org.quorate.export.cib;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Makes CIBs of every kind of element, in places where they belong and where they do not, with hostile values, attributes
/// that are missing or unknown, ids as pcs makes them or others, ids that stand twice, and references. Not where it would be
/// said to be left out or moved: attributes of sections, and strangers among the sets of pairs of a whole section.
final class RandomCib {

    /// @param required attributes, the id aside
    private record Kind(boolean id, List<String> required, List<String> optional, List<String> children) {
    }

    private static final List<String> VALUES = List.of("", "1", "INFINITY", "-INFINITY", "true", "Master", "Promoted", "start", "in_range", "date_spec", "a b", "<&>\"'",
            "two\nlines", "\ttab", "$(reboot)", "höst", "漢字 🐧", " lead", "]]>", "password", "QUORATE-SECRET(x y)", "%s", "a,b", "10s");
    private static final List<String> NAMES = List.of("a", "b", "password", "target-role", "remote-node", "x y", "CRM_meta_z", "é");
    private static final String SETS = "instance_attributes,meta_attributes";
    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        kind("crm_config", "", "", "cluster_property_set,cluster_property_set", false);
        kind("nodes", "", "", "node,node,node", false);
        kind("resources", "", "", "primitive,primitive,group,clone,master,bundle,template", false);
        kind("constraints", "", "", "rsc_location,rsc_colocation,rsc_order,rsc_ticket", false);
        kind("tags", "", "", "tag,tag", false);
        kind("acls", "", "", "acl_role,acl_target,acl_group,acl_user", false);
        kind("alerts", "", "", "alert,alert", false);
        kind("fencing-topology", "", "", "fencing-level,fencing-level", false);
        kind("rsc_defaults", "", "", "meta_attributes", false);
        kind("op_defaults", "", "", "meta_attributes", false);
        kind("node", "uname", "type,score,description", "instance_attributes,utilization", true);
        kind("primitive", "class,provider,type", "template,description", SETS + ",utilization,operations", true);
        kind("template", "class,type", "provider,description", SETS + ",utilization,operations", true);
        kind("group", "", "description", "primitive,primitive," + SETS, true);
        kind("clone", "", "description", "primitive," + SETS, true);
        kind("master", "", "", "group," + SETS, true);
        kind("bundle", "", "description", "docker,network,storage,primitive," + SETS, true);
        kind("docker", "image", "replicas,masters,options", "", false);
        kind("network", "", "ip-range-start,control-port,id", "port-mapping,port-mapping", false);
        kind("port-mapping", "port", "internal-port,range", "", true);
        kind("storage", "", "id", "storage-mapping", false);
        kind("storage-mapping", "target-dir", "source-dir,source-dir-root,options", "", true);
        kind("operations", "", "id,id-ref", "op,op", false);
        kind("op", "name,interval", "timeout,role,on-fail,description", SETS, true);
        for (String set : List.of("cluster_property_set", "instance_attributes", "meta_attributes", "utilization")) {
            kind(set, "", "score", "nvpair,nvpair,nvpair,rule", true);
        }
        kind("nvpair", "name", "value,value,value", "", true);
        kind("rule", "", "score,boolean-op,role,score-attribute", "expression,date_expression,rsc_expression,op_expression,rule", true);
        kind("expression", "attribute,operation", "value,type,value-source", "", true);
        kind("date_expression", "operation", "start,end", "duration,date_spec", true);
        kind("duration", "", "hours,months", "", true);
        kind("date_spec", "", "weekdays,moon", "", true);
        kind("rsc_expression", "", "class,provider,type", "", true);
        kind("op_expression", "name", "interval", "", true);
        kind("rsc_location", "rsc,node,score", "role,resource-discovery,rsc-pattern", "rule,resource_set,lifetime", true);
        kind("lifetime", "", "", "rule", false);
        kind("rsc_colocation", "rsc,with-rsc,score", "rsc-role,with-rsc-role,node-attribute,influence", "resource_set", true);
        kind("rsc_order", "first,then", "first-action,then-action,kind,symmetrical", "resource_set", true);
        kind("rsc_ticket", "rsc,ticket", "rsc-role,loss-policy", "resource_set", true);
        kind("resource_set", "", "sequential,role,id-ref", "resource_ref,resource_ref", true);
        kind("resource_ref", "", "", "", true);
        kind("tag", "", "", "obj_ref,obj_ref", true);
        kind("obj_ref", "", "", "", true);
        kind("acl_role", "", "description", "acl_permission,acl_permission,read", true);
        kind("acl_permission", "kind", "xpath,reference,object-type,attribute", "", true);
        kind("acl_target", "", "name", "role,role", true);
        kind("acl_group", "", "name", "role", true);
        kind("acl_user", "", "", "read,role_ref", true);
        kind("role", "", "", "", true);
        kind("role_ref", "", "", "", true);
        kind("read", "", "xpath", "", true);
        kind("alert", "path", "description", SETS + ",select,recipient,recipient", true);
        kind("recipient", "value", "description", "instance_attributes,meta_attributes", true);
        kind("select", "", "", "select_fencing,select_nodes,select_attributes,select_resources", false);
        kind("select_fencing", "", "", "", false);
        kind("select_nodes", "", "", "", false);
        kind("select_resources", "", "", "", false);
        kind("select_attributes", "", "", "attribute,attribute", false);
        kind("attribute", "name", "", "", true);
        kind("fencing-level", "index,devices,target", "target-pattern,target-attribute,target-value", "", true);
        kind("unknown", "", "x,y", "unknown,nvpair", true);
    }

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final boolean hostile;
    private final Set<String> used = new HashSet<>();
    private int number;

    /// @param hostile whether elements stand where they do not belong, lack what they need, and have ids of others
    RandomCib(long seed, boolean hostile) {
        random = new Random(seed);
        this.hostile = hostile;
    }

    private static void kind(String name, String required, String optional, String children, boolean id) {
        KINDS.put(name, new Kind(id, list(required), list(optional), list(children)));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    String text() {
        out.append("<cib validate-with=\"pacemaker-3.7\" epoch=\"1\"><configuration>");
        for (String section : List.of("crm_config", "nodes", "resources", "constraints", "tags", "fencing-topology", "rsc_defaults", "op_defaults", "acls", "alerts")) {
            element(section, "", 0);
        }
        return out.append("</configuration></cib>").toString();
    }

    private void element(String name, String parent, int depth) {
        Kind kind = KINDS.getOrDefault(name, new Kind(false, List.of(), List.of(), List.of()));
        Map<String, String> attributes = new LinkedHashMap<>();
        String id = id(name, parent);
        if (kind.id()) {
            attributes.put("id", id);
        }
        kind.required().stream().filter(_ -> !odd(12)).forEach(attribute -> attributes.put(attribute, value(name, attribute)));
        kind.optional().stream().filter(_ -> random.nextInt(3) == 0).forEach(attribute -> attributes.put(attribute, value(name, attribute)));
        if (depth > 0 && odd(20)) {
            attributes.put("strange", any(VALUES));
        }
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> out.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"'));
        out.append('>');
        for (String child : kind.children()) {
            if (depth < 8 && (depth == 0 || random.nextBoolean())) {
                element(odd(25) && !name.matches("crm_config|.*_defaults") ? any(List.copyOf(KINDS.keySet())) : child, kind.id() ? id : parent, depth + 1);
            }
        }
        out.append("</").append(name).append('>');
    }

    private boolean odd(int oneOf) {
        return hostile && random.nextInt(oneOf) == 0;
    }

    /// as pcs would make it, something else, or, seldom, one that is there already
    private String id(String name, String parent) {
        number++;
        if (odd(15)) {
            return "i" + random.nextInt(number);
        }
        boolean natural = random.nextInt(3) > 0 && !parent.isEmpty() && name.matches(".*_attributes|utilization|rule");
        String id = natural ? parent + "-" + name + (random.nextBoolean() ? "" : "-" + number) : "i" + number;
        return used.add(id) ? id : "i" + number;
    }

    private String value(String element, String attribute) {
        return switch (attribute) {
            case "id-ref" -> "i" + random.nextInt(number + 1);
            case "id" -> "i" + ++number;
            case "name" -> any(NAMES) + (element.equals("nvpair") || element.equals("op") ? number : "");
            case "uname", "class", "provider", "interval" -> "v" + number;
            case "type" -> element.equals("node") ? "member" : "t" + number;
            case "template" -> "t";
            default -> any(VALUES);
        };
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }
}
