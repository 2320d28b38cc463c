package org.quorate.corosync;

import java.util.List;

/// A corosync.conf as text.
///
/// @param ranges where its sections stand, inner ones before outer ones
public record Written(String text, List<Range> ranges) {

    public Written {
        ranges = List.copyOf(ranges);
    }

    /// @param mark  which of the sections of that name it is; see [CorosyncConf.Section#mark()]
    /// @param first its first line, counted from 1
    /// @param last  its last line
    public record Range(String name, String mark, int first, int last) {
    }
}
