package org.quorate.designfile;

import org.quorate.designfile.form.Field;
import org.quorate.designfile.form.Forms;
import org.quorate.designfile.form.RecordForm;
import org.quorate.model.Bundle;

/// Bundles.
final class BundleForms {

    private static final String OWN_ID = "The CIB id, where it has one.";
    private static final String OTHER_ID = "The CIB id, where it is not the one that an exporter would make.";

    private static final RecordForm<Bundle.Container> CONTAINER = RecordForm.of(Bundle.Container.class, "a container", "The container and its engine.",
            Field.required("engine", Forms.TEXT, "`docker`, `podman` or `rkt`."),
            Field.texts("options", "`image`, `replicas`, `replicas-per-host`, `promoted-max`, `run-command`, `network`, `options`."));

    private static final RecordForm<Bundle.PortMapping> PORT = RecordForm.of(Bundle.PortMapping.class, "a port mapping",
            "A port, or a range of ports, of the container that is reached from outside.",
            Field.optional("port", Forms.TEXT, "The port outside."),
            Field.optional("internalPort", Forms.TEXT, "The port inside, where it is another one."),
            Field.optional("range", Forms.TEXT, "A range of ports instead: FIRST-LAST."),
            Field.optional("id", Forms.TEXT, OTHER_ID));

    private static final RecordForm<Bundle.ContainerNetwork> NETWORK = RecordForm.of(Bundle.ContainerNetwork.class, "a container network",
            "How a replica is reached.",
            Field.texts("options", "`ip-range-start`, `control-port`, `host-interface`, `host-netmask`, `add-host`."),
            Field.list("ports", PORT, "Ports that are reached from outside."),
            Field.optional("id", Forms.TEXT, OWN_ID));

    private static final RecordForm<Bundle.StorageMapping> STORAGE_MAPPING = RecordForm.of(Bundle.StorageMapping.class, "a storage mapping",
            "A directory or file of the host within the container.",
            Field.optional("sourceDir", Forms.TEXT, "The directory or file on the host, the same for all replicas."),
            Field.optional("sourceDirRoot", Forms.TEXT, "The directory on the host that has one for each replica."),
            Field.optional("targetDir", Forms.TEXT, "Where the container sees it."),
            Field.optional("options", Forms.TEXT, "Options of the mount."),
            Field.optional("id", Forms.TEXT, OTHER_ID));

    private static final RecordForm<Bundle.Storage> STORAGE = RecordForm.of(Bundle.Storage.class, "a container's storage",
            "What of the host a container sees.",
            Field.list("mappings", STORAGE_MAPPING, "Directories and files."),
            Field.optional("id", Forms.TEXT, OWN_ID));

    static final RecordForm<Bundle> BUNDLE = RecordForm.element(Bundle.class, "bundle",
            "A container that the cluster runs in replicas; with a primitive inside, each replica is a guest node.",
            Field.optional("description", Forms.TEXT, "What it is for."),
            Field.required("container", CONTAINER, "The container."),
            Field.optional("network", NETWORK, "How a replica is reached."),
            Field.optional("storage", STORAGE, "What of the host it sees."),
            Field.optional("child", Forms.TEXT, "The name of the primitive that runs inside.").as("of"),
            NvForms.field("instanceAttributes", "The parameters (instance attributes).").as("parameters"),
            NvForms.field("metaAttributes", "The meta attributes.").as("meta"),
            NvForms.FOREIGN).inLines();

    private BundleForms() {
    }
}
