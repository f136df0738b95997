package dev.asynclint.rules;

import dev.asynclint.analysis.Wrapping;
import dev.asynclint.api.Failure;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.TypeTest;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports a test for a failure's type where the failure is always a wrapper around it, so that the test never holds. */
public final class CompletionExceptionNotUnwrapped implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "CompletionExceptionNotUnwrapped",
            RuleInfo.Group.SWALLOWED,
            Severity.WARNING,
            "0.1",
            "a failure is tested for a type that it never has, because the stage wraps it");

    private static final String JOIN_THROWS = "java.util.concurrent.CompletionException";
    /** What is cancelled throws one of these, too. */
    private static final String UNCHECKED = "java.lang.RuntimeException";

    private static final String GET_THROWS = "java.util.concurrent.ExecutionException";
    private static final String CANCELLED = "java.util.concurrent.CancellationException";
    private static final String TIMEOUT = "java.util.concurrent.TimeoutException";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.failure().isPresent(), CompletionExceptionNotUnwrapped::checkHandler);
        on.each(Try.class, CompletionExceptionNotUnwrapped::checkTry);
    }

    private static void checkHandler(Call call, BodyContext body) {
        boolean shown =
                body.facts(call).does(Failure.Does.SHOWS) || body.facts(call).does(Failure.Does.REPLACES);
        Wrapping wrapping = body.program().wrapping();
        if (!shown || !wrapping.wraps(call) || call.receiver().isEmpty()) {
            return;
        }
        Optional<Lambda> handler = Handlers.of(call, body);
        if (handler.isEmpty()) {
            return;
        }
        Var failure = Handlers.failure(handler.get());
        List<Test> tests = tests(handler.get().body(), failure, body);
        if (tests.isEmpty() || isUnwrapped(handler.get().body(), failure, body)) {
            return;
        }
        Wrapping.Fails fails = wrapping.of(body.facts(), call.receiver().get());
        for (Test test : tests) {
            boolean timeout = fails == Wrapping.Fails.WRAPPED_OR_TIMEOUT && test.type.equals(TIMEOUT);
            if (fails != Wrapping.Fails.UNKNOWN && !timeout) {
                report(test, mayBeNull(test, handler.get(), body), body);
            }
        }
    }

    /** A question whether {@code failure} is of a type. */
    private record Test(Span span, Expr failure, String type) {}

    /** {@code null instanceof} is false, and {@code null} has no cause: a handler of results, too, may get it. */
    private static boolean mayBeNull(Test test, Lambda handler, BodyContext body) {
        boolean[] known = {handler.params().size() < 2};
        Body.each(
                handler.body(),
                Compare.class,
                compare -> known[0] |= compare.span().start() <= test.span.start()
                        && isRead(compare.left(), Handlers.failure(handler), body));
        return !known[0];
    }

    private static List<Test> tests(Node code, Var failure, BodyContext body) {
        List<Test> tests = new ArrayList<>();
        Body.each(code, TypeTest.class, test -> {
            if (isRead(test.value(), failure, body)) {
                tests.add(new Test(test.span(), test.value(), test.tested().name()));
            }
        });
        Body.each(code, Compare.class, compare -> {
            if (compare.left() instanceof Call asked
                    && asked.name().equals("getClass")
                    && asked.receiver().isPresent()
                    && isRead(asked.receiver().get(), failure, body)
                    && compare.right() instanceof Literal literal
                    && literal.type().args().size() == 1) {
                tests.add(new Test(
                        compare.span(),
                        asked.receiver().get(),
                        literal.type().args().get(0).name()));
            }
        });
        tests.removeIf(test -> !neverIs(test.type, JOIN_THROWS, body));
        return tests;
    }

    /** Whether the code knows of the wrapper: it asks for it, for a cause, or gives the variable another value. */
    private static boolean isUnwrapped(Node code, Var failure, BodyContext body) {
        boolean[] found = {false};
        Body.each(code, TypeTest.class, test -> found[0] |= test.tested().name().equals(JOIN_THROWS));
        Body.each(code, Call.class, call -> found[0] |= call.name().equals("getCause"));
        Body.each(code, Assign.class, assign -> found[0] |= isRead(assign.target(), failure, body));
        return found[0];
    }

    private static boolean isRead(Expr value, Var variable, BodyContext body) {
        return body.facts().source(value) instanceof Read read
                && read.variable().equals(variable);
    }

    /** Whether no wrapper is of this type. What is cancelled may not be wrapped. */
    private static boolean neverIs(String type, String wrapper, BodyContext body) {
        return body.api().isSubtype(type, "java.lang.Throwable")
                && !body.api().isSubtype(wrapper, type)
                && !body.api().isSubtype(type, wrapper)
                && !body.api().isSubtype(type, CANCELLED);
    }

    private static void report(Test test, boolean mayBeNull, BodyContext body) {
        Span failure = test.failure.span();
        String name = body.text().subSequence(failure.start(), failure.end()).toString();
        String cause = (mayBeNull ? name + " != null && " : "") + name + ".getCause()";
        body.report(
                test.span,
                "the failure is a `CompletionException` here, never a `%s` itself"
                        .formatted(TypeRef.simpleName(test.type)),
                "test `%s.getCause()` instead".formatted(name),
                List.of(new Fix(
                        "Test the cause",
                        Fix.Safety.NEEDS_REVIEW,
                        List.of(new Edit(body.path(), failure, cause)),
                        List.of())));
    }

    /** Only where the wait is all that can throw: anything else may throw what is caught. */
    private static void checkTry(Try attempt, BodyContext body) {
        if (attempt.catches().isEmpty() || !attempt.resources().isEmpty()) {
            return;
        }
        List<Call> calls = new ArrayList<>();
        List<Throw> raised = new ArrayList<>();
        Body.each(attempt.body(), Throw.class, raised::add);
        collectCalls(attempt.body(), calls);
        if (!raised.isEmpty() || calls.stream().anyMatch(call -> throwsOtherwise(call, body))) {
            return;
        }
        Call wait = calls.stream()
                .filter(call -> body.facts(call).blocking().isPresent())
                .findFirst()
                .orElse(null);
        if (wait == null) {
            return;
        }
        String wrapper = wait.name().equals("join") ? JOIN_THROWS : GET_THROWS;
        for (Try.Catch clause : attempt.catches()) {
            for (TypeRef type : clause.types()) {
                if (neverIs(type.name(), wrapper, body)
                        && body.api().isSubtype(type.name(), UNCHECKED)
                        && !type.name().equals(UNCHECKED)) {
                    body.report(
                            Clauses.keyword(clause),
                            "`%s` throws `%s`, never `%s`"
                                    .formatted(wait.name(), TypeRef.simpleName(wrapper), type.simpleName()),
                            "catch `%s`, and test its cause".formatted(TypeRef.simpleName(wrapper)));
                }
            }
        }
    }

    private static boolean throwsOtherwise(Call call, BodyContext body) {
        return !body.program().wrapping().wraps(call)
                && !body.program().wrapping().isSameStage(call);
    }

    /** The calls that run in the try statement itself. */
    private static void collectCalls(Node node, List<Call> into) {
        if (node instanceof Call call) {
            into.add(call);
        }
        if (!(node instanceof Lambda)) {
            node.forEachChild(child -> collectCalls(child, into));
        }
    }
}
