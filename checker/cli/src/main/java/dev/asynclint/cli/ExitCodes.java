package dev.asynclint.cli;

/** What the process says to the one that started it. Where several hold: 3 over 2 over 4 over 1. */
final class ExitCodes {
    static final int CLEAN = 0;
    /** Findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;
    /** The command line or the configuration cannot be used. */
    static final int USAGE = 2;
    /** A defect of Asynclint. */
    static final int INTERNAL = 3;
    /** A file was skipped or a rule crashed. */
    static final int INCOMPLETE = 4;

    static final String SAYS_USAGE = USAGE + ":the command line or the configuration cannot be used";
    static final String SAYS_INTERNAL = INTERNAL + ":internal error";

    private ExitCodes() {}
}
