package dev.asynclint.engine;

import dev.asynclint.analysis.BlockingPaths;
import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.ApiModel;
import dev.asynclint.api.Awaitable;
import dev.asynclint.api.Blocking;
import dev.asynclint.api.Facts;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Program;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeDecl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Explains a line: what each call on it is known to be, on which thread it runs, and what is reported or not. */
public final class Why {
    private final ProgramFacts program;
    private final List<String> lines = new ArrayList<>();

    private Why(ProgramFacts program) {
        this.program = program;
    }

    /**
     * The explanation, as lines of plain text.
     *
     * @param line the line in {@code file}, from 1
     */
    public static List<String> at(Program program, ApiModel model, Settings settings, SourceFile file, int line) {
        Analysis analysis = new Analysis(program, model, settings);
        Why why = new Why(analysis.facts());
        Span span = lineSpan(file.text(), line);
        Report report = analysis.run();
        List<Finding> findings = on(span, file, report.findings());
        List<Finding> suppressed = on(span, file, report.suppressed());
        findings.forEach(finding -> why.tell("reported", finding));
        suppressed.forEach(finding -> why.tell("suppressed in the code", finding));
        int before = why.lines.size();
        for (TypeDecl type : file.types()) {
            for (MethodDecl method : type.methods()) {
                why.explain(method, span);
            }
        }
        if (why.lines.size() == before) {
            why.lines.add("no call on this line");
        } else if (findings.isEmpty() && suppressed.isEmpty()) {
            why.lines.add("nothing is reported on this line");
        }
        return why.lines;
    }

    private static List<Finding> on(Span line, SourceFile file, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.path().equals(file.path())
                        && line.contains(finding.span().start()))
                .toList();
    }

    private void tell(String what, Finding finding) {
        lines.add(what + ": " + finding.rule() + ": " + finding.message());
        for (Note note : finding.trace()) {
            lines.add("  " + note.message() + " (" + place(program.program(), note) + ")");
        }
    }

    private void explain(MethodDecl method, Span line) {
        if (method.body().isEmpty()) {
            return;
        }
        BodyFacts body = program.of(method.body().get());
        List<Call> calls = new ArrayList<>(body.calls());
        calls.removeIf(call -> !line.contains(call.nameSpan().start()));
        calls.sort(Comparator.comparing(Call::nameSpan));
        for (Call call : calls) {
            explain(body, call);
        }
    }

    private void explain(BodyFacts body, Call call) {
        Optional<MethodRef> target = call.target();
        lines.add("`" + call.name() + "`: "
                + target.map(MethodRef::toString)
                        .orElse("unknown method" + receiver(call) + ", so no rule looks at it"));
        if (target.isEmpty()) {
            return;
        }
        lines.add("  thread: " + thread(body, call));
        lines.add("  blocks: " + blocking(body, call));
        Facts facts = program.facts(call);
        facts.result().ifPresent(result -> lines.add("  result: " + result(result) + "; " + use(body, call, facts)));
    }

    private static String receiver(Call call) {
        return call.receiverType().equals("?") ? " of an unknown type" : " of " + call.receiverType();
    }

    private String thread(BodyFacts body, Call call) {
        MethodDecl method = body.body().method();
        Places.Region region = program.places().region(body, call);
        Running entry = program.places().entry(method);
        String own = region.running() == Running.INLINE || region.running() == Running.DEFERRED
                ? describe(entry, "`" + method.ref().name() + "`")
                : describe(region.running(), "this lambda");
        return region.running() == Running.DEFERRED
                ? "whoever subscribes to what `" + method.ref().name() + "` returns; " + own
                : own;
    }

    private static String describe(Running running, String what) {
        if (running instanceof Running.On on) {
            String policy = switch (on.policy()) {
                case NEVER -> "must not block";
                case DISCOURAGED -> "should not block";
                case DEPENDS -> "nobody knows whether it may block";
                case OK -> "may block";
            };
            return what + " runs on " + on.kind().title() + " (" + on.kind().origin() + "), which " + policy;
        }
        return running == Running.INLINE
                ? "the caller's: nothing says which thread calls " + what
                : "unknown: nothing says which thread runs " + what;
    }

    private String blocking(BodyFacts body, Call call) {
        Optional<BlockingPaths.Path> path = program.blocking().from(body, call);
        if (path.isPresent()) {
            String steps = path.get().steps().stream()
                    .map(step -> "`"
                            + step.call()
                                    .target()
                                    .map(MethodRef::display)
                                    .orElse(step.call().name()) + "`")
                    .collect(Collectors.joining(" → "));
            return steps.isEmpty()
                    ? "yes, it waits (" + path.get().found().kind() + origin(call) + ")"
                    : "yes, through " + steps;
        }
        Facts facts = program.facts(call);
        if (facts.exempt()) {
            return "no, the model or an annotation says so";
        }
        if (facts.blocking().isPresent()) {
            return "not counted: " + facts.blocking().get().kind() + " is "
                    + facts.blocking().get().certainty().name().toLowerCase(java.util.Locale.ROOT)
                    + origin(call) + ", or it is complete already";
        }
        int implementations = program.declaration(call.target().orElseThrow())
                .filter(method -> program.targets(call).isEmpty())
                .map(method -> program.overriders(method.ref()).size())
                .orElse(0);
        return implementations > 0 ? "unknown: " + implementations + " implementations" : "not as far as is known";
    }

    private String origin(Call call) {
        return program.facts(call)
                .blocking()
                .map(Blocking::origin)
                .map(at -> ", " + at)
                .orElse("");
    }

    private static String result(Awaitable awaitable) {
        String kind = awaitable.start() == Awaitable.Start.LAZY
                ? "a lazy publisher: it runs when somebody subscribes"
                : "an asynchronous result";
        return kind + " (" + awaitable.origin() + ")";
    }

    private String use(BodyFacts body, Call call, Facts facts) {
        Use use = body.uses().of(call);
        String mayDrop = facts.drop().filter(drop -> drop.ignorable()).isPresent() ? ", which the model allows" : "";
        if (use instanceof Use.Discarded) {
            return "dropped" + mayDrop;
        }
        if (use instanceof Use.Stored stored) {
            return "kept in `" + stored.in().name() + "`";
        }
        if (use instanceof Use.Argument argument) {
            return "handed to `" + argument.call().name() + "`";
        }
        if (use instanceof Use.Receiver receiver) {
            return "`" + receiver.call().name() + "` is called on it";
        }
        return use instanceof Use.Returned || use instanceof Use.Result ? "returned" : "used otherwise";
    }

    /** {@code path:line}. */
    private static String place(Program program, Note note) {
        for (SourceFile file : program.files()) {
            if (file.path().equals(note.path())) {
                int end = Math.max(0, Math.min(note.span().start(), file.text().length()));
                long ends = file.text()
                        .subSequence(0, end)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                return note.path() + ":" + (ends + 1);
            }
        }
        return note.path();
    }

    private static Span lineSpan(CharSequence text, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            while (start < text.length() && text.charAt(start) != '\n') {
                start++;
            }
            start = Math.min(start + 1, text.length());
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        return new Span(start, Math.max(end, start + 1));
    }
}
