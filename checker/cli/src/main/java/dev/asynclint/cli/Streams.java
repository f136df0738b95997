package dev.asynclint.cli;

import java.io.PrintWriter;

/** Where data ({@code out}) and everything else ({@code err}) goes. */
record Streams(PrintWriter out, PrintWriter err, Terminal terminal) {
    void flush() {
        out.flush();
        err.flush();
    }
}
