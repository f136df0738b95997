package dev.asynclint.rules;

import dev.asynclint.analysis.BlockingPaths;
import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Monitors;
import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Wait;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a wait inside {@code synchronized} on a virtual thread, where the JVM keeps the carrier thread for it. */
public final class PinnedVirtualThread implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "PinnedVirtualThread",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "code on a virtual thread blocks while it holds a monitor, so the carrier thread waits too");

    /** The releases that have virtual threads and pin them in monitors; the next one no longer does. */
    private static final int FIRST_PINNING = 21;

    private static final int LAST_PINNING = 23;

    /** The JVM makes up for these with another carrier, monitor or not. */
    private static final Set<String> COMPENSATED = Set.of("file-io", "stream-io");

    private static final String OBJECT_WAIT = "Object.wait";

    private static final String HINT =
            "guard it with a `ReentrantLock`, move the wait out of the monitor, or run on Java 24 or later";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ProgramFacts program, Reporter reporter) {
        if (program.api().mayRunOn(FIRST_PINNING, LAST_PINNING)) {
            new Search(program, reporter).run();
        }
    }

    private static boolean minds(Wait wait) {
        return !COMPENSATED.contains(wait.kind()) && !wait.what().equals(OBJECT_WAIT);
    }

    /** A method that virtual threads call, and how they get there. */
    private record Reached(MethodDecl method, List<Note> trail) {}

    /** Goes from the code of virtual threads down the calls that lead to waits, until one holds a monitor. */
    private static final class Search {
        private final ProgramFacts program;
        private final Reporter reporter;
        private final BlockingPaths paths;
        private final Deque<Reached> work = new ArrayDeque<>();
        private final Set<MethodDecl> seen = new HashSet<>();

        Search(ProgramFacts program, Reporter reporter) {
            this.program = program;
            this.reporter = reporter;
            this.paths = new BlockingPaths(program, PinnedVirtualThread::minds);
        }

        void run() {
            for (MethodDecl method : program.methods()) {
                if (program.isTest(method)) {
                    continue;
                }
                Running entry = program.places().entry(method);
                if (isVirtual(entry) || program.outlines().isInteresting(method)) {
                    method.body().map(program::of).ifPresent(body -> fromThread(body, entry));
                }
            }
            while (!work.isEmpty()) {
                Reached reached = work.remove();
                BodyFacts body = program.of(reached.method().body().orElseThrow());
                for (Call call : body.calls()) {
                    Places.Region region = program.places().region(body, call);
                    if (region.running() == Running.INLINE) {
                        look(body, call, region, reached.trail());
                    }
                }
            }
        }

        private void fromThread(BodyFacts body, Running entry) {
            for (Call call : body.calls()) {
                Places.Region region = program.places().region(body, call);
                if (entry.around(region.running()) instanceof Running.On on && isVirtual(on)) {
                    look(
                            body,
                            call,
                            region,
                            List.of(Trace.origin(body, region, on.kind().title())));
                }
            }
        }

        private static boolean isVirtual(Running running) {
            return running instanceof Running.On on && on.kind().name().equals(ThreadKind.VIRTUAL);
        }

        private void look(BodyFacts body, Call call, Places.Region region, List<Note> trail) {
            Optional<BlockingPaths.Path> path = paths.from(body, call);
            if (path.isEmpty()) {
                return;
            }
            List<Note> notes = new ArrayList<>(trail);
            Optional<Span> monitor = Monitors.heldAt(body, call, region);
            if (monitor.isPresent()) {
                notes.add(new Note(Trace.path(body.body()), monitor.get(), "holds a monitor from here"));
                report(body, call, path.get(), notes);
                return;
            }
            notes.add(Trace.call(body, call));
            for (MethodDecl target : program.targets(call)) {
                if (seen.add(target)) {
                    work.add(new Reached(target, notes));
                }
            }
        }

        private void report(BodyFacts body, Call call, BlockingPaths.Path path, List<Note> notes) {
            notes.add(Trace.call(body, call));
            path.steps().forEach(step -> notes.add(Trace.call(step.body(), step.call())));
            String wait = path.found().what();
            String message = path.steps().isEmpty()
                    ? "`%s` waits inside `synchronized`, which pins the virtual thread".formatted(wait)
                    : "`%s` waits through `%s` inside `synchronized`, which pins the virtual thread"
                            .formatted(Trace.name(call), wait);
            reporter.report(body.body(), call.nameSpan(), message, notes, List.of(), HINT);
        }
    }
}
