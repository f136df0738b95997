package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Nesting;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Plain;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
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
        on.each(Call.class, NestedFuture::check);
    }

    private static void check(Call call, BodyContext body) {
        Optional<Plain> plain = body.facts(call).plain();
        Optional<TypeRef> inner =
                plain.isEmpty() ? Optional.empty() : nesting(body).inner(call.type());
        if (inner.isEmpty() || wasNested(call, body)) {
            return;
        }
        switch (nesting(body).of(body.facts(), call)) {
            case LOST, RETURNED ->
                body.report(
                        call.nameSpan(),
                        message(call, inner.get(), body),
                        hint(plain.get(), inner.get(), body),
                        flatten(call, plain.get(), inner.get(), body));
            default -> {}
        }
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

    private static String hint(Plain plain, TypeRef inner, BodyContext body) {
        return takes(plain, inner, body)
                ? "call `%s`, which unwraps the inner one"
                        .formatted(plain.flat().orElseThrow())
                : "unwrap the inner one, or make it the result";
    }

    /** Whether the sibling of the call would take the inner one. */
    private static boolean takes(Plain plain, TypeRef inner, BodyContext body) {
        return plain.of().filter(of -> body.api().isSubtype(inner.name(), of)).isPresent();
    }

    private static List<Fix> flatten(Call call, Plain plain, TypeRef inner, BodyContext body) {
        if (!takes(plain, inner, body) || !isQualified(call, body)) {
            return List.of();
        }
        String flat = plain.flat().orElseThrow();
        Fix.Safety safety = isSafe(call, body) ? Fix.Safety.SAFE : Fix.Safety.NEEDS_REVIEW;
        Edit edit = new Edit(body.path(), call.nameSpan(), flat);
        return List.of(new Fix("Call `%s` instead".formatted(flat), safety, List.of(edit), List.of()));
    }

    /** Without a dot before it the name may be imported, and with type arguments it says what it gives. */
    private static boolean isQualified(Call call, BodyContext body) {
        int at = call.nameSpan().start() - 1;
        while (at >= 0 && Character.isWhitespace(body.text().charAt(at))) {
            at--;
        }
        return at >= 0 && body.text().charAt(at) == '.';
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
