package dev.asynclint.rules;

import dev.asynclint.analysis.Guards;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Try;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a method gives in place of a future of work when it is shut down: who asks in passing need not hear of it. */
final class Refusals {
    private static final Pattern STOPPED = Pattern.compile(
            "is(Shut[Dd]own|ShuttingDown|Terminated|Terminating|Closed|Closing|Stopped|Stopping|Disposed)");

    private static final String REJECTED = "java.util.concurrent.RejectedExecutionException";

    private Refusals() {}

    static boolean isRefusal(Expr result, BodyContext body) {
        return isOfRejected(result, body)
                || Guards.hold(
                        body.body(),
                        result,
                        (test, outcome) ->
                                outcome && STOPPED.matcher(test.name()).matches());
    }

    /** Whether the value is given where a refusal of an executor is caught. */
    private static boolean isOfRejected(Node value, BodyContext body) {
        Node child = value;
        for (Optional<Node> at = body.body().parentOf(child);
                at.isPresent();
                at = body.body().parentOf(child)) {
            Node within = child;
            if (at.get() instanceof Try attempt
                    && attempt.catches().stream()
                            .filter(clause -> clause.body() == within)
                            .anyMatch(clause -> clause.types().stream()
                                    .allMatch(type -> type.name().equals(REJECTED)))) {
                return true;
            }
            child = at.get();
        }
        return false;
    }
}
