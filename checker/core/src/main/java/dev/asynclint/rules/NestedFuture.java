package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Nesting;
import dev.asynclint.analysis.Use;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.TypeRef;
import java.util.List;
import java.util.Optional;

/** Reports an awaitable inside an awaitable whose inner one nobody awaits. */
public final class NestedFuture implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "NestedFuture",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "an asynchronous result is inside another one, and only the outer one is awaited");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.plain().isPresent(), NestedFuture::check);
    }

    private static void check(Call call, BodyContext body) {
        Optional<TypeRef> inner =
                body.facts(call).plain().flatMap(plain -> nesting(body).inner(call.type()));
        if (inner.isEmpty() || wasNested(call, body)) {
            return;
        }
        Nesting.Fate fate = nesting(body).of(body.facts(), call);
        if (fate == Nesting.Fate.LOST || fate == Nesting.Fate.RETURNED) {
            Optional<String> flat = Flat.of(call, inner.get(), body);
            body.report(
                    call.nameSpan(),
                    message(call, inner.get(), body),
                    hint(flat),
                    flat.filter(name -> !isDeclared(call, inner.get(), body))
                            .map(name -> Flat.fix(call, name, isSafe(call, body), body))
                            .orElse(List.of()));
        }
    }

    /** Whether the nested type is written out where the value goes, so that it takes no other. */
    private static boolean isDeclared(Call call, TypeRef inner, BodyContext body) {
        Call last = call;
        while (body.useOf(last) instanceof Use.Receiver next) {
            last = next.call();
        }
        if (body.useOf(last) instanceof Use.Stored stored) {
            return nesting(body).inner(stored.in().type()).isPresent();
        }
        return body.useOf(last) instanceof Use.Returned
                && nesting(body).inner(last.type()).isPresent()
                && declaration(body).contains("<" + inner.simpleName());
    }

    /** What stands before the name of the method. */
    private static String declaration(BodyContext body) {
        int name = body.body().method().nameSpan().start();
        int start = name;
        while (start > 0 && ";{}".indexOf(body.text().charAt(start - 1)) < 0) {
            start--;
        }
        return body.text().subSequence(start, name).toString();
    }

    private static Nesting nesting(BodyContext body) {
        return body.program().nesting();
    }

    /** A step on what is nested already is not where the mistake is. */
    private static boolean wasNested(Call call, BodyContext body) {
        return call.receiver()
                .flatMap(before -> nesting(body).inner(before.type()))
                .isPresent();
    }

    private static String message(Call call, TypeRef inner, BodyContext body) {
        String rest = isLazy(inner, body) ? "nobody subscribes to the inner one" : "nobody awaits the inner one";
        return "`%s` gives a `%s` in a `%s`, and %s"
                .formatted(call.name(), inner.simpleName(), call.type().simpleName(), rest);
    }

    private static boolean isLazy(TypeRef type, BodyContext body) {
        return body.api().awaitable(type.name()).orElseThrow().isLazy();
    }

    private static String hint(Optional<String> flat) {
        return flat.map("use `%s`, which unwraps the inner one"::formatted)
                .orElse("unwrap the inner one, or make it the result");
    }

    /** Whether nothing around the call names its type, and its function never gives {@code null}. */
    private static boolean isSafe(Call call, BodyContext body) {
        Call last = call;
        while (body.useOf(last) instanceof Use.Receiver next) {
            if (next.call().args().stream().anyMatch(NestedFuture::mayNameItsTypes)) {
                return false;
            }
            last = next.call();
        }
        return nesting(body).inner(last.type()).isEmpty()
                && call.args().stream().anyMatch(Lambda.class::isInstance)
                && call.args().stream().noneMatch(NestedFuture::givesNull);
    }

    private static boolean mayNameItsTypes(Expr arg) {
        return arg instanceof Lambda lambda && !lambda.params().isEmpty();
    }

    private static boolean givesNull(Expr arg) {
        return arg instanceof Lambda lambda
                && BodyFacts.results(lambda).stream()
                        .anyMatch(value -> value instanceof Literal literal && literal.value() == null);
    }
}
