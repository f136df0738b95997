package dev.asynclint.cli.report;

import com.google.gson.Gson;
import dev.asynclint.cli.RulePage;
import dev.asynclint.cli.Version;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.Span;
import dev.asynclint.rules.RuleInfo;
import dev.asynclint.rules.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One page that needs nothing beside it. The findings are in it as JSON, and its script builds what is looked at: thousands
 * of them are no burden, and nothing of the sources is ever taken for markup.
 */
final class HtmlReport {
    /** Escapes what could end the element that the JSON is in. */
    private static final Gson GSON = new Gson();

    private static final int CONTEXT_BEFORE = 3;
    private static final int CONTEXT_AFTER = 2;
    private static final int WIDTH = 240;

    private final Outcome outcome;
    private final FileNames names;
    private final Map<String, Integer> files = new LinkedHashMap<>();
    private final Map<String, Integer> rules = new LinkedHashMap<>();

    private HtmlReport(Outcome outcome, FileNames names) {
        this.outcome = outcome;
        this.names = names;
    }

    private record Data(
            String project,
            String version,
            Checked checked,
            List<GroupEntry> groups,
            List<RuleEntry> rules,
            List<String> files,
            List<Entry> findings,
            List<GapEntry> gaps) {}

    private record Checked(int files, int asyncCalls, int unresolved) {}

    private record GroupEntry(String name, String meaning) {}

    /** @param page HTML */
    private record RuleEntry(String name, String group, String summary, String page) {}

    private record GapEntry(String file, String message) {}

    private record Entry(
            String id,
            int rule,
            String severity,
            boolean known,
            int file,
            int line,
            String message,
            Code code,
            List<Step> path,
            String hint,
            List<FixEntry> fixes) {}

    private record Step(String message, int file, int line, Code code) {}

    private record FixEntry(String title, boolean safe) {}

    /** Lines, and in one of them what is meant: from {@code start} to {@code end}, {@code width} columns wide. */
    private record Code(int first, List<String> lines, int marked, int start, int end, int width) {}

    static String of(Outcome outcome, FileNames names) {
        String script = resource("report.js");
        String title = "Asynclint: " + names.project();
        Map<String, String> parts = Map.of(
                "title", escape(title),
                "style", resource("report.css"),
                "scriptHash", "sha256-" + sha256(script),
                "script", script,
                "data", GSON.toJson(new HtmlReport(outcome, names).data()));
        StringBuilder page = new StringBuilder();
        // Split by the template's own marks, so that nothing inserted is read as one.
        for (String part : resource("report.html").split("(?=\\{\\{)|(?<=}})")) {
            String key = part.startsWith("{{") ? part.substring(2, part.length() - 2) : "";
            page.append(parts.getOrDefault(key, part));
        }
        return page.toString();
    }

    private Data data() {
        List<Entry> findings = outcome.findings().stream().map(this::entry).toList();
        return new Data(
                names.project(),
                Version.NUMBER,
                new Checked(
                        outcome.counts().files(),
                        outcome.counts().asyncCalls(),
                        outcome.counts().unresolvedAsyncCalls()),
                Arrays.stream(RuleInfo.Group.values())
                        .map(group -> new GroupEntry(word(group), group.meaning()))
                        .toList(),
                rules.keySet().stream().map(HtmlReport::rule).toList(),
                files.keySet().stream().map(Columns::printable).toList(),
                findings,
                Gap.of(outcome).stream()
                        .map(gap -> new GapEntry(
                                gap.path().isEmpty() ? "" : Columns.printable(names.fromRoot(gap.path())),
                                Columns.printable(gap.message())))
                        .toList());
    }

    private static RuleEntry rule(String name) {
        return Rules.byName(name)
                .map(rule -> rule.info())
                .map(info ->
                        new RuleEntry(name, word(info.group()), info.summary(), RuleText.html(RulePage.markdown(info))))
                .orElseGet(() -> new RuleEntry(name, "", "", ""));
    }

    private static String word(RuleInfo.Group group) {
        return group.name().toLowerCase(Locale.ROOT);
    }

    private Entry entry(Finding finding) {
        return new Entry(
                finding.fingerprint(),
                index(rules, finding.rule()),
                finding.severity().word(),
                outcome.isKnown(finding),
                index(files, names.fromRoot(finding.path())),
                outcome.range(finding.path(), finding.span()).line(),
                Columns.printable(finding.message()),
                code(finding.path(), finding.span(), CONTEXT_BEFORE, CONTEXT_AFTER),
                finding.trace().stream().map(this::step).toList(),
                Columns.printable(finding.hint()),
                finding.fixes().stream()
                        .map(fix -> new FixEntry(Columns.printable(fix.title()), fix.safety() == Fix.Safety.SAFE))
                        .toList());
    }

    private Step step(Note note) {
        return new Step(
                Columns.printable(note.message()),
                index(files, names.fromRoot(note.path())),
                outcome.range(note.path(), note.span()).line(),
                code(note.path(), note.span(), 0, 0));
    }

    private Code code(String path, Span span, int before, int after) {
        SourceText.Range range = outcome.range(path, span);
        Excerpt excerpt = Excerpt.of(outcome.text(path), range, before, after, WIDTH);
        Snippet snippet = excerpt.snippet();
        int start = Columns.index(snippet.code(), snippet.indent());
        int end = Columns.index(snippet.code(), snippet.indent() + snippet.length());
        return new Code(excerpt.first(), excerpt.lines(), excerpt.marked(), start, end, snippet.length());
    }

    private static int index(Map<String, Integer> known, String key) {
        return known.computeIfAbsent(key, any -> known.size());
    }

    private static String escape(String text) {
        return Columns.printable(text).replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String resource(String name) {
        try (InputStream resource = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
