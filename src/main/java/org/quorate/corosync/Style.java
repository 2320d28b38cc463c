package org.quorate.corosync;

import org.quorate.corosync.Layout.Block;
import org.quorate.corosync.Layout.Implied;
import org.quorate.corosync.Layout.Line;
import org.quorate.corosync.Layout.Part;
import org.quorate.corosync.Layout.Slot;

/// How a section writes what stands in it.
///
/// @param spaced      whether a blank line stands before its sections
/// @param lastOption  the index of its last option; -1: it has none
/// @param lastContent the index of its last part that is no blank line; -1: it has none
record Style(String indent, String separator, String step, boolean spaced, int lastOption, int lastContent) {

    /// @param step what the file indents a level by
    static Style of(Block block, String step) {
        String head = block.head();
        String indent = head.isEmpty() ? "" : head.substring(0, Syntax.indexOfContent(head)) + step;
        String separator = ": ";
        boolean spaced = true;
        int lastOption = -1;
        int lastContent = -1;
        for (int i = 0; i < block.parts().size(); i++) {
            Part part = block.parts().get(i);
            if (part instanceof Slot(String before, String key, _, _)) {
                indent = before.substring(0, Syntax.indexOfContent(before));
                separator = before.substring(indent.length() + key.length());
                lastOption = i;
            } else if (part instanceof Line line && !line.key().isEmpty()) {
                lastOption = i;
            } else if (part instanceof Block inner) {
                indent = lastOption < 0 ? inner.head().substring(0, Syntax.indexOfContent(inner.head())) : indent;
                spaced = i == 0 || head.isEmpty() ? spaced : block.parts().get(i - 1) instanceof Line line && line.isBlank();
            }
            lastContent = part instanceof Line line && line.isBlank() || part instanceof Implied ? lastContent : i;
        }
        return new Style(indent, separator, step, spaced, lastOption, lastContent);
    }
}
