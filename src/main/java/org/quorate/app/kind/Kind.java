package org.quorate.app.kind;

/// A kind of element as users see it: the word, the icon's literal, and the colour (a style class of the same name as the
/// colour's token, without `-q-`).
public enum Kind {

    SITE("Site", "mdi2o-office-building-outline", "ink"),
    SITE_LINK("Site link", "mdi2s-swap-horizontal", "ink"),
    RACK("Rack", "mdi2v-view-agenda-outline", "ink"),
    POWER_FEED("Power feed", "mdi2p-power-plug-outline", "power-a"),
    PDU("PDU", "mdi2p-power-socket", "power-a"),
    NETWORK("Network", "mdi2l-lan", "cluster-net"),
    SWITCH("Network switch", "mdi2s-switch", "cluster-net"),
    STORAGE("Shared storage", "mdi2h-harddisk", "storage-k"),
    HOST("Host", "mdi2s-server-off", "opaque"),
    HYPERVISOR("Hypervisor", "mdi2s-server", "opaque"),
    CLUSTER_HOST("Cluster node", "mdi2s-server", "member"),
    REMOTE_HOST("Remote node", "mdi2s-server-network", "remote"),
    VM("Virtual machine", "mdi2m-monitor", "opaque"),
    CLUSTER_VM("Cluster node (virtual machine)", "mdi2m-monitor", "member"),
    REMOTE_VM("Remote node (virtual machine)", "mdi2m-monitor", "remote"),
    GUEST("Guest node", "mdi2m-monitor", "guest"),
    OPAQUE_VM("Virtual machine as a resource", "mdi2c-cube-outline", "opaque"),
    CLUSTER_NODE("Cluster node", "mdi2s-server", "member"),
    NODE_ENTRY("Node entry", "mdi2c-card-text-outline", "opaque"),
    QUORUM_DEVICE("Quorum device", "mdi2s-scale-balance", "qdevice"),
    SERVICE("Service", "mdi2c-cog-outline", "svc"),
    VM_RESOURCE("Resource of a virtual machine", "mdi2m-monitor", "guest"),
    CONNECTION("Connection to a remote node", "mdi2s-server-network", "remote"),
    FENCE_DEVICE("Fence device", "mdi2s-shield-outline", "fence"),
    GROUP("Group", "mdi2f-format-list-numbered", "svc"),
    CLONE("Clone", "mdi2l-layers-triple-outline", "svc"),
    BUNDLE("Bundle", "mdi2p-package-variant-closed", "svc"),
    TEMPLATE("Template", "mdi2f-file-document-outline", "svc"),
    LOCATION("Location constraint", "mdi2p-pin-outline", "location"),
    COLOCATION("Colocation constraint", "mdi2v-vector-polyline", "coloc"),
    ORDER("Order constraint", "mdi2o-order-bool-ascending", "order"),
    TICKET("Ticket constraint", "mdi2t-ticket-outline", "order"),
    TAG("Tag", "mdi2t-tag-outline", "ink"),
    ACL_ROLE("ACL role", "mdi2k-key-outline", "ink"),
    ACL_USER("ACL user", "mdi2a-account-outline", "ink"),
    ACL_GROUP("ACL group", "mdi2a-account-group-outline", "ink"),
    ALERT("Alert", "mdi2b-bell-outline", "ink"),
    FENCING_LEVEL("Fencing level", "mdi2s-shield-outline", "fence"),
    UNMODELLED("Part of the CIB without a type", "mdi2c-code-tags", "opaque"),
    NOTE("Note", "mdi2n-note-text-outline", "note-line");

    private final String word;
    private final String icon;
    private final String colour;

    Kind(String word, String icon, String colour) {
        this.word = word;
        this.icon = icon;
        this.colour = colour;
    }

    public String word() {
        return word;
    }

    public String icon() {
        return icon;
    }

    /// Style class that gives its icon its colour.
    public String style() {
        return "kind-" + colour;
    }
}
