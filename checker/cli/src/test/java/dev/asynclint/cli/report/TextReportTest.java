package dev.asynclint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.finding.Severity;
import org.junit.jupiter.api.Test;

class TextReportTest {
    @Test
    void showsCodePathHintAndFix() {
        assertEquals("""
                src/Handler.java:5:9: warning: `audit` blocks the event loop [BlockingCallOnEventLoop]
                   |
                 5 | audit(message);
                   | ^^^^^
                   = path:
                       1. src/Handler.java:4:10  `channelRead` runs on the event loop
                       2. src/Handler.java:5:9  calls `audit`
                       3. src/Handler.java:9:16  calls `Thread.sleep`, which blocks
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
                A.java:1:21: error: m [R]
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
        String code = report.lines().skip(2).findFirst().orElseThrow();
        String underline = report.lines().skip(3).findFirst().orElseThrow();
        assertTrue(code.length() <= 100, code);
        assertTrue(code.contains("…aaa") && code.endsWith("b…"), code);
        assertEquals("sleep", code.substring(underline.indexOf('^'), underline.lastIndexOf('^') + 1));
    }

    @Test
    void underlinesTheFirstLineOfSeveral() {
        Outcomes outcomes = new Outcomes().text("A.java", "call(a,\r\n  b);\r\n");
        assertEquals(
                """
                A.java:1:1: warning: m [R]
                   |
                 1 | call(a,
                   | ^^^^^^^

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
}
