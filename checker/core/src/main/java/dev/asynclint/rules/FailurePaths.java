package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Exits;
import dev.asynclint.analysis.Promise;
import dev.asynclint.analysis.Throwing;
import dev.asynclint.api.Callback.When;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Failure;
import dev.asynclint.api.Promise.Does;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Sync;
import java.util.List;
import java.util.Optional;

/** How work that completes a promise can fail before it does so. */
final class FailurePaths {
    private static final int DEPTH = 3;

    /** So many steps away, a throw still belongs to what a callback does. */
    private static final int NEAR = 3;

    private FailurePaths() {}

    /** What throws, and where a report about it points. */
    record Thrower(Span span, String display) {}

    /** The other function of a call that is given the failure, and does not complete the promise that one completes. */
    static Optional<Lambda> twin(Call call, Lambda one, BodyContext body) {
        return call.args().stream()
                .map(body.facts()::source)
                .filter(arg -> arg != one)
                .filter(Lambda.class::isInstance)
                .map(Lambda.class::cast)
                .filter(other -> other.params().size() == 1
                        && body.api().isSubtype(other.params().get(0).type().name(), "java.lang.Throwable"))
                .findFirst();
    }

    /** Whether an earlier step of the chain puts something in the place of the failure, or nobody knows. */
    static boolean isHandledBefore(Call call, BodyContext body) {
        Expr at = call.receiver().map(body.facts()::source).orElse(null);
        while (at instanceof Call step) {
            if (neverFails(step, DEPTH, body)
                    || body.facts(step).does(Failure.Does.REPLACES)
                    || body.facts(step).does(Failure.Does.HIDES)
                    || body.facts(step).completes().isPresent()) {
                return true;
            }
            at = step.receiver().map(body.facts()::source).orElse(null);
        }
        return call.receiver().isEmpty();
    }

    /** Whether a call gives a promise of the project that nobody ever completes with an exception. */
    private static boolean neverFails(Call call, int depth, BodyContext body) {
        List<MethodDecl> targets =
                depth == 0 || call.isConstruction() ? List.of() : body.program().targets(call);
        return !targets.isEmpty()
                && targets.stream().allMatch(target -> {
                    BodyFacts callee = body.program().of(target.body().orElseThrow());
                    return !callee.results().isEmpty()
                            && callee.results().stream()
                                    .allMatch(result -> callee.source(result) instanceof Call made
                                            && (body.facts(made).does(Does.BEGINS)
                                                    ? isNeverFailed(target, body.facts(made), body)
                                                    : neverFails(made, depth - 1, body)));
                });
    }

    /** Whether a method fails no promise, and the others of its class only those that they began themselves. */
    private static boolean isNeverFailed(MethodDecl method, Facts begin, BodyContext body) {
        String fail = begin.promise().orElseThrow().fail();
        return method.owner().methods().stream()
                .map(MethodDecl::body)
                .flatMap(Optional::stream)
                .map(body.program()::of)
                .noneMatch(code -> code.calls().stream()
                        .anyMatch(call -> call.name().equals(fail)
                                && (code.body().method() == method || !isOwn(call, code, body))));
    }

    private static boolean isOwn(Call call, BodyFacts code, BodyContext body) {
        return call.receiver().map(code::source).orElse(null) instanceof Call made
                && body.facts(made).does(Does.BEGINS);
    }

    /** What can throw before the promise is completed, with nothing around it that would complete it then. */
    static Optional<Thrower> firstThrower(Lambda lambda, When when, Promise promise, BodyContext body) {
        return new Search(when, promise, body).before(lambda.body()).map(FailurePaths::thrower);
    }

    private record Search(When when, Promise promise, BodyContext body) {
        Optional<Throwing.Way> before(Node code) {
            if (code instanceof Block block) {
                return before(block);
            }
            if (code instanceof Branch branch) {
                return out(branch.condition())
                        .or(() -> branch.branches().stream()
                                .filter(promise::isCompletedIn)
                                .flatMap(one -> before(one).stream())
                                .findFirst());
            }
            if (code instanceof Sync sync) {
                return before(sync.body());
            }
            Node value = code instanceof Eval eval ? eval.expr() : code;
            return value instanceof Call call
                            && call.receiver().filter(promise::isTouchedBy).isPresent()
                    ? call.args().stream().flatMap(arg -> out(arg).stream()).findFirst()
                    : Optional.empty();
        }

        private Optional<Throwing.Way> before(Block block) {
            for (Stmt statement : block.statements()) {
                boolean completes = promise.isCompletedIn(statement);
                Optional<Throwing.Way> way = completes ? before(statement) : out(statement);
                if (way.isPresent() || completes && !goesOnWithout(statement)) {
                    return way;
                }
            }
            return Optional.empty();
        }

        /** Whether a statement completes the promise on some of its paths only, and control goes on after another. */
        private boolean goesOnWithout(Stmt statement) {
            return Exits.missing(statement, promise::isTouchedBy, raised -> true)
                    .contains(Exits.Exit.NORMAL);
        }

        private Optional<Throwing.Way> out(Node code) {
            return body.program().throwing().out(body.facts(), code).filter(this::isLikely);
        }

        /** A throw that is not far away; in a task, which does the work itself, also others, and calls to code unseen. */
        private boolean isLikely(Throwing.Way way) {
            Node last = way.steps().get(way.steps().size() - 1).node();
            boolean leadsBack = way.steps().stream().skip(1).anyMatch(step -> step.body() == body.facts());
            if (leadsBack) {
                return false; // nobody wraps a decorator in another of the same class
            }
            if (when != When.TASK) {
                return way.steps().size() <= NEAR && !(last instanceof Call);
            }
            return !(last instanceof Call call) || !call.args().isEmpty();
        }
    }

    private static Thrower thrower(Throwing.Way way) {
        Node node = way.steps().get(0).node();
        return node instanceof Call call
                ? new Thrower(call.nameSpan(), "`" + call.name() + "`")
                : new Thrower(node.span(), "this");
    }

    /** {@code () -> promise.complete(load())}: the exception goes into the promise. */
    static List<Fix> catchAll(Lambda lambda, Promise promise, BodyContext body) {
        if (lambda.form() != Lambda.Form.LAMBDA || !(lambda.body() instanceof Expr value)) {
            return List.of();
        }
        Span span = value.span();
        String guarded = "{ try { %s; } catch (Throwable failure) { %s.%s(failure); } }"
                .formatted(
                        body.text().subSequence(span.start(), span.end()),
                        promise.variable().name(),
                        promise.fail());
        return List.of(new Fix(
                "Complete it with the exception",
                Fix.Safety.NEEDS_REVIEW,
                List.of(new Edit(body.path(), span, guarded)),
                List.of()));
    }
}
