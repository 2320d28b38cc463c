package org.quorate.model;

import java.util.List;

/// A resource of the CIB's `<resources>` section; its [#name()] is the CIB id.
public sealed interface Resource extends ClusterElement permits Primitive, Group, Clone, Bundle {

    List<NvSet> metaAttributes();
}
