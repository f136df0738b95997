package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Var;
import java.util.Optional;

/** Functions that are given a failure. */
final class Handlers {
    private Handlers() {}

    /** The function with a parameter that is passed to a call, where it is in sight. */
    static Optional<Lambda> of(Call call, BodyContext body) {
        return of(call, body.facts());
    }

    static Optional<Lambda> of(Call call, BodyFacts body) {
        for (Expr arg : call.args()) {
            if (body.source(arg) instanceof Lambda lambda && !lambda.params().isEmpty()) {
                return Optional.of(lambda);
            }
        }
        return Optional.empty();
    }

    /** The parameter that is the failure: the last, unless another one says that it is. */
    static Var failure(Lambda handler) {
        return handler.params().stream()
                .filter(param -> param.type().name().equals("java.lang.Throwable"))
                .findFirst()
                .orElse(handler.params().get(handler.params().size() - 1));
    }
}
