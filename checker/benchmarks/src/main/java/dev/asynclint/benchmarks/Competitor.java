package dev.asynclint.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A command that is measured beside others.
 *
 * @param command the program and its arguments
 * @param lastWords how the line begins that it says at its end and not when it breaks off; empty where its exit code
 *     tells failures from findings
 * @param turns when it is run
 * @param before what is done before each run, outside of the measured time
 */
record Competitor(List<String> command, String lastWords, Turns turns, Preparation before) {
    /** Exit codes from here on mean that a program has failed, not that it has found something. */
    private static final int USAGE = 2;

    /** The rounds in which a competitor is run. */
    enum Turns {
        EACH,
        /** Only the first where that has taken long. */
        FIRST_IF_SLOW,
        FIRST
    }

    /** Makes ready for a run. */
    interface Preparation {
        void run() throws IOException;
    }

    Competitor(List<String> command) {
        this(command, "", Turns.EACH, () -> {});
    }

    Competitor saysAtItsEnd(String words) {
        return new Competitor(command, words, turns, before);
    }

    Competitor on(Turns when) {
        return new Competitor(command, lastWords, when, before);
    }

    Competitor after(Preparation preparation) {
        return new Competitor(command, lastWords, turns, preparation);
    }

    /** Whether a run that ended with this code, and said what is in this file, did all its work. */
    boolean hasSucceeded(int exitCode, Path log) throws IOException {
        if (lastWords.isEmpty()) {
            return exitCode < USAGE;
        }
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.startsWith(lastWords));
        }
    }
}
