package dev.asynclint.rules;

import dev.asynclint.analysis.BlockingPaths;
import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Running;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports a call that can block, directly or through other calls, in code that runs on an event loop. */
public final class BlockingCallOnEventLoop implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "BlockingCallOnEventLoop",
            RuleInfo.Group.BLOCKING,
            Severity.WARNING,
            "0.1",
            "code that runs on an event loop blocks, so every connection of that loop waits");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ProgramFacts program, Reporter reporter) {
        for (MethodDecl method : program.methods()) {
            if (program.isTest(method)) {
                continue;
            }
            Running entry = program.places().entry(method);
            if (entry.mustNotBlock() || program.outlines().isInteresting(method)) {
                method.body().ifPresent(body -> new Check(program, reporter, program.of(body), entry).run());
            }
        }
    }

    /** The check of one body. */
    private record Check(ProgramFacts program, Reporter reporter, BodyFacts body, Running entry) {
        void run() {
            for (Call call : body.calls()) {
                Places.Region region = program.places().region(body, call);
                Running here = entry.around(region.running());
                Optional<BlockingPaths.Path> path = Optional.empty();
                if (isLoop(here)) {
                    path = program.blocking().from(body, call);
                }
                if (path.isEmpty()) {
                    path = program.blocking()
                            .fromSubscription(call)
                            .filter(found -> isLoop(here.around(program.places().subscription(body, call))));
                }
                path.ifPresent(found -> report(call, region, loop(here), found));
            }
        }

        /** What a method gives back to an event loop is subscribed to on that loop. */
        private boolean isLoop(Running running) {
            return running.mustNotBlock() || running == Running.DEFERRED && entry.mustNotBlock();
        }

        private Running.On loop(Running here) {
            return here instanceof Running.On on && on.mustNotBlock() ? on : (Running.On) entry;
        }

        private void report(Call call, Places.Region region, Running.On loop, BlockingPaths.Path path) {
            if (!path.steps().isEmpty() && isReportedThere(call)) {
                return;
            }
            String title = loop.kind().title();
            List<Note> trace = new ArrayList<>();
            trace.add(origin(region, title));
            trace.add(new Note(path(body.body()), call.nameSpan(), "calls `" + display(call) + "`"));
            for (BlockingPaths.Step step : path.steps()) {
                Call made = step.call();
                trace.add(new Note(path(step.body().body()), made.nameSpan(), "calls `" + display(made) + "`"));
            }
            String message = path.steps().isEmpty()
                    ? "`%s` blocks %s".formatted(path.found().what(), title)
                    : "`%s` blocks %s through `%s`"
                            .formatted(name(call), title, path.found().what());
            reporter.report(body.body(), call.nameSpan(), message, trace, List.of(), hint(path));
        }

        /** A method that runs on a loop by itself has a finding of its own. */
        private boolean isReportedThere(Call call) {
            return program.targets(call).stream()
                    .anyMatch(target -> program.places().entry(target).mustNotBlock());
        }

        private Note origin(Places.Region region, String title) {
            Optional<Lambda> start = region.start();
            MethodDecl method = body.body().method();
            if (start.isEmpty() || region.running() == Running.DEFERRED) {
                return new Note(
                        path(body.body()),
                        method.nameSpan(),
                        "`%s` runs on %s".formatted(methodName(method.ref()), title));
            }
            Span span = start.get().span();
            String code = start.get().form() == Lambda.Form.METHOD_REFERENCE ? "this method" : "this lambda";
            return new Note(path(body.body()), new Span(span.start(), span.start() + 1), code + " runs on " + title);
        }
    }

    private static String hint(BlockingPaths.Path path) {
        String instead = path.found().alternative();
        return instead.isEmpty()
                ? "move the wait to a thread that may block, or use the asynchronous form"
                : "prefer " + instead;
    }

    private static String path(Body body) {
        return body.method().owner().file().path();
    }

    private static String methodName(MethodRef method) {
        return method.isConstructor() || method.isInitializer() ? method.display() : method.name();
    }

    /** How the call reads in the code: {@code audit}, {@code new Key}. */
    private static String name(Call call) {
        return call.isCreation() ? display(call) : call.name();
    }

    private static String display(Call call) {
        return call.target().map(MethodRef::display).orElse(call.name());
    }
}
