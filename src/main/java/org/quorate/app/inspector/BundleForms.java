package org.quorate.app.inspector;

import static org.quorate.app.inspector.Form.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.agents.OptionCatalogue;
import org.quorate.app.inspector.OptionsEditor.Known;
import org.quorate.model.Bundle;

/// Forms of bundles.
///
/// Source: Pacemaker Explained, "Bundles"
final class BundleForms {

    private BundleForms() {
    }

    static List<Form<?>> all() {
        return List.of(bundle(), container(), network(), port(), storage(), mapping());
    }

    private static Form<Bundle> bundle() {
        return new Form<>(Bundle.class, List.of(
                section("Identity", ClusterForms.NAME,
                        Field.of("child", "Runs", Editors.naming(Codec.TEXT.optional(), "only the container", Suggestions::primitives))
                                .help("the resource inside each replica; with one, a replica is a guest node"),
                        Field.of("description", "Description", Editors.optionalText("none")).help(ClusterForms.DESCRIPTION), ClusterForms.ID),
                section("Container", Field.of("container", "", RecordEditor.of(container()))),
                section("Network", Field.of("network", "", OptionalEditor.of(RecordEditor.of(network()), "network",
                        context -> Optional.of(new Bundle.ContainerNetwork(Optional.empty(), Map.of(), List.of()))))),
                section("Storage", Field.of("storage", "", OptionalEditor.of(RecordEditor.of(storage()), "storage",
                        context -> Optional.of(new Bundle.Storage(Optional.empty(), List.of()))))),
                section("Meta attributes", Field.of("metaAttributes", "", KnownParameters.of("meta attribute",
                        (owner, catalogue) -> OptionCatalogue.BUNDLE_META.all(), SetForms.sets()))),
                section("Parameters", Field.of("instanceAttributes", "", SetForms.sets())),
                ClusterForms.RAW));
    }

    private static Form<Bundle.Container> container() {
        return Form.of(Bundle.Container.class,
                Field.of("engine", "Engine", Editors.suggesting(Codec.required("An engine"), "", "podman", "docker", "rkt"))
                        .help("what runs the containers; rkt is no longer supported by Pacemaker 3.0"),
                Field.of("options", "", OptionsEditor.of(
                        Known.of("image", "Image", "needed", "the container image, with its tag"),
                        Known.of("replicas", "Replicas", "1, or as many as may be promoted", "how many containers run in the whole cluster", "1", "2", "3"),
                        Known.of("replicas-per-host", "On one node", "1 (default)", "how many replicas may run on one node; more than 1 needs a network without a host's ports", "1", "2"),
                        Known.of("promoted-max", "Promoted", "0 (default)", "how many replicas may be promoted; above 0 the resource inside is promotable", "0", "1"),
                        Known.of("masters", "Promoted (old word)", "as above", "the old word for how many may be promoted"),
                        Known.of("run-command", "Command", "pacemaker-remoted inside, or the image's own", "what runs in the container as its first process"),
                        Known.of("network", "Container network", "that of the engine", "given to the engine as its network, for instance host", "host"),
                        Known.of("options", "Further options", "none", "given to the engine on its command line, as they are"))));
    }

    private static Form<Bundle.ContainerNetwork> network() {
        return Form.of(Bundle.ContainerNetwork.class,
                Field.of("options", "", OptionsEditor.of(
                        Known.of("ip-range-start", "First address", "none", "each replica gets an address of its own, from this one on"),
                        Known.of("host-interface", "Interface", "chosen by the system", "the host's interface that gets the addresses", "eth0"),
                        Known.of("host-netmask", "Netmask", "32 (default)", "bits of the network of these addresses", "24", "32"),
                        Known.of("control-port", "Control port", "3121 (default)", "where pacemaker-remoted listens in the container", "3121"),
                        Known.of("add-host", "Names in hosts", "true (default)", "whether each replica knows the others by name", "true", "false"))),
                Field.of("ports", "Ports", ListEditor.ofRecords("port", port(),
                        context -> Optional.of(new Bundle.PortMapping(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                        port -> port.port().isPresent() || port.range().isPresent())).help("what is reached from outside of the containers"),
                Field.of("id", "CIB id", Editors.optionalText("none")).help(SetForms.ID_HELP));
    }

    private static Form<Bundle.PortMapping> port() {
        return Form.of(Bundle.PortMapping.class,
                Field.inRow("port", "Port", Editors.optionalText("port")).help("the port of the host, or of the replica's address"),
                Field.inRow("internalPort", "Port inside", Editors.optionalText("same inside")).help("the port in the container, where it is another one"),
                Field.inRow("range", "Range", Editors.optionalText("or a range")).help("several ports that are the same inside and outside, for instance 8000-8010; instead of a port"),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(SetForms.ID_HELP));
    }

    private static Form<Bundle.Storage> storage() {
        return Form.of(Bundle.Storage.class,
                Field.of("mappings", "Directories and files", ListEditor.ofRecords("mapping", mapping(),
                        context -> Optional.of(new Bundle.StorageMapping(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                        mapping -> mapping.targetDir().isPresent() && (mapping.sourceDir().isPresent() || mapping.sourceDirRoot().isPresent())))
                        .help("what of the host the containers see"),
                Field.of("id", "CIB id", Editors.optionalText("none")).help(SetForms.ID_HELP));
    }

    private static Form<Bundle.StorageMapping> mapping() {
        return Form.of(Bundle.StorageMapping.class,
                Field.inRow("sourceDir", "On the host", Editors.optionalText("on the host")).help("a directory or file that all replicas on a host share"),
                Field.inRow("targetDir", "In the container", Editors.optionalText("inside")).help("where the container sees it"),
                Field.of("sourceDirRoot", "One each, in", Editors.optionalText("shared by all"))
                        .help("instead: the directory in which each replica has one of its own, by its name"),
                Field.of("options", "Mount options", Editors.suggesting(Codec.TEXT.optional(), "none", "rw", "ro", "rw,Z")).help("given to the engine"),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(SetForms.ID_HELP))
                .saying(mapping -> mapping.sourceDirRoot().map(root -> "one for each replica in " + root).orElse(""));
    }
}
