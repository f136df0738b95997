package dev.asynclint.cli.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.report.SourceText;
import dev.asynclint.engine.Counts;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Identity;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a checker that finds words in capitals, each with a fix of its own kind. */
class FixerTest {
    private static final Pattern WORD = Pattern.compile("[A-Z]{3,}");

    /** What the fix of a word writes. */
    private static final Map<String, String> FIXED = Map.of(
            "BAD", "good",
            "TWICE", "BAD",
            "SAME", "SAME ",
            "LEADS", "ERROR",
            "BREAKS", "}",
            "FAR", "far",
            "ASK", "asked");

    @TempDir
    private Path folder;

    private int checks;

    @Test
    void fixesOfOneLineAreMadeOneAfterTheOther() throws IOException {
        Fixes fixes = fix(Map.of("A", "BAD BAD\nBAD ERROR"));
        assertEquals(Map.of("A", "good good\ngood ERROR"), after(fixes));
        assertEquals(List.of("BAD 0→0", "BAD 4→5", "BAD 8→10"), made(fixes));
        assertEquals(3, checks);
        assertFalse(fixes.unfinished());
        assertEquals(1, fixes.after().findings().size());
    }

    @Test
    void aFixThatLeadsToAnotherFindingIsLeftOut() throws IOException {
        Fixes fixes = fix(Map.of("A", "BAD\nLEADS\nBAD", "B", "BAD\nBAD"));
        assertEquals(Map.of("A", "good\nLEADS\ngood", "B", "good\ngood"), after(fixes));
        assertEquals(List.of("A LEADS: it would lead to `ERROR` in line 2: an ERROR"), dropped(fixes));
    }

    @Test
    void aFixThatLeavesItsFindingIsLeftOut() throws IOException {
        Fixes fixes = fix(Map.of("A", "SAME\nBAD"));
        assertEquals(Map.of("A", "SAME\ngood"), after(fixes));
        assertEquals(List.of("A SAME: it would not remove the finding"), dropped(fixes));
    }

    @Test
    void aFixThatBreaksTheFileIsFoundAmongOthers() throws IOException {
        Fixes fixes = fix(Map.of("A", "BAD\nBAD\nBREAKS\nBAD\nBREAKS\nBAD", "B", "BAD"));
        assertEquals(Map.of("A", "good\ngood\nBREAKS\ngood\nBREAKS\ngood", "B", "good"), after(fixes));
        assertEquals(
                List.of("A BREAKS: line 3 would be wrong: a brace", "A BREAKS: line 3 would be wrong: a brace"),
                dropped(fixes).stream()
                        .map(line -> line.replace("line 5", "line 3"))
                        .toList());
    }

    /** Where {@code far} stands in one file, the checker finds an {@code ERROR} at the start of every file {@code Z}. */
    @Test
    void aFixThatHurtsElsewhereIsFoundByHalving() throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of("Z", "z"));
        for (int i = 0; i < 16; i++) {
            files.put("A" + (10 + i), i == 11 ? "FAR" : "BAD");
        }
        Fixes fixes = fix(files);
        assertEquals(15, fixes.made().size());
        assertEquals(List.of("A21 FAR: it would lead to `ERROR` in line 1: an ERROR"), dropped(fixes));
        assertTrue(checks < 9, "checked " + checks + " times");
    }

    @Test
    void aFixThatMustBeReviewedIsAskedFor() throws IOException {
        assertEquals(Map.of(), after(fix(Map.of("A", "ASK"))));
        assertEquals(Map.of("A", "asked"), after(fixer(Map.of("A", "ASK"), true).run()));
    }

    @Test
    void onlyWhatIsWantedIsFixed() throws IOException {
        write(Map.of("A", "BAD\nBAD", "B", "BAD"));
        Fixes fixes = new Fixer(
                        this::check,
                        outcome -> outcome.findings().stream()
                                .filter(finding -> finding.path().endsWith("B"))
                                .toList(),
                        false)
                .run();
        assertEquals(Map.of("B", "good"), after(fixes));
    }

    @Test
    void aSharedFixIsMadeOnce() throws IOException {
        write(Map.of("A", "BAD"));
        Fixes fixes = new Fixer(
                        texts -> {
                            Outcome one = check(texts);
                            List<Finding> doubled = new ArrayList<>();
                            one.findings().forEach(finding -> {
                                doubled.add(finding);
                                doubled.add(finding(finding.path(), finding.span(), "OTHER", finding.fixes()));
                            });
                            return outcome(doubled, one.skips(), one.texts());
                        },
                        Outcome::findings,
                        false)
                .run();
        assertEquals(Map.of("A", "good"), after(fixes));
        assertEquals(List.of("BAD 0→0", "OTHER 0→0"), made(fixes));
    }

    @Test
    void aFixThatNeverEndsIsStopped() throws IOException {
        Fixes fixes = fix(Map.of("A", "BAD ".repeat(11)));
        assertTrue(fixes.unfinished());
        assertEquals("good ".repeat(10) + "BAD ", after(fixes).get("A"));
    }

    private Fixes fix(Map<String, String> files) throws IOException {
        return fixer(files, false).run();
    }

    private Fixer fixer(Map<String, String> files, boolean unsafe) throws IOException {
        write(files);
        return new Fixer(this::check, Outcome::findings, unsafe);
    }

    private void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private Outcome check(Map<Path, String> texts) {
        checks++;
        List<Finding> findings = new ArrayList<>();
        List<Skip> skips = new ArrayList<>();
        Map<String, SourceText> seen = new HashMap<>();
        boolean[] far = {false};
        for (Path file : files()) {
            String text = texts.containsKey(file) ? texts.get(file) : read(file);
            String path = file.toString();
            seen.put(path, new SourceText(text));
            far[0] |= text.contains("far");
            if (text.contains("}")) {
                skips.add(new Skip(path, new SourceText(text).line(text.indexOf("}")), "a brace"));
                continue;
            }
            for (Matcher word = WORD.matcher(text); word.find(); ) {
                Span span = new Span(word.start(), word.end());
                String fixed = FIXED.get(word.group());
                Fix.Safety safety = word.group().equals("ASK") ? Fix.Safety.NEEDS_REVIEW : Fix.Safety.SAFE;
                List<Fix> fixes = fixed == null
                        ? List.of()
                        : List.of(new Fix("write " + fixed, safety, List.of(new Edit(path, span, fixed)), List.of()));
                findings.add(finding(path, span, word.group(), fixes));
            }
            if (far[0] && path.endsWith("Z")) {
                findings.add(finding(path, new Span(0, 1), "ERROR", List.of()));
            }
        }
        return outcome(findings, skips, seen);
    }

    private static Outcome outcome(List<Finding> findings, List<Skip> skips, Map<String, SourceText> texts) {
        return new Outcome(findings, skips, List.of(), new Counts(0, 0, 0), texts, 0);
    }

    private static Finding finding(String path, Span span, String rule, List<Fix> fixes) {
        return new Finding(rule, Severity.WARNING, path, span, "an " + rule, List.of(), fixes, "", Identity.NONE);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> after(Fixes fixes) {
        Map<String, String> after = new TreeMap<>();
        fixes.changes().forEach((path, change) -> after.put(name(path), change.after()));
        return after;
    }

    private static List<String> made(Fixes fixes) {
        return fixes.made().stream()
                .map(fix -> fix.finding().rule() + " " + fix.first() + "→" + fix.last())
                .toList();
    }

    private static List<String> dropped(Fixes fixes) {
        return fixes.dropped().stream()
                .map(one -> name(one.fix().finding().path()) + " "
                        + one.fix().finding().rule() + ": " + one.reason())
                .toList();
    }

    private static String name(String path) {
        return Path.of(path).getFileName().toString();
    }
}
