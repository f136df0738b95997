package dev.asynclint.rules;

import dev.asynclint.analysis.Guards;
import dev.asynclint.analysis.Throwing;
import dev.asynclint.api.Drop;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;

/**
 * A method that is followed, and the place it is called from: what its parameters are.
 *
 * @param by the call, empty for the method where the walk begins
 * @param from where that call is
 * @param farewells whether what closes something may be dropped here
 * @param depth how many steps may still be taken
 */
record Frame(BodyContext body, Optional<Call> by, Optional<Frame> from, boolean farewells, int depth) {
    static Frame of(BodyContext body, int depth) {
        return new Frame(body, Optional.empty(), Optional.empty(), true, depth);
    }

    Frame into(MethodDecl method, Call call) {
        BodyContext inside = body.in(method.body().orElseThrow());
        return new Frame(inside, Optional.of(call), Optional.of(this), farewells, depth - 1);
    }

    Frame before(Call step) {
        return new Frame(body, by, from, farewells && runsAnyway(step), depth - 1);
    }

    Frame deeper() {
        return new Frame(body, by, from, farewells, depth - 1);
    }

    /** Whether a step is taken after a failure, too. */
    boolean runsAnyway(Call step) {
        return body.facts(step)
                .drop()
                .flatMap(Drop::condition)
                .filter(Drop.USES_THROWABLE::equals)
                .isPresent();
    }

    /** Who calls the method, as an analysis wants to know it. */
    Optional<Throwing.Caller> caller() {
        return by.map(call -> new Throwing.Caller(
                from.orElseThrow().body().facts(), call, from.orElseThrow().caller()));
    }

    /** What the caller gives for a parameter. */
    Optional<Expr> given(Var parameter) {
        int index = body.body().parameters().indexOf(parameter);
        List<Expr> args = by.orElseThrow().args();
        return index < 0 || index >= args.size() ? Optional.empty() : Optional.of(args.get(index));
    }

    /**
     * Whether code is reached only if a parameter is null, and the caller gives something, or the reverse; or only if one
     * is set, and the caller says {@code false}.
     */
    boolean isOutOfReach(Node code) {
        return by.isPresent()
                && body.body().parameters().stream()
                        .filter(parameter -> body.reads().writesTo(parameter).isEmpty())
                        .anyMatch(parameter -> isNull(parameter)
                                        .filter(isNull -> Guards.isNull(body.body(), code, parameter, !isNull))
                                        .isPresent()
                                || isSet(parameter)
                                        .filter(isSet -> Guards.isFlag(body.body(), code, parameter, !isSet))
                                        .isPresent());
    }

    /** Whether the caller sets a flag, by a literal. */
    private Optional<Boolean> isSet(Var parameter) {
        return given(parameter)
                .filter(given -> given instanceof Literal literal && literal.value() instanceof Boolean)
                .map(given -> (Boolean) ((Literal) given).value());
    }

    /** Whether the caller gives null for a parameter; empty where nobody knows. */
    private Optional<Boolean> isNull(Var parameter) {
        Optional<Expr> given = by.isEmpty() ? Optional.empty() : given(parameter);
        if (given.isEmpty() || given.get() instanceof Choice) {
            return Optional.empty();
        }
        Frame caller = from.orElseThrow();
        if (!(given.get() instanceof Read read)) {
            return Optional.of(isNull(given.get()));
        }
        return switch (read.variable().kind()) {
            case PARAMETER -> caller.by.isPresent() ? caller.isNull(read.variable()) : Optional.of(false);
            case LOCAL ->
                caller.body.reads().writesTo(read.variable()).stream()
                                .anyMatch(value -> value instanceof Choice || isNull(value))
                        ? Optional.empty()
                        : Optional.of(false);
            default -> Optional.of(false);
        };
    }

    private static boolean isNull(Expr value) {
        return value instanceof Literal literal && literal.value() == null;
    }
}
