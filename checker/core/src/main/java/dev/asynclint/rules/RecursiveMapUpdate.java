package dev.asynclint.rules;

import dev.asynclint.analysis.Running;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports a function that a concurrent map calls under a lock, and that updates the same map: it may wait for itself. */
public final class RecursiveMapUpdate implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "RecursiveMapUpdate",
            RuleInfo.Group.BLOCKING,
            Severity.WARNING,
            "0.1",
            "a function that a map calls under its lock updates the map again, which fails or waits for ever");
    private static final int DEPTH = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(
                facts -> facts.maybe(Trait.Is.MAY_LOCK_ENTRY) || facts.maybe(Trait.Is.LOCKS_ENTRY),
                RecursiveMapUpdate::check);
    }

    private static void check(Call outer, BodyContext body) {
        if (!EntryLocks.holds(body.program(), body.facts(), outer)
                || !(outer.receiver().orElse(null) instanceof Read map)
                || body.isTest()) {
            return;
        }
        for (Expr arg : outer.args()) {
            if (body.facts().source(arg) instanceof Lambda function) {
                Optional<List<Note>> way = updates(function.body(), map.variable(), DEPTH, body);
                if (way.isPresent()) {
                    report(outer, map.variable(), way.get(), body);
                    return;
                }
            }
        }
    }

    /** How code updates a map, at once and on the same thread. */
    private static Optional<List<Note>> updates(Node code, Var map, int depth, BodyContext body) {
        List<Call> calls = new ArrayList<>();
        collect(code, calls, body);
        for (Call call : calls) {
            if (call.receiver().orElse(null) instanceof Read on
                    && on.variable().equals(map)
                    && EntryLocks.facts(body.program(), body.facts(), call).is(Trait.Is.WRITES_ENTRY, call)) {
                return Optional.of(List.of(Trace.call(body.facts(), call)));
            }
        }
        if (depth == 0 || !map.isField()) {
            return Optional.empty();
        }
        for (Call call : calls) {
            for (MethodDecl target : body.program().targets(call)) {
                Body callee = target.body().orElseThrow();
                Optional<List<Note>> way = updates(callee.root(), map, depth - 1, body.in(callee));
                if (way.isPresent() && body.program().targets(call).size() == 1) {
                    List<Note> notes = new ArrayList<>(List.of(Trace.call(body.facts(), call, target)));
                    notes.addAll(way.get());
                    return Optional.of(notes);
                }
            }
        }
        return Optional.empty();
    }

    /** The calls that a piece of code makes, those in functions that run elsewhere or later left out. */
    private static void collect(Node node, List<Call> into, BodyContext body) {
        if (node instanceof Lambda function && body.program().places().of(body.facts(), function) != Running.INLINE) {
            return;
        }
        if (node instanceof Call call) {
            into.add(call);
        }
        node.forEachChild(child -> collect(child, into, body));
    }

    private static void report(Call outer, Var map, List<Note> way, BodyContext body) {
        body.reporter()
                .report(
                        body.body(),
                        outer.nameSpan(),
                        "the function of `%s` updates `%s` again, which throws or deadlocks"
                                .formatted(outer.name(), map.name()),
                        way,
                        List.of(),
                        "compute the value first, and store it with `putIfAbsent`, or keep futures in the map");
    }
}
