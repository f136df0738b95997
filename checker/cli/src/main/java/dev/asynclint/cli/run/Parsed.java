package dev.asynclint.cli.run;

import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.engine.Problem;
import dev.asynclint.ir.Program;
import java.util.List;

/**
 * A program, and what could not become part of it.
 *
 * @param problems crashes of the front end; it may add some while the program is analysed
 * @param notes lines for the user that do not make the result incomplete
 * @param release what {@link #close} does
 */
record Parsed(Program program, List<Skip> skips, List<Problem> problems, List<String> notes, Runnable release)
        implements AutoCloseable {
    /** Lets go of what the program reads class files from. */
    @Override
    public void close() {
        release.run();
    }
}
