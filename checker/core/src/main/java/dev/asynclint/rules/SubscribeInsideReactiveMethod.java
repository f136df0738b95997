package dev.asynclint.rules;

import dev.asynclint.api.Trait;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a subscription by hand where the work could be part of the chain around it. */
public final class SubscribeInsideReactiveMethod implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "SubscribeInsideReactiveMethod",
            RuleInfo.Group.STRUCTURE,
            Severity.INFO,
            "0.1",
            "work is subscribed to by hand inside a chain, and so cut off from its failure, context and cancellation");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.maybe(Trait.Is.SUBSCRIBES), SubscribeInsideReactiveMethod::check);
    }

    private static void check(Call call, BodyContext body) {
        if (!body.facts(call).is(Trait.Is.SUBSCRIBES, call) || Reasons.areGiven(call, body.body())) {
            return;
        }
        Subscribing.chainAround(call, body)
                .ifPresent(chain -> body.report(
                        call.nameSpan(),
                        "`%s` cuts this work off from the chain of `%s`: its failure and cancellation are lost"
                                .formatted(call.name(), chain),
                        "make it a step of the chain, with `flatMap`, `then` or `delayUntil`",
                        asStep(call, body)));
    }

    /** A subscription that asks for nothing becomes the step before what is returned, or what a sibling awaits. */
    private static List<Fix> asStep(Call call, BodyContext body) {
        if (!call.args().isEmpty() || call.receiver().isEmpty()) {
            return List.of();
        }
        Expr publisher = call.receiver().get();
        Optional<Lambda> callback = Callbacks.discarding(call, body).filter(code -> code.body() == call);
        Optional<Call> taker = callback.flatMap(code -> Callbacks.taker(code, body));
        if (taker.isEmpty()) {
            return NextStep.after(publisher, call, body);
        }
        return Flat.of(taker.get(), publisher.type(), body).stream()
                .flatMap(flat -> Flat.fix(taker.get(), flat, false, body).stream())
                .map(fix -> new Fix(fix.title(), fix.safety(), withoutEnd(fix, publisher, call, body), List.of()))
                .toList();
    }

    private static List<Edit> withoutEnd(Fix fix, Expr publisher, Call call, BodyContext body) {
        Span end = new Span(publisher.span().end(), call.span().end());
        return Stream.concat(fix.edits().stream(), Stream.of(new Edit(body.path(), end, "")))
                .toList();
    }
}
