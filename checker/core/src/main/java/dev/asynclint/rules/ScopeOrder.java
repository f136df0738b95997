package dev.asynclint.rules;

import dev.asynclint.analysis.Exits;
import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Use;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is done with one structured scope, in the order in which it is written. */
final class ScopeOrder {
    /** With these a subtask may have no result when the scope is joined. */
    private static final Set<String> LENIENT = Set.of("awaitAll", "anySuccessfulResultOrThrow");

    private static final Set<String> RESULTS = Set.of("get", "exception");

    private static final String NOT_CLOSED = "nobody closes `%s`, so its subtasks may outlive the method";
    private static final String NOT_JOINED = "nobody joins `%s` after `fork`, so closing it throws";
    private static final String LEFT_EARLY = "this leaves `%s` after `fork` and before `join`, so closing it throws";
    private static final String LATE = "`%s` comes after `join`, and throws: a scope is joined once, at the end";
    private static final String OTHER_THREAD = "`fork` throws here: only the thread that opened the scope may call it";
    private static final String EARLY = "`%s` comes before `join`, and throws";
    private static final String NO_RESULT = "with `%s` a subtask may have no result, and `get` throws then";

    private static final String HINT_TRY = "open it in try-with-resources, and join it there";
    private static final String HINT_JOIN = "call `join` once, after the last `fork` and before the results are read";
    private static final String HINT_THREAD = "fork in the code that opened the scope, or open a scope in the subtask";
    private static final String HINT_STATE = "look at `state()` first, or take the result of `join`";

    private final Call open;
    private final Var scope;
    private final BodyContext body;
    private final Lambda region;
    private final List<Call> forks = new ArrayList<>();
    private final List<Call> joins = new ArrayList<>();
    private boolean closed;
    private boolean shared;

    ScopeOrder(Call open, Var scope, BodyContext body) {
        this.open = open;
        this.scope = scope;
        this.body = body;
        this.region = region(open);
        this.closed = scope.kind() == Var.Kind.RESOURCE;
        for (Read read : body.reads().of(scope)) {
            if (body.useOf(read) instanceof Use.Receiver receiver) {
                add(receiver.call());
            } else {
                shared = true;
            }
        }
    }

    private void add(Call call) {
        switch (call.name()) {
            case "fork" -> forks.add(call);
            case "join", "joinUntil" -> joins.add(call);
            case "close" -> closed = true;
            default -> {}
        }
    }

    void check() {
        forks.stream().filter(this::isOnOtherThread).forEach(fork -> report(fork, OTHER_THREAD, HINT_THREAD));
        if (!closed) {
            if (!shared) {
                report(open, NOT_CLOSED.formatted(scope.name()), HINT_TRY);
            }
        } else if (joins.isEmpty()) {
            if (!forks.isEmpty() && !shared) {
                report(forks.get(0), NOT_JOINED.formatted(scope.name()), HINT_JOIN);
            }
        } else {
            checkExits();
            checkAfterJoin();
            forks.forEach(this::checkResults);
        }
    }

    private boolean isOnOtherThread(Call fork) {
        return region(fork) != region
                && body.program().places().region(body.facts(), fork).running() instanceof Running.On;
    }

    private void checkExits() {
        Node declared = body.body().parentOf(open).orElseThrow();
        if (!shared && !forks.isEmpty() && body.body().parentOf(declared).orElse(null) instanceof Try attempt) {
            for (Return leave : Exits.missingReturns(attempt.body(), this::isJoin)) {
                if (leave.span().start() > forks.get(0).span().start()) {
                    Span word = new Span(leave.span().start(), leave.span().start() + "return".length());
                    body.report(word, LEFT_EARLY.formatted(scope.name()), HINT_JOIN);
                }
            }
        }
    }

    private boolean isJoin(Node node) {
        return node instanceof Call call && isIn(joins, call);
    }

    /** Forks and joins that follow a join in the same block: nothing leads around it. */
    private void checkAfterJoin() {
        Node statement = statementOf(joins.get(0));
        if (!(body.body().parentOf(statement).orElse(null) instanceof Block block)) {
            return;
        }
        boolean after = false;
        for (Stmt each : block.statements()) {
            if (after) {
                Body.each(each, Call.class, call -> {
                    if (region(call) == region && (isIn(forks, call) || isIn(joins, call))) {
                        report(call, LATE.formatted(call.name()), HINT_JOIN);
                    }
                });
            }
            after |= each == statement;
        }
    }

    private Node statementOf(Node node) {
        Node at = node;
        while (!(at instanceof Stmt)) {
            at = body.body().parentOf(at).orElseThrow();
        }
        return at;
    }

    private void checkResults(Call fork) {
        Use use = body.useOf(fork);
        if (use instanceof Use.Receiver receiver) {
            checkResult(receiver.call(), false);
        } else if (use instanceof Use.Stored stored && stored.in().kind() == Var.Kind.LOCAL) {
            List<Call> calls = new ArrayList<>();
            for (Read read : body.reads().of(stored.in())) {
                if (body.useOf(read) instanceof Use.Receiver receiver) {
                    calls.add(receiver.call());
                }
            }
            boolean tested = calls.stream().anyMatch(call -> call.name().equals("state"));
            calls.forEach(call -> checkResult(call, tested));
        }
    }

    private void checkResult(Call call, boolean tested) {
        boolean before = call.span().start() < joins.get(0).span().start();
        if (!RESULTS.contains(call.name())) {
            return;
        }
        if (before && (region(call) == region || isOnOtherThread(call))) {
            report(call, EARLY.formatted(call.name()), HINT_JOIN);
        } else if (!before && !tested && call.name().equals("get")) {
            joiner().filter(LENIENT::contains)
                    .ifPresent(joiner -> report(call, NO_RESULT.formatted(joiner), HINT_STATE));
        }
    }

    private Optional<String> joiner() {
        return open.args().stream()
                .findFirst()
                .map(body.facts()::source)
                .filter(Call.class::isInstance)
                .map(made -> ((Call) made).name());
    }

    private Lambda region(Expr node) {
        return body.program().places().region(body.facts(), node).start().orElse(null);
    }

    private static boolean isIn(List<Call> calls, Call call) {
        return calls.stream().anyMatch(one -> one == call);
    }

    private void report(Call call, String message, String hint) {
        body.report(call.nameSpan(), message, hint);
    }
}
