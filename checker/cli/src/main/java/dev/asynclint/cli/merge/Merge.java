package dev.asynclint.cli.merge;

import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.cli.merge.Written.Entry;
import dev.asynclint.cli.merge.Written.Place;
import dev.asynclint.cli.report.Outcome;
import dev.asynclint.cli.report.SourceText;
import dev.asynclint.engine.Counts;
import dev.asynclint.engine.Problem;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Identity;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several reports as one outcome. What is the same is there once, and the order of the reports does not matter. */
public final class Merge {
    private final List<Written> reports;
    private final Map<String, SourceText> texts;

    /** What several reports come to, and how many findings they leave out as a baseline accepts them. */
    public record Result(Outcome outcome, int accepted) {}

    private Merge(List<Written> reports) {
        this.reports = reports;
        this.texts = new Texts(reports).all();
    }

    /** @throws dev.asynclint.cli.UsageException when one of the files is no report */
    public static Result of(List<Path> files) {
        return new Merge(files.stream().map(ReportReader::read).distinct().toList()).result();
    }

    private Result result() {
        Map<String, Finding> findings = new LinkedHashMap<>();
        reports.stream()
                .flatMap(report -> report.findings().stream())
                .map(this::finding)
                .sorted(Finding.ORDER
                        .thenComparing(Finding::severity)
                        .thenComparing(finding -> -finding.trace().size())
                        .thenComparing(Finding::hint, Comparator.reverseOrder())
                        .thenComparing(finding -> -finding.fixes().size()))
                .forEach(finding -> findings.putIfAbsent(key(finding), finding));
        Set<Skip> skips = new LinkedHashSet<>();
        Map<String, Problem> problems = new LinkedHashMap<>();
        int files = 0;
        int calls = 0;
        int unresolved = 0;
        long millis = 0;
        int accepted = 0;
        for (Written report : reports) {
            skips.addAll(report.skips());
            report.problems().forEach(problem -> problems.putIfAbsent(problem.path() + problem.message(), problem));
            files += report.counts().files();
            calls += report.counts().asyncCalls();
            unresolved += report.counts().unresolvedAsyncCalls();
            millis += report.millis();
            accepted += report.accepted();
        }
        Outcome outcome = new Outcome(
                List.copyOf(findings.values()),
                skips.stream().sorted(Skip.ORDER).toList(),
                problems.values().stream()
                        .sorted(Comparator.comparing(Problem::path).thenComparing(Problem::message))
                        .toList(),
                new Counts(files, calls, unresolved),
                texts,
                millis);
        return new Result(outcome, accepted);
    }

    /** A fingerprint is one of a kind within a report; beside the path it is among several, too. */
    private static String key(Finding finding) {
        String which = finding.fingerprint().isEmpty() ? finding.span().toString() : finding.fingerprint();
        return String.join("\n", finding.path(), finding.rule(), which);
    }

    private Finding finding(Entry entry) {
        return new Finding(
                entry.rule(),
                entry.severity(),
                entry.place().path(),
                span(entry.place()),
                entry.message(),
                entry.trace().stream()
                        .map(step -> new Note(step.place().path(), span(step.place()), step.message()))
                        .toList(),
                entry.repairs().stream().map(this::fix).toList(),
                entry.hint(),
                new Identity("", "", entry.fingerprint()));
    }

    private Fix fix(Written.Repair repair) {
        List<Edit> edits = repair.changes().stream()
                .map(change -> new Edit(change.place().path(), span(change.place()), change.text()))
                .toList();
        return new Fix(repair.title(), repair.safety(), edits, List.of());
    }

    private Span span(Place place) {
        SourceText text = texts.get(place.path());
        return new Span(text.offset(place.line(), place.column()), text.offset(place.endLine(), place.endColumn()));
    }

    /** Every place that a report names. */
    static Collection<Place> places(Written report) {
        List<Place> places = new ArrayList<>();
        for (Entry entry : report.findings()) {
            places.add(entry.place());
            entry.trace().forEach(step -> places.add(step.place()));
            entry.repairs().forEach(repair -> repair.changes().forEach(change -> places.add(change.place())));
        }
        return places;
    }
}
