package org.quorate.model;

import java.util.Optional;

/// What a design says about itself.
///
/// @param pacemaker the version that it is for, `2.1` or `3.0`; empty: 2.1, or what an import came with
/// @param pcs       the version that it is for, `0.10`, `0.11`, `0.12`; empty: 0.11
public record Info(String title, String author, String revision, String notes, Optional<String> pacemaker, Optional<String> pcs) {

    public static final Info EMPTY = new Info("", "", "", "", Optional.empty(), Optional.empty());
}
