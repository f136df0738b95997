package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.api.Helper;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import java.util.List;

/** Reports work that is started without a limit, as fast as it comes. */
public final class UnboundedFanOut implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "UnboundedFanOut",
            RuleInfo.Group.STRUCTURE,
            Severity.OFF,
            "0.1",
            "work is started as fast as it comes, without a limit that the rest of the system could rely on");

    private static final int LIMIT = 16;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.maybe(Trait.Is.UNBOUNDED) || facts.maybe(Trait.Is.FANS_OUT), UnboundedFanOut::check);
    }

    private static void check(Call call, BodyContext body) {
        if (body.isTest()) {
            return;
        }
        if (body.facts(call).is(Trait.Is.UNBOUNDED, call)) {
            body.report(
                    call.nameSpan(),
                    "`%s` has no limit: it grows while more work comes than gets done"
                            .formatted(call.isCreation() ? "new " + call.type().simpleName() : call.name()),
                    "give it a bound, and decide what happens when it is full");
        } else if (body.facts(call).is(Trait.Is.FANS_OUT, call) && startsWork(call, body)) {
            body.report(
                    call.nameSpan(),
                    "`%s` starts this for every element at once, without a limit".formatted(call.name()),
                    "pass how many may run at once, or use the operator that runs one at a time",
                    limited(call, body));
        }
    }

    /** A number that somebody has to think about is better than one that nobody sees. */
    private static List<Fix> limited(Call call, BodyContext body) {
        boolean hasLimit = call.args().size() == 1
                && new Draft(body)
                        .name(Helper.Role.LIMITED, call.receiverType())
                        .filter(call.name()::equals)
                        .isPresent();
        return hasLimit
                ? List.of(new Fix(
                        "Limit it to %s at once".formatted(LIMIT),
                        Fix.Safety.NEEDS_REVIEW,
                        List.of(Layout.of(body).insert(call.span().end() - 1, ", " + LIMIT)),
                        List.of()))
                : List.of();
    }

    /** Whether the function gives more than values that are there: the call of something of somebody's. */
    private static boolean startsWork(Call call, BodyContext body) {
        if (call.args().isEmpty() || !(body.facts().source(call.args().get(0)) instanceof Lambda function)) {
            return false;
        }
        List<Expr> results = BodyFacts.results(function);
        return results.stream().anyMatch(value -> begins(value, body));
    }

    private static boolean begins(Expr value, BodyContext body) {
        if (!(body.facts().source(value) instanceof Call made) || made.target().isEmpty()) {
            return false;
        }
        return made.receiver()
                .filter(before -> body.api().isAwaitable(before.type().name()))
                .map(before -> begins(before, body))
                .orElseGet(() -> !made.target().get().isStatic()
                        || !body.api().isAwaitable(made.target().get().owner()));
    }
}
