package dev.asynclint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubReportTest {
    private static final FileNames NAMES = FileNames.from(Path.of("/repository"));

    @Test
    void putsEverythingIntoOneAnnotation() {
        assertEquals(
                "::warning file=src/Handler.java,line=5,endLine=5,col=9,endColumn=14,"
                        + "title=Asynclint%3A BlockingCallOnEventLoop::`audit` blocks the event loop"
                        + "%0Astep 1: `channelRead` runs on the event loop (line 4)"
                        + "%0Astep 2: calls `audit` (line 5)"
                        + "%0Astep 3: calls `Thread.sleep`, which blocks (line 9)"
                        + "%0Ahint: hand it to a worker\n",
                Outcomes.blocking().report(ReportFormat.GITHUB));
    }

    @Test
    void severalLinesHaveNoColumns() {
        Outcomes outcomes =
                new Outcomes().text("a,b:c.java", "f(\n);").finding(Severity.ERROR, "R", "a,b:c.java", "f(\n)", "100%");
        assertEquals(
                "::error file=a%2Cb%3Ac.java,line=1,endLine=2,title=Asynclint%3A R::100%25\n",
                outcomes.report(ReportFormat.GITHUB));
    }

    @Test
    void showsTenOfALevelAndSaysSo() {
        Rendered report = GitHubReport.of(many(25).outcome(), NAMES);
        assertEquals(
                10,
                report.text()
                        .lines()
                        .filter(line -> line.startsWith("::warning "))
                        .count());
        assertEquals(
                1,
                report.text()
                        .lines()
                        .filter(line -> line.startsWith("::error "))
                        .count());
        assertEquals(
                List.of("--format github: 15 of 26 findings have no annotation: GitHub shows 10 of a level in a step"),
                report.notes());
    }

    @Test
    void everyRuleHasItsTurnAndBlockingIsFirst() {
        Outcomes outcomes = new Outcomes().text("A.java", "abcdef");
        outcomes.finding(Severity.WARNING, "UnawaitedFuture", "A.java", "a", "1")
                .finding(Severity.WARNING, "UnawaitedFuture", "A.java", "b", "2")
                .finding(Severity.INFO, "BlockingCallOnEventLoop", "A.java", "c", "3")
                .finding(Severity.WARNING, "SwallowedInterrupt", "A.java", "d", "4")
                .finding(Severity.WARNING, "BlockingCallOnEventLoop", "A.java", "e", "5")
                .finding(Severity.ERROR, "UnawaitedFuture", "A.java", "f", "6");
        assertEquals(
                List.of("6", "5", "1", "4", "2", "3"),
                Relevance.order(outcomes.findings).stream()
                        .map(finding -> finding.message())
                        .toList());
    }

    @Test
    void saysFirstWhatWasNotSeen() {
        Outcomes outcomes = many(25);
        outcomes.skips.add(new Skip("B.java", 3, "syntax error"));
        List<String> lines = outcomes.report(ReportFormat.GITHUB).lines().toList();
        assertEquals(
                "::warning title=Asynclint%3A Not everything was checked::B.java: not checked: syntax error",
                lines.get(0));
        assertEquals(
                10, lines.stream().filter(line -> line.startsWith("::warning ")).count());
    }

    @Test
    void theStepSummaryHoldsAllOfThem(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("summary"), "Before.\n");
        assertEquals(List.of(), StepSummary.append(many(25).outcome(), Path.of("/repository"), environment(page)));
        String text = Files.readString(page);
        assertTrue(text.startsWith("Before.\n# Asynclint: 26 findings\n"), text);
        assertEquals(
                25, text.lines().filter(line -> line.contains("](https://")).count() - 1);
        assertTrue(text.contains("| [1](https://github.example/o/r/blob/123abc/A.java#L1) | warning | `R` |"), text);
        assertEquals(List.of(), StepSummary.append(many(1).outcome(), Path.of("/repository"), Map.of()));
    }

    @Test
    void theStepSummaryIsNotLongerThanGitHubTakes(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("summary"), "x".repeat(StepSummary.MOST_BYTES - 4000));
        List<String> notes = StepSummary.append(many(500).outcome(), Path.of("/repository"), environment(page));
        assertTrue(Files.size(page) <= StepSummary.MOST_BYTES, "size " + Files.size(page));
        assertEquals(1, notes.size());
        assertTrue(notes.get(0).matches("Markdown summary: 4\\d\\d of 501 findings are left out: .*"), notes.get(0));
        assertTrue(Files.readString(page).endsWith("are left out: the page would be too long.**\n"));
        Files.writeString(page, "x".repeat(StepSummary.MOST_BYTES));
        StepSummary.append(many(5).outcome(), Path.of("/repository"), environment(page));
        assertEquals(StepSummary.MOST_BYTES, Files.size(page));
    }

    @Test
    void aSummaryThatCannotBeWrittenIsANote(@TempDir Path folder) {
        List<String> notes = StepSummary.append(many(1).outcome(), Path.of("/repository"), environment(folder));
        assertTrue(notes.get(0).startsWith("GITHUB_STEP_SUMMARY: cannot write `" + folder + "`"), notes.toString());
    }

    private static Map<String, String> environment(Path page) {
        return Map.of(
                "GITHUB_STEP_SUMMARY",
                page.toString(),
                "GITHUB_SERVER_URL",
                "https://github.example",
                "GITHUB_REPOSITORY",
                "o/r",
                "GITHUB_SHA",
                "123abc");
    }

    private static Outcomes many(int warnings) {
        Outcomes outcomes = new Outcomes().text("A.java", "abc");
        for (int i = 0; i < warnings; i++) {
            outcomes.finding(Severity.WARNING, "R", "A.java", "b", "message " + i);
        }
        return outcomes.finding(Severity.ERROR, "R", "A.java", "c", "the error");
    }
}
