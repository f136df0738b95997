package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;

/** Reports a structured task scope that is used against its order: open, fork, join, read, close, by one thread. */
public final class StructuredScopeMisuse implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "StructuredScopeMisuse",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "a structured task scope is not closed, not joined, or used out of order");
    private static final String SCOPE = "java.util.concurrent.StructuredTaskScope";
    private static final String JOINER = SCOPE + "$Joiner";
    private static final String IN_FIELD = "a scope in a field outlives the block that it stands for";
    private static final String HINT_FIELD = "open it in try-with-resources, in the method that forks and joins";
    private static final String USED_TWICE =
            "a joiner serves one scope: in the next one it still holds what came before";
    private static final String HINT_JOINER = "make a joiner for each scope";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Call.class, StructuredScopeMisuse::check);
    }

    private static void check(Call call, BodyContext body) {
        if (!isOpening(call, body)) {
            return;
        }
        if (body.useOf(call) instanceof Use.Stored stored) {
            if (stored.in().isField()) {
                body.report(call.nameSpan(), IN_FIELD, HINT_FIELD);
            } else {
                new ScopeOrder(call, stored.in(), body).check();
            }
        }
        if (!call.args().isEmpty()
                && call.args().get(0) instanceof Read joiner
                && body.api().isSubtype(joiner.type().name(), JOINER)
                && isUsedAgain(call, joiner.variable(), body)) {
            body.report(joiner.span(), USED_TWICE, HINT_JOINER);
        }
    }

    private static boolean isOpening(Call call, BodyContext body) {
        return call.name().equals("open") && call.receiverType().equals(SCOPE)
                || call.isCreation() && body.api().isSubtype(call.receiverType(), SCOPE);
    }

    /** A field is used by each call of the method; a local by each round of a loop, or by several scopes. */
    private static boolean isUsedAgain(Call open, Var joiner, BodyContext body) {
        if (joiner.kind() != Var.Kind.LOCAL) {
            return joiner.isField();
        }
        return body.reads().of(joiner).stream()
                        .anyMatch(read -> body.useOf(read) instanceof Use.Argument argument
                                && argument.call() != open
                                && isOpening(argument.call(), body))
                || body.body().around(open).anyMatch(at -> at instanceof Loop loop && !declares(loop, joiner));
    }

    private static boolean declares(Loop loop, Var variable) {
        boolean[] found = {false};
        Body.each(loop, Declare.class, declare -> found[0] |= declare.variable().equals(variable));
        return found[0];
    }
}
