package org.quorate.model;

/// A thing in the machine room (or the wish for one): what a CIB knows nothing of.
public sealed interface PhysicalElement extends Element
        permits Site, SiteLink, Rack, PowerFeed, Pdu, Network, Switch, Machine, SharedStorage {
}
