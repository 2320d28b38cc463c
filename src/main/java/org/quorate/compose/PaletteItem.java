package org.quorate.compose;

/// What can be taken from the palette, in the palette's order.
public enum PaletteItem {
    SITE(Section.PLACES, "Site"),
    RACK(Section.PLACES, "Rack"),
    PDU(Section.PLACES, "PDU and feed"),
    SWITCH(Section.PLACES, "Network switch"),
    STORAGE(Section.PLACES, "Shared storage"),
    CLUSTER_NODE(Section.MACHINES, "Cluster node"),
    REMOTE_NODE(Section.MACHINES, "Remote node"),
    HOST(Section.MACHINES, "Host"),
    VIRTUAL_MACHINE(Section.MACHINES, "Virtual machine"),
    SERVICE(Section.CLUSTER, "Service"),
    FENCE_DEVICE(Section.CLUSTER, "Fence device"),
    QUORUM_DEVICE(Section.CLUSTER, "Quorum device"),
    NOTE(Section.CLUSTER, "Note"),
    BUNDLE(Section.CONFIGURATION, "Bundle"),
    TEMPLATE(Section.CONFIGURATION, "Template"),
    TAG(Section.CONFIGURATION, "Tag"),
    TICKET(Section.CONFIGURATION, "Ticket"),
    ACL_ROLE(Section.CONFIGURATION, "ACL role"),
    ACL_USER(Section.CONFIGURATION, "ACL user"),
    ACL_GROUP(Section.CONFIGURATION, "ACL group"),
    ALERT(Section.CONFIGURATION, "Alert");

    /// How the palette groups its items.
    public enum Section {
        PLACES("Places and power"), MACHINES("Machines"), CLUSTER("Cluster"), CONFIGURATION("Configuration");

        private final String title;

        Section(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private final Section section;
    private final String title;

    PaletteItem(Section section, String title) {
        this.section = section;
        this.title = title;
    }

    public Section section() {
        return section;
    }

    /// As the palette and the insert menu say it.
    public String title() {
        return title;
    }
}
