package dev.asynclint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
    @Test
    void showsCodePathHintAndFix() {
        assertEquals("""
                src/Handler.java:5:9: warning: [BlockingCallOnEventLoop]
                  `audit` blocks the event loop
                   |
                 3 | class Handler {
                 4 |     void channelRead(Object message) {
                 5 |         audit(message);
                   |         ^^^^^
                 6 |     }
                   = path:
                     1. `channelRead` runs on the event loop (line 4)
                     2. calls `audit` (line 5)
                     3. calls `Thread.sleep`, which blocks
                        9 | Thread.sleep(100);
                   = hint: hand it to a worker
                   = fix: Schedule instead of sleeping (needs review)

                """, text(Outcomes.blocking().outcome()));
    }

    @Test
    void underlinesBelowTabsAndWideCharacters() {
        String line = "\tvar\tx = send(\"日本\", 注文);";
        Outcomes outcomes = new Outcomes().text("A.java", line);
        assertEquals(
                """
                A.java:1:21: error: [R]
                  m
                   |
                 1 | var x = send("日本", 注文);
                   |                      ^^^^

                """,
                text(outcomes.finding(Severity.ERROR, "R", "A.java", "注文", "m").outcome()));
    }

    @Test
    void cutsLongLinesAroundTheRange() {
        String line = "a".repeat(300) + ".sleep(1)" + "b".repeat(300);
        Outcomes outcomes = new Outcomes().text("A.java", line);
        String report = text(
                outcomes.finding(Severity.INFO, "R", "A.java", "sleep", "m").outcome());
        String code = report.lines().skip(3).findFirst().orElseThrow();
        String underline = report.lines().skip(4).findFirst().orElseThrow();
        assertTrue(code.length() <= 100, code);
        assertTrue(code.contains("…aaa") && code.endsWith("b…"), code);
        assertEquals("sleep", code.substring(underline.indexOf('^'), underline.lastIndexOf('^') + 1));
    }

    @Test
    void underlinesTheFirstLineOfSeveral() {
        Outcomes outcomes = new Outcomes().text("A.java", "call(a,\r\n  b);\r\n");
        assertEquals(
                """
                A.java:1:1: warning: [R]
                  m
                   |
                 1 | call(a,
                   | ^^^^^^^
                 2 |   b);

                """,
                text(outcomes.finding(Severity.WARNING, "R", "A.java", "call(a,\r\n  b)", "m")
                        .outcome()));
    }

    @Test
    void showsControlCharactersAsQuestionMarks() {
        Outcomes outcomes = new Outcomes().text("A.java", "f(\"\u001b[31m\");");
        String report =
                text(outcomes.finding(Severity.WARNING, "R", "A.java", "f", "m").outcome());
        assertFalse(report.contains("\u001b"), report);
        assertTrue(report.contains("f(\"?[31m\");"), report);
    }

    @Test
    void coloursOnlyWhenAsked() {
        Outcome outcome = Outcomes.blocking().outcome();
        assertFalse(text(outcome).contains("\u001b"));
        String coloured = TextReport.of(outcome, Style.COLOUR, 100);
        assertTrue(coloured.contains("\u001b[1;33mwarning\u001b[0m"), coloured);
        assertEquals(
                text(outcome).replace("`", ""), Columns.unstyled(coloured), "colour changes nothing but the backticks");
    }

    @Test
    void conciseIsOneLinePerFinding() {
        assertEquals(
                "src/Handler.java:5:9: BlockingCallOnEventLoop `audit` blocks the event loop\n",
                ConciseReport.of(Outcomes.blocking().outcome()));
    }

    private static String text(Outcome outcome) {
        return TextReport.of(outcome, Style.PLAIN, 100);
    }

    @Test
    void namesTheFileOfAStepElsewhereAndKeepsToTheWidth() {
        Outcomes outcomes = Outcomes.blocking().text("src/far/Away.java", "\n  " + "x".repeat(100) + ".get();");
        Finding finding = outcomes.findings.get(0);
        String message = "`audit` waits for `get` while everybody else waits for the thread that it is running on";
        outcomes.findings.set(
                0,
                new Finding(
                        finding.rule(),
                        finding.severity(),
                        finding.path(),
                        finding.span(),
                        message,
                        List.of(outcomes.note("src/far/Away.java", "get", message)),
                        List.of(),
                        message,
                        finding.identity()));
        String report = TextReport.of(outcomes.outcome(), Style.PLAIN, 60);
        assertTrue(report.contains("\n     --> src/far/Away.java:2:104\n     2 | …xx"), report);
        report.lines().skip(1).forEach(line -> assertTrue(line.length() <= 60, line));
    }
}
