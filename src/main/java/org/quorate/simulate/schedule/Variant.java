package org.quorate.simulate.schedule;

/// The kinds of resources, in the order in which colocations prefer the later ones.
enum Variant {
    PRIMITIVE, GROUP, CLONE, BUNDLE
}
