package dev.asynclint.api;

/**
 * A type whose values must be consumed.
 *
 * @param type binary name
 * @param subtypes whether the fact holds for subtypes too
 * @param start when the work starts
 * @param report whether dropping one is worth a report
 */
public record Awaitable(String type, boolean subtypes, Start start, Report report, Origin origin) implements Fact {
    public enum Start {
        /** On consumption: a dropped one never runs. */
        LAZY,
        /** Already: a dropped one loses its failure. */
        EAGER,
        /** There is no work. */
        NONE
    }

    public enum Report {
        YES,
        OPT_IN,
        NO
    }

    public boolean isLazy() {
        return start == Start.LAZY;
    }

    public boolean isEager() {
        return start == Start.EAGER;
    }
}
