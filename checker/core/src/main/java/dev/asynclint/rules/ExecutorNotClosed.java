package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.FieldDecl;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;

/** Reports an executor with threads of its own that nobody ends. */
public final class ExecutorNotClosed implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "ExecutorNotClosed",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "an executor is never shut down, so its threads stay for ever");
    private static final String LOCAL = "nobody shuts down the executor of `%s`: each call leaves its threads behind";
    private static final String FIELD = "nobody shuts down `%s`: each `%s` leaves the executor's threads behind";
    private static final String HINT =
            "close it when its work is done: with try-with-resources (Java 19), or `shutdown()` in `finally`";
    private static final String HINT_FIELD = "shut it down when its owner is closed, or share one executor";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Call.class, ExecutorNotClosed::check);
    }

    private static void check(Call call, BodyContext body) {
        if (!body.facts(call).is(Trait.Is.OWNS_THREADS, call)
                || body.isTest()
                || hasNoCore(call)
                || PerCall.isCertain(call, body)) {
            return;
        }
        if (body.useOf(call) instanceof Use.Stored stored && stored.in().isField()) {
            checkField(call, stored.in(), body);
        } else if (Lifetime.of(call, body) == Lifetime.LEFT) {
            body.report(call.nameSpan(), LOCAL.formatted(Trace.name(call)), HINT);
        }
    }

    /** The threads of such a pool end when they have had nothing to do for a while. */
    private static boolean hasNoCore(Call call) {
        return !call.args().isEmpty()
                && call.args().get(0) instanceof Literal size
                && Integer.valueOf(0).equals(size.value());
    }

    private static void checkField(Call call, Var field, BodyContext body) {
        TypeDecl owner = body.program().declaration(field.owner()).orElse(null);
        if (owner == null || !isOfInstance(field, owner) || isSingleton(owner) || choosesThreads(call, body)) {
            return;
        }
        Lifetime all = Lifetime.UNUSED;
        for (MethodDecl method : body.program().methods()) {
            if (method.owner().file() == owner.file() || ends(method, body)) {
                all = all.and(method.body()
                        .map(code -> Lifetime.ofField(field, body.program().of(code), body))
                        .orElse(Lifetime.UNUSED));
            }
        }
        if (all == Lifetime.LEFT) {
            String type = TypeRef.simpleName(owner.name());
            body.report(call.nameSpan(), FIELD.formatted(field.name(), type), HINT_FIELD);
        }
    }

    private static boolean ends(MethodDecl method, BodyContext body) {
        return body.program().outlines().calls(method, Trait.Is.ENDS);
    }

    private static boolean isOfInstance(Var field, TypeDecl owner) {
        return owner.fields().stream()
                .filter(decl -> decl.variable().equals(field))
                .anyMatch(decl -> !decl.isStatic());
    }

    /** A class that holds its own instance is there once, for as long as the program runs. */
    private static boolean isSingleton(TypeDecl owner) {
        return owner.fields().stream()
                .filter(FieldDecl::isStatic)
                .anyMatch(field -> field.variable().type().name().equals(owner.name()));
    }

    /** With a factory the threads may be daemons, which the author let go on purpose. */
    private static boolean choosesThreads(Call call, BodyContext body) {
        for (Expr arg : call.args()) {
            if (body.api().isSubtype(arg.type().name(), "java.util.concurrent.ThreadFactory")
                    || arg instanceof Literal literal && literal.value() instanceof Boolean) {
                return true;
            }
        }
        return false;
    }
}
