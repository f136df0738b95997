package dev.asynclint.rules;

import dev.asynclint.analysis.Awaits;
import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.Pools;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Meaning;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reports a task that waits, on a thread of a pool, for another task of the same pool. */
public final class SamePoolDeadlock implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "SamePoolDeadlock",
            RuleInfo.Group.BLOCKING,
            Severity.WARNING,
            "0.1",
            "a task waits for a task of its own pool, which may never get a thread");

    private static final String HINT = "compose the second task (`thenCompose`), or give it a pool of its own";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public void check(ProgramFacts program, Collection<MethodDecl> from, Reporter reporter) {
        for (MethodDecl method : program.active(from)) {
            if (program.outlines().isInteresting(method)) {
                method.body().map(program::of).ifPresent(body -> {
                    Search search = new Search(program, reporter);
                    search.fromMethod(body);
                    for (Call call : body.calls()) {
                        search.fromHandover(body, call);
                    }
                });
            }
        }
    }

    /** A method that a task calls, and how it gets there. */
    private record Reached(MethodDecl method, List<Note> trail) {}

    /** Follows one task of a pool to a wait for another one. */
    private record Search(ProgramFacts program, Reporter reporter) {
        void fromHandover(BodyFacts body, Call handover) {
            Optional<Pools.Pool> pool =
                    poolOf(body, handover).filter(found -> program.pools().isBounded(body, found));
            if (pool.isEmpty()) {
                return;
            }
            for (Expr arg : handover.args()) {
                if (body.source(arg) instanceof Lambda task
                        && body.finalUse(task) instanceof Use.Argument argument
                        && argument.call() == handover) {
                    fromTask(body, task, pool.get());
                }
            }
        }

        /** A method that a framework runs on a pool. One that never runs twice at a time needs no more than one thread. */
        void fromMethod(BodyFacts body) {
            MethodDecl method = body.body().method();
            Optional<Pools.Pool> pool = program.pools().of(method);
            if (pool.isPresent()
                    && (program.pools().isSingle(pool.get())
                            || program.api().means(method.ref()).contains(Meaning.ASYNCHRONOUS)
                                    && program.pools().isBounded(body, pool.get()))) {
                Note origin = new Note(
                        Trace.path(body.body()),
                        method.nameSpan(),
                        "`%s` runs on a thread of `%s`"
                                .formatted(method.ref().name(), pool.get().name()));
                Deque<Reached> work = new ArrayDeque<>(List.of(new Reached(method, List.of(origin))));
                follow(pool.get(), work, new HashSet<>(Set.of(method)));
            }
        }

        private void fromTask(BodyFacts body, Lambda task, Pools.Pool pool) {
            Deque<Reached> work = new ArrayDeque<>();
            Set<MethodDecl> seen = new HashSet<>();
            Note origin = new Note(
                    Trace.path(body.body()),
                    new Span(task.span().start(), task.span().start() + 1),
                    "this runs on a thread of `%s`".formatted(pool.name()));
            for (Call call : body.calls()) {
                Places.Region region = program.places().region(body, call);
                if (region.start().filter(start -> start == task).isPresent()) {
                    look(body, call, pool, List.of(origin), work, seen);
                }
            }
            if (pool.isShared()) {
                follow(pool, work, seen);
            }
        }

        private void follow(Pools.Pool pool, Deque<Reached> work, Set<MethodDecl> seen) {
            while (!work.isEmpty()) {
                Reached reached = work.remove();
                BodyFacts code = program.of(reached.method().body().orElseThrow());
                for (Call call : code.calls()) {
                    if (program.places().region(code, call).start().isEmpty()) {
                        look(code, call, pool, reached.trail(), work, seen);
                    }
                }
            }
        }

        private void look(
                BodyFacts body,
                Call call,
                Pools.Pool pool,
                List<Note> trail,
                Deque<Reached> work,
                Set<MethodDecl> seen) {
            if (waitsFor(body, call, pool)) {
                String message = "`%s` waits on a thread of `%s` for a task of the same pool: both may wait for ever"
                        .formatted(call.name(), pool.name());
                reporter.report(body.body(), call.nameSpan(), message, trail, List.of(), HINT);
                return;
            }
            if (program.places().isHandedOver(call)) {
                return;
            }
            for (MethodDecl target : program.targets(call)) {
                if (target.body().isPresent() && program.outlines().mayBlock(target.ref()) && seen.add(target)) {
                    List<Note> notes = new ArrayList<>(trail);
                    notes.add(Trace.call(body, call, target));
                    work.add(new Reached(target, notes));
                }
            }
        }

        /** Whether a call waits for what the pool runs: a future, or all the tasks that it is given. */
        private boolean waitsFor(BodyFacts body, Call call, Pools.Pool pool) {
            Optional<Expr> awaited = program.awaits().awaited(body, call);
            if (awaited.isPresent()) {
                return begun(body, awaited.get())
                        .anyMatch(start ->
                                poolOf(body, start).filter(pool::isSame).isPresent());
            }
            return call.name().startsWith("invoke")
                    && program.facts(call).blocking().isPresent()
                    && poolOf(body, call).filter(pool::isSame).isPresent();
        }

        /** The calls that hand what is waited for to a pool. */
        private Stream<Call> begun(BodyFacts body, Expr awaited) {
            Awaits awaits = program.awaits();
            return Stream.concat(
                    awaits.start(body, awaited).filter(awaits::isHandover).stream(),
                    Stream.concat(Stream.of(awaited), awaits.combined(body, awaited).stream())
                            .flatMap(future -> awaits.root(body, future).stream())
                            .filter(program.places()::isHandedOver));
        }

        /** The pool that a call hands a task to. */
        private Optional<Pools.Pool> poolOf(BodyFacts body, Call call) {
            if (program.places().isHandedOver(call)) {
                List<MethodDecl> targets = program.targets(call);
                return targets.size() == 1 ? program.pools().of(targets.get(0)) : Optional.empty();
            }
            List<Expr> candidates = new ArrayList<>(call.args());
            call.receiver().ifPresent(candidates::add);
            for (Expr value : candidates) {
                Expr executor = body.source(value) instanceof Read read ? read : value;
                if (executor instanceof Read read
                        && program.pools().isPool(read.type().name())) {
                    return Optional.of(program.pools().of(body, read));
                }
            }
            return Optional.empty();
        }
    }
}
