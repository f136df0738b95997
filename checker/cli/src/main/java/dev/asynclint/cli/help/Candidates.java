package dev.asynclint.cli.help;

import dev.asynclint.cli.report.ReportFormat;
import dev.asynclint.rules.Rules;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Words that a shell offers for an option. */
public final class Candidates {
    private Candidates() {}

    /** Names of rules. */
    public static final class OfRules implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Rules.names().iterator();
        }
    }

    /** Formats of reports. */
    public static final class OfFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(ReportFormat.values()).map(ReportFormat::word).iterator();
        }
    }

    /** What {@code --fail-on} takes. */
    public static final class OfSeverities implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("error", "warning", "info", "never").iterator();
        }
    }

    /** What {@code --color} takes. */
    public static final class OfColours implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("auto", "always", "never").iterator();
        }
    }
}
