package dev.asynclint.rules;

import dev.asynclint.analysis.BlockingPaths;
import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Wait;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules about blocked threads share: a call that can block, directly or through other calls, in code that runs
 * on a kind of thread that the rule stands up for.
 */
abstract class BlockedThread implements ProgramRule {
    /** Whether code that runs so must not wait. */
    abstract boolean protects(Running.On running);

    /** Whether the rule speaks about such a wait. */
    boolean minds(Wait wait) {
        return true;
    }

    /** Whether the rule speaks about what such a method does, or has handed over. */
    boolean minds(MethodDecl method) {
        return true;
    }

    /** The ways to what the rule speaks about. */
    BlockingPaths paths(ProgramFacts program) {
        return new BlockingPaths(program, this::minds);
    }

    /** What to say of a call that waits itself. */
    String message(Wait wait, String thread) {
        return "`%s` blocks %s".formatted(wait.what(), thread);
    }

    String hint(Wait wait) {
        return wait.alternative().isEmpty()
                ? "move the wait to a thread that may block, or use the asynchronous form"
                : "prefer " + wait.alternative();
    }

    /**
     * The fixes of a call.
     *
     * @param waitsItself whether it is the call itself that waits, and not another further down
     */
    List<Fix> fixes(BodyContext body, Call call, boolean waitsItself) {
        return List.of();
    }

    /** Whether a way through other methods is one to believe. */
    boolean believes(ProgramFacts program, BlockingPaths.Path path) {
        return true;
    }

    /** What has one finding, where the way to the wait is shortest, of all that reaches the same wait. */
    enum Once {
        /** Each call. */
        PER_CALL,
        /** Each piece of code that a thread runs: it is handed over once, and there it can be mended. */
        PER_TASK,
        /** The wait, however many callbacks reach it. */
        PER_WAIT
    }

    Once once() {
        return Once.PER_CALL;
    }

    @Override
    public final boolean isLocal() {
        return once() != Once.PER_WAIT;
    }

    @Override
    public final void check(ProgramFacts program, Collection<MethodDecl> from, Reporter reporter) {
        BlockingPaths paths = program.shared(this, () -> paths(program));
        List<Blocked> found = new ArrayList<>();
        for (MethodDecl method : program.active(from)) {
            if (!program.isForDevelopment(method) && !program.testHooks().isHook(method) && minds(method)) {
                Running entry = program.places().entry(method);
                method.body().ifPresent(body -> new Check(program, paths, found, program.of(body), entry).run());
            }
        }
        (once() == Once.PER_CALL ? found : shortest(found)).forEach(blocked -> report(blocked, program, reporter));
    }

    private boolean protects(Running running) {
        return running instanceof Running.On on && protects(on);
    }

    /** A call that can block its thread. */
    private record Blocked(BodyFacts body, Call call, Places.Region region, String thread, BlockingPaths.Path path) {
        /** The call that waits. */
        Call waiting() {
            List<BlockingPaths.Step> steps = path.steps();
            return steps.isEmpty() ? call : steps.get(steps.size() - 1).call();
        }

        /** The lambda or method that the thread runs. */
        Object task() {
            return region.start().isPresent() ? region.start().get() : body.body();
        }

        Blocked shorter(Blocked other) {
            int steps = Integer.compare(path.steps().size(), other.path.steps().size());
            return (steps != 0 ? steps : place().compareTo(other.place())) <= 0 ? this : other;
        }

        private String place() {
            return "%s:%09d".formatted(Trace.path(body.body()), call.nameSpan().start());
        }
    }

    private List<Blocked> shortest(List<Blocked> found) {
        Map<Call, Map<Object, Blocked>> byWait = new IdentityHashMap<>();
        for (Blocked blocked : found) {
            byWait.computeIfAbsent(blocked.waiting(), wait -> new IdentityHashMap<>())
                    .merge(once() == Once.PER_TASK ? blocked.task() : this, blocked, Blocked::shorter);
        }
        return byWait.values().stream()
                .flatMap(same -> same.values().stream())
                .sorted(Comparator.comparing(Blocked::place))
                .toList();
    }

    private void report(Blocked blocked, ProgramFacts program, Reporter reporter) {
        BodyFacts body = blocked.body();
        Call call = blocked.call();
        Wait wait = blocked.path().found();
        List<Note> trace = new ArrayList<>();
        trace.add(Trace.origin(body, blocked.region(), blocked.thread()));
        trace.addAll(Trace.toWait(body, call, blocked.path()));
        String message = blocked.path().isDirect()
                ? message(wait, blocked.thread())
                : "`%s` blocks %s through `%s`".formatted(Trace.name(call), blocked.thread(), wait.what());
        List<Fix> fixes = fixes(
                new BodyContext(program, body, reporter), call, blocked.path().isDirect());
        reporter.report(body.body(), call.nameSpan(), message, trace, fixes, hint(wait));
    }

    /** The check of one body. */
    private final class Check {
        private final ProgramFacts program;
        private final BlockingPaths paths;
        private final List<Blocked> found;
        private final BodyFacts body;
        private final Running entry;

        Check(ProgramFacts program, BlockingPaths paths, List<Blocked> found, BodyFacts body, Running entry) {
            this.program = program;
            this.paths = paths;
            this.found = found;
            this.body = body;
            this.entry = entry;
        }

        void run() {
            for (Call call : body.calls()) {
                if (!paths.canBegin(call)) {
                    continue;
                }
                Places.Region region = program.places().region(body, call);
                Running here = entry.around(region.running());
                Optional<BlockingPaths.Path> path = Optional.empty();
                if (isProtected(here)) {
                    path = paths.from(body, call);
                }
                if (path.isEmpty()) {
                    path = paths.fromSubscription(call)
                            .filter(found ->
                                    isProtected(here.around(program.places().subscription(body, call))));
                }
                path.ifPresent(way -> found(call, region, thread(here), way));
            }
        }

        /** What a method gives back to such a thread is subscribed to on that thread. */
        private boolean isProtected(Running running) {
            return protects(running) || running == Running.DEFERRED && protects(entry);
        }

        private Running.On thread(Running here) {
            return here instanceof Running.On on && protects(on) ? on : (Running.On) entry;
        }

        private void found(Call call, Places.Region region, Running.On thread, BlockingPaths.Path path) {
            if (path.found().holds(thread.kind()) && (path.steps().isEmpty() || isNews(call, path))) {
                found.add(new Blocked(body, call, region, thread.kind().title(), path));
            }
        }

        private boolean isNews(Call call, BlockingPaths.Path path) {
            return !isReportedThere(call)
                    && !fetchesResults(call, path)
                    && !fetchesHostName(call, path)
                    && !program.processEnds().isEnd(call)
                    && believes(program, path);
        }

        /** A helper that is given complete futures only collects what they hold. */
        private boolean fetchesResults(Call call, BlockingPaths.Path path) {
            return path.found().kind().equals(Wait.FUTURE) && program.waits().handsOnComplete(body, call);
        }

        /** A helper that is given an address with its host name only reads the name. */
        private boolean fetchesHostName(Call call, BlockingPaths.Path path) {
            return path.found().kind().equals(Wait.NAME_SERVER)
                    && path.found().what().endsWith(".getHostName")
                    && program.waits().handsOnNamedAddress(body, call);
        }

        /** A method that runs on such a thread by itself has a finding of its own. */
        private boolean isReportedThere(Call call) {
            return program.targets(call).stream()
                    .anyMatch(target -> protects(program.places().entry(target)));
        }
    }
}
