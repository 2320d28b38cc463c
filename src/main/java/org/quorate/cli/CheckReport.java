package org.quorate.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/// A form in which findings are written.
interface CheckReport {

    void write(List<Checked> designs, PrintStream out) throws IOException;
}
