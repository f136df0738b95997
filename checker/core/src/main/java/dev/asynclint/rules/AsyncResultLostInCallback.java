package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.TypeRef;
import java.util.List;
import java.util.Optional;

/** Reports a callback that ends in an asynchronous call, handed to somebody who takes no result. */
public final class AsyncResultLostInCallback implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "AsyncResultLostInCallback",
            RuleInfo.Group.UNAWAITED,
            Severity.WARNING,
            "0.1",
            "a callback gives an asynchronous result to a caller that throws it away");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.result().isPresent(), AsyncResultLostInCallback::check);
    }

    private static void check(Call call, BodyContext body) {
        Optional<Lambda> callback = Callbacks.discarding(call, body);
        if (callback.isEmpty()) {
            return;
        }
        boolean neverRuns = Losses.neverRuns(call, body);
        if (!neverRuns && !Losses.losesFailure(call, body) || PromiseNotAlwaysCompleted.speaksOf(call, body)) {
            return;
        }
        Optional<Call> taker = Callbacks.taker(callback.get(), body);
        if (taker.isPresent() && isAssertion(taker.get(), body)) {
            return;
        }
        Optional<String> flat = taker.flatMap(by -> Flat.of(by, call.type(), body));
        body.report(
                call.nameSpan(),
                (neverRuns
                                ? "%s throws away the publisher of `%s`, so it never runs"
                                : "%s throws away the future of `%s`, so its failure is lost")
                        .formatted(name(taker), call.name()),
                hint(flat, neverRuns),
                fixes(callback.get(), taker, flat, call, neverRuns, body));
    }

    /** A test that expects an exception has none of the result. */
    private static boolean isAssertion(Call taker, BodyContext body) {
        return body.isTest() && taker.name().startsWith("assert");
    }

    private static String name(Optional<Call> taker) {
        if (taker.isEmpty()) {
            return "this callback's caller";
        }
        Call call = taker.get();
        return call.isCreation() ? "`new %s`".formatted(call.type().simpleName()) : "`%s`".formatted(call.name());
    }

    private static String hint(Optional<String> flat, boolean neverRuns) {
        if (flat.isPresent()) {
            return "use `%s`, which awaits what its function returns".formatted(flat.get());
        }
        return neverRuns
                ? "make it part of a chain that somebody subscribes to"
                : "collect the futures and await them, or handle the failure in the callback";
    }

    private static List<Fix> fixes(
            Lambda callback,
            Optional<Call> taker,
            Optional<String> flat,
            Call call,
            boolean neverRuns,
            BodyContext body) {
        boolean givesValue = callback.body() instanceof Expr && callback.form() != Lambda.Form.ANONYMOUS_CLASS;
        if (flat.isEmpty() || !givesValue || body.useOf(callback) instanceof Use.Stored) {
            return List.of();
        }
        TypeRef type = taker.get().type();
        boolean sameType = neverRuns
                ? taker.get().receiver().filter(on -> on.type().equals(type)).isPresent()
                : call.type().equals(type);
        return Flat.fix(taker.get(), flat.get(), sameType, body);
    }
}
