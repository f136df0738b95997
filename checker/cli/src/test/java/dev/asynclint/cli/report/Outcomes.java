package dev.asynclint.cli.report;

import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.engine.Counts;
import dev.asynclint.engine.Problem;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Identity;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds outcomes for tests out of texts and quotations from them. */
final class Outcomes {
    static final String HANDLER = """
            package shop;

            class Handler {
                void channelRead(Object message) {
                    audit(message);
                }

                void audit(Object message) {
                    Thread.sleep(100);
                }
            }
            """;

    final Map<String, SourceText> texts = new HashMap<>();
    final List<Finding> findings = new ArrayList<>();
    final List<Skip> skips = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    Outcomes text(String path, String text) {
        texts.put(path, new SourceText(text));
        return this;
    }

    Span span(String path, String quotation) {
        int start = texts.get(path).text().toString().indexOf(quotation);
        if (start < 0) {
            throw new AssertionError(path + " does not say " + quotation);
        }
        return new Span(start, start + quotation.length());
    }

    Note note(String path, String quotation, String message) {
        return new Note(path, span(path, quotation), message);
    }

    Outcomes finding(Severity severity, String rule, String path, String quotation, String message) {
        return add(new Finding(
                rule,
                severity,
                path,
                span(path, quotation),
                message,
                List.of(),
                List.of(),
                "",
                new Identity("", "", "print-" + findings.size())));
    }

    Outcomes add(Finding finding) {
        findings.add(finding);
        return this;
    }

    Outcome outcome() {
        return new Outcome(findings, skips, problems, new Counts(42, 1204, 37), texts, 1900);
    }

    /** The report, written in the root of a repository. */
    String report(ReportFormat format) {
        return Reports.render(format, outcome(), Path.of("/repository"), Style.PLAIN, 80)
                .text();
    }

    /** A blocking call behind a helper: a trace, a hint and a fix. */
    static Outcomes blocking() {
        Outcomes outcomes = new Outcomes().text("src/Handler.java", HANDLER);
        Span call = outcomes.span("src/Handler.java", "audit(message)");
        Span name = new Span(call.start(), call.start() + "audit".length());
        return outcomes.add(new Finding(
                "BlockingCallOnEventLoop",
                Severity.WARNING,
                "src/Handler.java",
                name,
                "`audit` blocks the event loop",
                List.of(
                        outcomes.note("src/Handler.java", "channelRead", "`channelRead` runs on the event loop"),
                        outcomes.note("src/Handler.java", "audit(message)", "calls `audit`"),
                        outcomes.note("src/Handler.java", "sleep", "calls `Thread.sleep`, which blocks")),
                List.of(new Fix(
                        "Schedule instead of sleeping",
                        Fix.Safety.NEEDS_REVIEW,
                        List.of(new Edit("src/Handler.java", name, "schedule")),
                        List.of("java.util.concurrent.TimeUnit"))),
                "hand it to a worker",
                new Identity("shop.Handler#channelRead", "audit(message)", "0123456789abcdef")));
    }

    /** {@link #blocking}, an error, and a file that was not seen. */
    static Outcomes everything() {
        Outcomes outcomes = blocking()
                .finding(
                        Severity.ERROR,
                        "UnboundedWait",
                        "src/Handler.java",
                        "Thread.sleep(100)",
                        "it <waits> & \"waits\"");
        outcomes.skips.add(new Skip("not/Seen.java", 3, "syntax error"));
        return outcomes;
    }
}
