package dev.asynclint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CheckStyleParser;
import se.bjurr.violations.lib.parsers.CodeClimateParser;
import se.bjurr.violations.lib.parsers.JUnitParser;
import se.bjurr.violations.lib.parsers.SarifParser;
import se.bjurr.violations.lib.parsers.ViolationsParser;

/** A library that build servers read reports with finds in them what was written. */
class ReadersTest {
    private static final ViolationsLogger LOGGER = new ViolationsLogger() {
        @Override
        public void log(Level level, String message) {
            throw new AssertionError(message);
        }

        @Override
        public void log(Level level, String message, Throwable cause) {
            throw new AssertionError(message, cause);
        }
    };

    @Test
    void checkstyle() throws Exception {
        assertEquals(
                List.of(
                        "not/Seen.java:3 WARN NotChecked not checked: syntax error",
                        "src/Handler.java:5 WARN BlockingCallOnEventLoop `audit` blocks the event loop",
                        "src/Handler.java:9 ERROR UnboundedWait it <waits> & \"waits\""),
                read(new CheckStyleParser(), ReportFormat.CHECKSTYLE, Outcomes.everything()));
        assertEquals(List.of(), read(new CheckStyleParser(), ReportFormat.CHECKSTYLE, new Outcomes()));
    }

    @Test
    void gitlab() throws Exception {
        assertEquals(
                List.of(
                        "not/Seen.java:3 ERROR NotChecked not checked: syntax error",
                        "src/Handler.java:5 ERROR BlockingCallOnEventLoop `audit` blocks the event loop",
                        "src/Handler.java:9 ERROR UnboundedWait it <waits> & \"waits\""),
                read(new CodeClimateParser(), ReportFormat.GITLAB, Outcomes.everything()));
    }

    @Test
    void sarif() throws Exception {
        List<String> read = read(new SarifParser(), ReportFormat.SARIF, Outcomes.blocking());
        assertEquals(1, read.size(), read.toString());
        assertTrue(read.get(0).startsWith("file:///repository/src/Handler.java:5 WARN BlockingCallOnEventLoop "));
        assertTrue(read.get(0).endsWith("`audit` blocks the event loop"), read.get(0));
    }

    @Test
    void junit() throws Exception {
        assertEquals(
                3,
                read(new JUnitParser(), ReportFormat.JUNIT, Outcomes.everything())
                        .size());
        assertEquals(List.of(), read(new JUnitParser(), ReportFormat.JUNIT, new Outcomes()));
    }

    private static List<String> read(ViolationsParser parser, ReportFormat format, Outcomes outcomes) throws Exception {
        return parser.parseReportOutput(outcomes.report(format), LOGGER).stream()
                .map(ReadersTest::line)
                .sorted()
                .toList();
    }

    private static String line(Violation violation) {
        String rule = violation.getRule().replace("asynclint.", "");
        return violation.getFile() + ":" + violation.getStartLine() + " " + violation.getSeverity() + " " + rule + " "
                + violation.getMessage();
    }
}
