package org.quorate.analysis;

/// How the agents of fence devices work, by their names.
public enum FenceAgent {
    /// talks to the target's management controller: one target a device
    CONTROLLER,
    /// switches outlets of a power distribution unit
    OUTLET,
    /// asks a hypervisor or a management server for it
    HYPERVISOR,
    /// cuts the target off from storage
    FABRIC,
    /// writes to shared disks that the target watches
    SBD,
    /// the target's own watchdog
    WATCHDOG,
    /// only learns that the target is dumping its kernel
    KDUMP,
    /// needs the target's operating system to be well
    SOFTWARE,
    OTHER;

    /// @param type the agent's name, `fence_ipmilan`
    public static FenceAgent of(String type) {
        String name = type.startsWith("external/") ? type.substring("external/".length()) : type.replaceFirst("^fence_", "");
        return switch (name) {
            case "ipmilan", "ipmilanplus", "idrac", "ilo", "ilo2", "ilo3", "ilo3_ssh", "ilo4", "ilo4_ssh", "ilo5", "ilo5_ssh", "ilo_ssh",
                 "ilo_mp", "ilo_moonshot", "imm", "rsa", "rsb", "drac", "drac5", "redfish", "ipmi", "riloe", "amt", "amt_ws", "hpblade",
                 "ipdu_single" -> CONTROLLER;
            case "apc", "apc_snmp", "raritan", "raritan_px3", "eaton_snmp", "eaton_ssh", "eps", "wti", "ipdu", "ipdu_snmp", "netio",
                 "tripplite_snmp", "lpar", "bladecenter", "bladecenter_snmp", "compute_chassis", "nut", "rackpdu" -> OUTLET;
            case "virsh", "virt", "xvm", "vmware_rest", "vmware_soap", "vmware", "vmware_vcloud", "vmware_ws", "rhevm", "ovirt", "xenapi", "pve", "openstack",
                 "aws", "gce", "azure_arm", "ibm_vpc", "ibm_powervs", "nova", "compute", "evacuate", "libvirt", "vcenter", "kubevirt",
                 "docker", "vbox", "cloudstack", "aliyun", "zvm", "zvmip" -> HYPERVISOR;
            case "scsi", "mpath", "brocade", "sanbox2", "cisco_mds", "ifmib", "cisco_ucs", "azure_shared" -> FABRIC;
            case "sbd" -> SBD;
            case "watchdog" -> WATCHDOG;
            case "kdump" -> KDUMP;
            case "ssh", "null", "legacy", "ssh-bad" -> SOFTWARE;
            default -> OTHER;
        };
    }

    /// Whether an agent knows only the virtual machines of one hypervisor.
    ///
    /// @param type the agent's name
    public static boolean isLocalToHypervisor(String type) {
        return switch (type) {
            case "fence_virsh", "fence_virt", "fence_xvm", "fence_vbox", "fence_docker", "external/libvirt" -> true;
            default -> false;
        };
    }

    /// Whether an agent cuts its target off from storage by reservations, so that the target itself must get its access
    /// back (unfencing).
    ///
    /// Source: fence-agents agents/scsi, agents/mpath (`on_target`)
    ///
    /// @param type the agent's name
    public static boolean isUnfencedOnTarget(String type) {
        return type.equals("fence_scsi") || type.equals("fence_mpath");
    }

    /// Whether a device of this kind has one target, and cannot list its targets itself.
    public boolean isSingleTarget() {
        return this == CONTROLLER || this == KDUMP;
    }
}
