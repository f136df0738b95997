package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Callback.When;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Failure;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Steps of a chain that turn a failure into nothing, or into a value that says nothing of it. */
final class Swallows {
    private static final int DEPTH = 3;

    private final ProgramFacts program;

    private Swallows(ProgramFacts program) {
        this.program = program;
    }

    /** Whether a step takes the failure away without looking at it, whoever may have looked before. */
    static boolean takesAway(Call call, BodyContext body) {
        return new Swallows(body.program()).takesAway(call, body.facts());
    }

    /** Whether a function for failures only, at the end of a chain, does nothing. */
    static boolean looksAway(Call call, BodyContext body) {
        Facts facts = body.facts(call);
        return facts.does(Failure.Does.SHOWS)
                && facts.callback().filter(When.FAILURE::equals).isPresent()
                && Dropped.isLost(call, body)
                && handler(call, body.facts()).filter(Swallows::isEmpty).isPresent();
    }

    private static boolean isEmpty(Lambda handler) {
        return handler.body() instanceof Block block && block.statements().isEmpty();
    }

    /** Whether the step that follows asks whether there is a value, and so takes the missing one for the failure. */
    static boolean isAskedAfter(Call call, BodyContext body) {
        return body.facts().finalUse(call) instanceof Use.Receiver next
                && handler(next.call(), body.facts())
                        .filter(step -> new Swallows(body.program()).asksForNull(step.body(), step.params(), DEPTH))
                        .isPresent();
    }

    /** Whether code compares one of {@code values} with null, or calls a method of the project that does. */
    private boolean asksForNull(Node code, List<Var> values, int depth) {
        boolean[] found = {false};
        Body.each(
                code,
                Compare.class,
                compare -> found[0] |= compare.right() instanceof Literal literal
                        && literal.value() == null
                        && values.stream().anyMatch(value -> Mentions.reads(compare.left(), value)));
        if (depth > 0) {
            Body.each(code, Call.class, call -> found[0] |= asksForNull(call, values, depth));
        }
        return found[0];
    }

    private boolean asksForNull(Call call, List<Var> values, int depth) {
        for (MethodDecl target : program.targets(call)) {
            Body callee = target.body().orElseThrow();
            for (int i = 0; i < Math.min(call.args().size(), callee.parameters().size()); i++) {
                if (call.args().get(i) instanceof Read read
                        && values.contains(read.variable())
                        && asksForNull(
                                callee.root(), List.of(callee.parameters().get(i)), depth - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the whole chain is dropped: in a way that is a defect of its own, or it is one step beside others on a
     * future that goes on with its failure.
     */
    static boolean isDroppedAtTheEnd(Call call, BodyContext body) {
        Call last = call;
        while (body.facts().finalUse(last) instanceof Use.Receiver next) {
            last = next.call();
        }
        return Dropped.isLost(last, body)
                && (Losses.losesFailure(last, body) || last == call && Dropped.isHeldElsewhere(call, body));
    }

    /** Whether something before a step has been given the failure, or the step is about some failures only. */
    static boolean isSeenBefore(Call call, BodyContext body) {
        return call.receiver().isPresent() && isSeen(call.receiver().get(), body, DEPTH);
    }

    private boolean takesAway(Call call, BodyFacts body) {
        Facts facts = program.facts(call);
        if (facts.does(Failure.Does.HIDES)) {
            return call.args().stream().allMatch(arg -> saysNothing(body.source(arg), body));
        }
        return facts.does(Failure.Does.REPLACES)
                && handler(call, body)
                        .filter(handler -> isBlind(handler, body) && !showsAbsence(handler))
                        .isPresent();
    }

    private static Optional<Lambda> handler(Call call, BodyFacts body) {
        return call.args().stream()
                .map(body::source)
                .filter(Lambda.class::isInstance)
                .map(Lambda.class::cast)
                .findFirst();
    }

    /** Whether a handler does not look at the failure: it gives a value that says nothing, or treats it as success. */
    private boolean isBlind(Lambda handler, BodyFacts body) {
        if (handler.params().isEmpty()) {
            return givesNothing(handler, body);
        }
        Var failure = Handlers.failure(handler);
        if (Mentions.reads(handler.body(), failure) || isIgnoredByName(failure)) {
            return false;
        }
        return givesNothing(handler, body)
                || handler.params().stream().anyMatch(other -> Mentions.reads(handler.body(), other));
    }

    /** {@code (value, failure) -> Optional.ofNullable(value)}: who asks is told that there is none. */
    private static boolean showsAbsence(Lambda handler) {
        List<Expr> results = BodyFacts.results(handler);
        return handler.params().size() == 2
                && !results.isEmpty()
                && results.stream()
                        .allMatch(result -> result instanceof Call call
                                && call.name().equals("ofNullable")
                                && Mentions.reads(call, handler.params().get(0)));
    }

    /**
     * Whether the step only makes a wait of it: what goes on does not ask for the value, and the failure is one of a
     * future that somebody else holds, too.
     */
    static boolean isWaitForOther(Call call, BodyContext body) {
        return body.facts().finalUse(call) instanceof Use.Receiver next
                && handler(next.call(), body.facts())
                        .filter(step -> step.params().stream()
                                .allMatch(value -> body.reads().of(value).isEmpty()))
                        .isPresent()
                && (Dropped.isHeldElsewhere(call, body)
                        || call.receiver().map(body.facts()::source).orElse(null) instanceof Call held
                                && HandedOut.is(held, body));
    }

    static boolean isIgnoredByName(Var failure) {
        String name = failure.name();
        return name.startsWith("ignore") || name.startsWith("expected");
    }

    private boolean givesNothing(Lambda handler, BodyFacts body) {
        List<Expr> results = BodyFacts.results(handler);
        List<Call> calls = new ArrayList<>();
        Body.each(handler.body(), Call.class, calls::add);
        return results.stream().allMatch(value -> saysNothing(value, body))
                && calls.stream().allMatch(call -> saysNothing(call, body));
    }

    /** Null, zero, empty, or a wrapper around that. Any other value says something: {@code false}, a constant's name. */
    private boolean saysNothing(Expr value, BodyFacts body) {
        if (value instanceof Literal literal) {
            return literal.value() == null
                    || literal.value() instanceof Number number && number.doubleValue() == 0
                    || literal.value().equals("");
        }
        if (!(value instanceof Call call) || call.target().isEmpty()) {
            return false;
        }
        boolean library = program.declaration(call.target().get()).isEmpty();
        boolean inert = call.target().get().isStatic()
                || call.isCreation() && call.target().get().owner().startsWith("java.util.")
                || call.receiver().filter(from -> saysNothing(from, body)).isPresent();
        return library && inert && call.args().stream().allMatch(arg -> saysNothing(arg, body));
    }

    private static boolean isSeen(Expr value, BodyContext body, int depth) {
        if (!(body.facts().source(value) instanceof Call call)) {
            return false;
        }
        Facts facts = body.facts(call);
        if (facts.does(Failure.Does.SELECTS)
                || facts.does(Failure.Does.SHOWS)
                        && handler(call, body.facts())
                                .filter(Swallows::overlooks)
                                .isEmpty()
                || facts.does(Failure.Does.REPLACES) && !takesAway(call, body) && Handling.isDone(call, body)) {
            return true;
        }
        if (call.receiver().isPresent() && isSeen(call.receiver().get(), body, depth)) {
            return true;
        }
        if (depth == 0) {
            return false;
        }
        for (MethodDecl target : body.program().targets(call)) {
            BodyContext callee = body.in(target.body().orElseThrow());
            for (Expr result : callee.facts().results()) {
                if (isSeen(result, callee, depth - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a function that is given a value and a failure reads the value alone. */
    private static boolean overlooks(Lambda handler) {
        return handler.params().size() > 1 && !Mentions.reads(handler.body(), Handlers.failure(handler));
    }
}
