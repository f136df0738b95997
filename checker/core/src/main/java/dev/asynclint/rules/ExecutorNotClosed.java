package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.api.Meaning;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.FieldDecl;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private static final int CLOSEABLE_SINCE = 19;
    private static final String HINT =
            "close it when its work is done: with try-with-resources (Java 19), or `shutdown()` in `finally`";
    private static final String HINT_FIELD = "shut it down when its owner is closed, or share one executor";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> facts.maybe(Trait.Is.OWNS_THREADS), ExecutorNotClosed::check);
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
        } else if (Lifetime.of(call, body) == Lifetime.LEFT && !isOfSingleton(body)) {
            body.report(call.nameSpan(), LOCAL.formatted(Trace.name(call)), HINT, closedAtTheEnd(call, body));
        }
    }

    /** Makes the rest of the block the body of a try-with-resources, which then waits for the tasks. */
    private static List<Fix> closedAtTheEnd(Call call, BodyContext body) {
        if (body.api().mayRunOn(0, CLOSEABLE_SINCE - 1)
                || !body.program().isAtLeast(CLOSEABLE_SINCE)
                || !(body.body().parentOf(call).orElse(null) instanceof Declare declared)
                || !(body.body().parentOf(declared).orElse(null) instanceof Block block)
                || !isExecutor(declared.variable().type().name(), body)
                || body.reads().soleValue(declared.variable()).isEmpty()
                || body.body().aroundInFunction(call).anyMatch(Choice.class::isInstance)
                || givesAwaitable(body)) {
            return List.of();
        }
        Layout layout = Layout.of(body);
        int semicolon = layout.semicolon(declared.span());
        Stmt last = block.statements().get(block.statements().size() - 1);
        if (semicolon < 0
                || last == declared
                || !layout.hasLinesOfItsOwn(declared.span())
                || !layout.hasLinesOfItsOwn(last.span())) {
            return List.of();
        }
        String indentation = layout.indentationAt(declared.span().start());
        List<Edit> edits = new ArrayList<>();
        edits.add(layout.insert(declared.span().start(), "try ("));
        edits.add(new Edit(body.path(), new Span(semicolon, semicolon + 1), ") {"));
        edits.addAll(layout.indent(layout.nextLine(semicolon), last.span().end()));
        edits.add(layout.insert(layout.lineEnd(last.span().end()), layout.newline() + indentation + "}"));
        return List.of(new Fix(
                "Close it at the end of the block",
                body.program().isSaidToBeAtLeast(CLOSEABLE_SINCE) && isWaitedFor(declared.variable(), body)
                        ? Fix.Safety.SAFE
                        : Fix.Safety.NEEDS_REVIEW,
                edits,
                List.of()));
    }

    private static boolean isExecutor(String type, BodyContext body) {
        return body.api().isSubtype(type, "java.util.concurrent.ExecutorService")
                && body.api().isSubtype(type, "java.lang.AutoCloseable");
    }

    /** Whether all that is done with the executor waits for its tasks anyway. */
    private static boolean isWaitedFor(Var executor, BodyContext body) {
        return body.reads().of(executor).stream()
                .allMatch(read -> body.useOf(read) instanceof Use.Receiver used
                        && body.facts(used.call()).blocking().isPresent());
    }

    /** Whether the method hands its caller work that may still run: then its end is too early to wait for it. */
    private static boolean givesAwaitable(BodyContext body) {
        return body.facts().results().stream()
                .anyMatch(value -> body.api().isAwaitable(value.type().name()));
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

    /** A class that holds its own instance, or has a class for that, is there once, for as long as the program runs. */
    private static boolean isSingleton(TypeDecl owner) {
        return owner.file().types().stream()
                .filter(type -> type == owner || type.name().startsWith(owner.name() + "$"))
                .flatMap(type -> type.fields().stream())
                .filter(FieldDecl::isStatic)
                .anyMatch(field -> field.variable().type().name().equals(owner.name()));
    }

    /** A framework makes one object of a component, as a rule. */
    private static boolean isComponent(TypeDecl owner, BodyContext body) {
        return body.api().means(owner.annotations()).contains(Meaning.COMPONENT);
    }

    /** Whether the code runs when such a class makes its instance: its constructor, or what only that calls. */
    private static boolean isOfSingleton(BodyContext body) {
        MethodDecl method = body.body().method();
        if (!isSingleton(method.owner()) && !isComponent(method.owner(), body)) {
            return false;
        }
        List<MethodDecl> callers = new ArrayList<>();
        for (MethodDecl caller : body.program().methods()) {
            if (caller.outline().calls().stream().anyMatch(call -> call.target().equals(Optional.of(method.ref())))) {
                callers.add(caller);
            }
        }
        return isConstructor(method)
                || !callers.isEmpty() && callers.stream().allMatch(ExecutorNotClosed::isConstructor);
    }

    private static boolean isConstructor(MethodDecl method) {
        return method.ref().isConstructor();
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
