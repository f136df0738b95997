package dev.asynclint.rules;

import dev.asynclint.analysis.BlockingPaths;
import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Locks;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Wait;
import dev.asynclint.api.Locking;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reports a wait for another thread, a timer, the network or a database while the thread holds a lock. */
public final class BlockingWhileHoldingLock implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "BlockingWhileHoldingLock",
            RuleInfo.Group.BLOCKING,
            Severity.INFO,
            "0.1",
            "a thread blocks while it holds a lock, so everybody who wants the lock waits too");

    /** Waits that another thread or machine ends. */
    private static final Set<String> KINDS = Set.of(
            "sleep", "future", "latch", "net-io", "jdbc", "db", "process", "wait", "queue", "declared", "annotated");

    /** Adding to such a queue seldom waits: as a rule it has no bound. */
    private static final Pattern SELDOM_WAITS =
            Pattern.compile("(Linked|Priority|Delay)?(Blocking|Transfer)?(Queue|Deque)\\.(put|offer).*");

    /** What is begun and ended happens once, and has nobody wait for it as a rule. */
    private static final Pattern BEGIN_OR_END = Pattern.compile(
            "(do|re|internal)?(?i:close|shutdown|stop|destroy|dispose"
                    + "|terminate|disconnect|start|init|open|connect|bootstrap|setup|await|submitShutdown)([A-Z_].*|ialize.*)?");

    /** Such an object has one user; that its methods are synchronized is history. */
    private static final Set<String> STREAMS =
            Set.of("java.io.InputStream", "java.io.OutputStream", "java.io.Reader", "java.io.Writer");

    /** A longer way to a wait is seldom gone. */
    private static final int FAR = 2;

    /** Such a wait is for the next permit, and who wants the lock wants one, too. */
    private static final Pattern THROTTLE = Pattern.compile("RateLimiter\\..*");

    /** What SpotBugs calls a part of this, and who has answered it there need not do so again. */
    private static final String ANSWERED = "SWL_SLEEP_WITH_LOCK_HELD";

    private static final String HINT =
            "wait before taking the lock or after releasing it; let the lock guard only the state";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ProgramFacts program, Collection<MethodDecl> from, Reporter reporter) {
        BlockingPaths paths = program.shared(this, () -> new BlockingPaths(program, BlockingWhileHoldingLock::minds));
        Set<PinnedVirtualThread.Place> pinned =
                program.shared(PinnedVirtualThread.class, () -> new PinnedVirtualThread().places(program));
        for (MethodDecl method : program.active(from)) {
            if (program.outlines().mayBlock(method.ref())) {
                method.body().map(program::of).ifPresent(body -> {
                    BodyContext context = new BodyContext(program, body, reporter);
                    new Check(context, paths, contended(program, paths), pinned).run();
                });
            }
        }
    }

    /** Whether this rule speaks of a call that waits itself, so that no other need do so. */
    static boolean covers(Call wait, BodyContext body) {
        if (!body.isOn(INFO)) {
            return false;
        }
        BlockingPaths paths = body.program().blocking();
        Check check = new Check(body, paths, contended(body.program(), paths), Set.of());
        return body.program()
                .waits()
                .of(body.facts(), wait)
                .filter(BlockingWhileHoldingLock::minds)
                .flatMap(found -> check.lockDuring(wait, new BlockingPaths.Path(List.of(), found)))
                .isPresent();
    }

    private static Contended contended(ProgramFacts program, BlockingPaths paths) {
        return new Contended(program, paths, method -> !program.isTest(method) && !isOnce(method));
    }

    /** Whether a method is one that makes an object, or begins or ends something. */
    private static boolean isOnce(MethodDecl method) {
        return method.ref().isConstructor()
                || method.ref().isInitializer()
                || BEGIN_OR_END.matcher(method.ref().name()).matches();
    }

    private static boolean minds(Wait wait) {
        return KINDS.contains(wait.kind())
                && !SELDOM_WAITS.matcher(wait.what()).matches()
                && !THROTTLE.matcher(wait.what()).matches();
    }

    /** The check of one body. */
    private record Check(
            BodyContext body, BlockingPaths paths, Contended contended, Set<PinnedVirtualThread.Place> pinned) {
        /** Of the waits under one lock the first is enough. */
        void run() {
            Set<Object> reported = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Call call : body.facts().calls()) {
                Optional<BlockingPaths.Path> path = paths.from(body.facts(), call);
                if (path.isEmpty() || pinned.contains(new PinnedVirtualThread.Place(body.body(), call.nameSpan()))) {
                    continue;
                }
                Optional<Locks.Held> lock = lockDuring(call, path.get());
                if (lock.isPresent() && reported.add(lock.get().by())) {
                    report(call, lock.get(), path.get());
                }
            }
        }

        Optional<Locks.Held> lockDuring(Call call, BlockingPaths.Path path) {
            Optional<Locks.Held> lock = heldDuring(body.facts(), call, path);
            return lock.isPresent()
                            && path.steps().size() <= FAR
                            && !isOnce(call, path)
                            && !isOver(call, path)
                            && !LazyValues.isFilledBy(call, body.body())
                            && !Spoken.isWhereBlockingIsWrong(call, body)
                            && !isMeant(call, path)
                            && (KeyedValues.isFilledBy(call, body)
                                    || contended
                                            .elsewhere(body.facts(), lock.get())
                                            .isPresent())
                            && path.steps().stream()
                                    .allMatch(step -> heldDuring(step.body(), step.call(), path)
                                            .isEmpty())
                    ? lock
                    : Optional.empty();
        }

        /** The lock that is held during a wait; one that the wait gives back is not. */
        private Optional<Locks.Held> heldDuring(BodyFacts where, Call call, BlockingPaths.Path path) {
            Locks locks = body.program().locks();
            List<Locks.Held> held =
                    locks.heldAt(where, call, body.program().places().region(where, call));
            Call wait = path.steps().isEmpty()
                    ? call
                    : path.steps().get(path.steps().size() - 1).call();
            if (held.isEmpty() || !body.facts(wait).does(Locking.Does.YIELDS)) {
                return held.stream().findFirst();
            }
            return held.stream()
                    .filter(outer -> path.steps().isEmpty()
                            && !locks.isSame(where, outer.lock(), held.get(0).lock()))
                    .findFirst();
        }

        private boolean isOnce(Call call, BlockingPaths.Path path) {
            MethodDecl method = body.body().method();
            return BlockingWhileHoldingLock.isOnce(method)
                    || !path.steps().isEmpty()
                            && BEGIN_OR_END.matcher(call.name()).matches()
                    || path.steps().stream()
                            .limit(Math.max(0, path.steps().size() - 1))
                            .anyMatch(step ->
                                    BEGIN_OR_END.matcher(step.call().name()).matches())
                    || STREAMS.stream()
                            .anyMatch(
                                    type -> body.api().isSubtype(method.owner().name(), type));
        }

        /** Whether the team has chosen to wait there: by a setting, with a reason, or for a thread that it has told to end. */
        private boolean isMeant(Call call, BlockingPaths.Path path) {
            List<BlockingPaths.Step> way = new ArrayList<>(List.of(new BlockingPaths.Step(body.facts(), call)));
            way.addAll(path.steps());
            BlockingPaths.Step last = way.get(way.size() - 1);
            return isAnsweredElsewhere()
                    || isToldToEnd(last.call(), last.body())
                    || way.stream()
                            .anyMatch(step -> Options.choose(
                                            step.call(), step.body().body(), body.program())
                                    || Reasons.areGiven(step.call(), step.body().body()));
        }

        /** {@code worker.interrupt(); worker.join();} */
        private static boolean isToldToEnd(Call wait, BodyFacts at) {
            return wait.name().equals("join")
                    && wait.receiver().orElse(null) instanceof Read thread
                    && at.calls().stream()
                            .anyMatch(
                                    before -> before.span().end() < wait.span().start()
                                            && !before.name().equals("start")
                                            && before.receiver().orElse(null) instanceof Read told
                                            && told.variable().equals(thread.variable()));
        }

        private boolean isAnsweredElsewhere() {
            MethodDecl method = body.body().method();
            return Stream.concat(method.annotations().stream(), method.owner().annotations().stream())
                    .anyMatch(annotation -> annotation.values().values().stream()
                            .anyMatch(value -> value.equals(ANSWERED)
                                    || value instanceof List<?> values && values.contains(ANSWERED)));
        }

        /** Whether a future is complete, there is no time to wait, or the body in sight does not wait as others do. */
        private boolean isOver(Call call, BlockingPaths.Path path) {
            boolean future = path.found().kind().equals(Wait.FUTURE);
            boolean seen =
                    path.steps().isEmpty() && !body.program().targets(call).isEmpty();
            boolean noTime = !path.steps().isEmpty()
                    && call.args().stream()
                            .anyMatch(arg -> arg instanceof Literal literal
                                    && literal.value() instanceof Number time
                                    && time.longValue() == 0);
            return noTime
                    || future && body.program().waits().handsOnComplete(body.facts(), call)
                    || seen && !body.program().outlines().mayBlock(call.target().orElseThrow());
        }

        private void report(Call call, Locks.Held lock, BlockingPaths.Path path) {
            List<Note> notes = new ArrayList<>();
            notes.add(new Note(body.path(), lock.taken(), "holds a lock from here"));
            contended
                    .elsewhere(body.facts(), lock)
                    .ifPresent(other -> notes.add(new Note(
                            Trace.path(other.body().body()),
                            other.lock().taken(),
                            "whoever wants the lock here waits, too")));
            notes.addAll(Trace.toWait(body.facts(), call, path));
            String wait = path.found().what();
            String message = path.isDirect()
                    ? "`%s` blocks while this thread holds a lock".formatted(wait)
                    : "`%s` blocks through `%s` while this thread holds a lock".formatted(Trace.name(call), wait);
            body.reporter().report(body.body(), call.nameSpan(), message, notes, List.of(), HINT);
        }
    }
}
