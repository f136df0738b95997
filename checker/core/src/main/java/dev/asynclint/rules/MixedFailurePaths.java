package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.api.Awaitable;
import dev.asynclint.api.Helper;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a method with an asynchronous result that throws instead of failing it. */
public final class MixedFailurePaths implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "MixedFailurePaths",
            RuleInfo.Group.SWALLOWED,
            Severity.OFF,
            "0.1",
            "a method with an asynchronous result throws, so its callers must handle a failure in two places");

    private static final String THROW = "throw";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** What says that the caller is at fault: it may be thrown at once, as of a method that is not asynchronous. */
    private static final Set<String> FOR_THE_PROGRAMMER = Set.of(
            "java.lang.NullPointerException",
            "java.lang.IllegalArgumentException",
            "java.lang.IllegalStateException",
            "java.lang.UnsupportedOperationException",
            "java.lang.IndexOutOfBoundsException",
            "java.lang.Error");

    @Override
    public void register(Subscriptions on) {
        on.each(Throw.class, MixedFailurePaths::check);
    }

    private static void check(Throw leave, BodyContext body) {
        TypeRef thrown = leave.value().type();
        if (!thrown.isKnown()
                || FOR_THE_PROGRAMMER.stream().anyMatch(type -> body.api().isSubtype(thrown.name(), type))
                || isCaught(leave, body)
                || body.isTest()) {
            return;
        }
        Optional<Lambda> function = body.body().enclosingLambda(leave);
        if (function.isPresent()) {
            Optional<Call> step = Callbacks.taker(function.get(), body)
                    .filter(call -> body.facts(call).is(Trait.Is.REJECTS_NULL, call))
                    .filter(call -> givesAwaitables(function.get(), body));
            step.ifPresent(call -> report(
                    leave, call.name(), BodyFacts.results(function.get()).get(0).type(), Fix.Safety.SAFE, body));
            return;
        }
        MethodDecl method = body.body().method();
        if (isAwaitable(method.ref().returnType(), body)) {
            TypeRef result = TypeRef.of(method.ref().returnType());
            report(leave, method.ref().name(), result, Fix.Safety.NEEDS_REVIEW, body);
        }
    }

    private static void report(Throw leave, String where, TypeRef result, Fix.Safety safety, BodyContext body) {
        body.report(
                leave.span(),
                "`%s` throws here instead of returning a failed `%s`: callers must handle both"
                        .formatted(where, result.simpleName()),
                "return a result that failed with this exception",
                returned(leave, result, safety, body));
    }

    /** In a step nothing else changes; who calls a method may catch what it throws. */
    private static List<Fix> returned(Throw leave, TypeRef result, Fix.Safety safety, BodyContext body) {
        int end = Layout.of(body).semicolon(leave.span());
        if (end < 0 || body.body().aroundInFunction(leave).anyMatch(Choice.class::isInstance)) {
            return List.of();
        }
        int start = leave.span().start();
        String thrown = body.text().subSequence(start + THROW.length(), end).toString();
        Draft draft = new Draft(body);
        return draft.call(Helper.Role.FAILED, result.name(), thrown.strip()).stream()
                .map(made -> new Fix(
                        "Return a failed `%s`".formatted(result.simpleName()),
                        safety,
                        List.of(new Edit(body.path(), new Span(start, end), "return " + made)),
                        draft.imports()))
                .toList();
    }

    private static boolean givesAwaitables(Lambda function, BodyContext body) {
        List<Expr> results = BodyFacts.results(function);
        return !results.isEmpty()
                && results.stream().allMatch(value -> isAwaitable(value.type().name(), body));
    }

    private static boolean isAwaitable(String type, BodyContext body) {
        return body.api()
                .awaitable(type)
                .filter(awaitable -> awaitable.report() == Awaitable.Report.YES)
                .isPresent();
    }

    /** Whether a try statement around it, in the same function, catches something. */
    private static boolean isCaught(Throw leave, BodyContext body) {
        Node child = leave;
        for (Optional<Node> at = body.body().parentOf(leave);
                at.isPresent();
                at = body.body().parentOf(child)) {
            if (at.get() instanceof Lambda) {
                return false;
            }
            if (at.get() instanceof Try attempt
                    && attempt.body() == child
                    && !attempt.catches().isEmpty()) {
                return true;
            }
            child = at.get();
        }
        return false;
    }
}
