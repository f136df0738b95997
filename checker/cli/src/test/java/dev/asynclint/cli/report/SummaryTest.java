package dev.asynclint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.engine.Problem;
import dev.asynclint.finding.Severity;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void saysWhatWasFoundAndWhatWasNotSeen() {
        Outcomes outcomes = Outcomes.blocking()
                .finding(Severity.INFO, "B", "src/Handler.java", "message", "m")
                .finding(Severity.INFO, "B", "src/Handler.java", "sleep", "m");
        outcomes.skips.add(new Skip("A.java", 3, "syntax error"));
        outcomes.problems.add(new Problem("B.java", "R", "boom", new RuntimeException()));
        assertEquals(
                "3 findings (1 warning, 2 info) in 42 files · 1 skipped · 1 internal error · 1,204 async calls,"
                        + " 37 unresolved · 1.9 s · not everything was checked",
                Summary.line(outcomes.outcome(), Style.PLAIN));
    }

    @Test
    void saysSoWhenThereIsNothing() {
        assertEquals(
                "no findings in 42 files · 1,204 async calls, 37 unresolved · 1.9 s",
                Summary.line(new Outcomes().outcome(), Style.PLAIN));
    }

    @Test
    void countsByRule() {
        Outcomes outcomes = Outcomes.blocking()
                .finding(Severity.INFO, "B", "src/Handler.java", "message", "m")
                .finding(Severity.INFO, "B", "src/Handler.java", "sleep", "m");
        assertEquals("""
                rule                     severity  findings  fixable  files
                BlockingCallOnEventLoop  warning          1        1      1
                B                        info             2        -      1
                """, Summary.statistics(outcomes.outcome(), Style.PLAIN).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void namesTheCrashInOneLine() {
        assertEquals(
                "internal: rule R crashed in B.java: boom at once",
                Problems.line(new Problem("B.java", "R", "boom\n  at once", new RuntimeException())));
    }
}
