package dev.asynclint.analysis;

import dev.asynclint.api.Awaitable;
import dev.asynclint.api.Completes;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Outline;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Awaitables inside awaitables: follows the outer one to see whether anybody gets at the inner one. */
public final class Nesting {
    private static final int DEPTH = 8;

    private final ProgramFacts program;

    Nesting(ProgramFacts program) {
        this.program = program;
    }

    /** What becomes of the inner one; each is worse than the one before. */
    public enum Fate {
        /** Somebody may await it. */
        MAYBE_AWAITED,
        /** The outer one itself is dropped on the spot. */
        DROPPED,
        /** The caller gets both. */
        RETURNED,
        /** The outer one is awaited or handed on, and the inner one is left behind. */
        LOST
    }

    /** The inner type of {@code CompletableFuture<CompletableFuture<…>>}, {@code Mono<Mono<…>>} and the like. */
    public Optional<TypeRef> inner(TypeRef type) {
        return program.api().isAwaitable(type.name())
                        && type.dimensions() == 0
                        && type.args().size() == 1
                ? Optional.of(type.args().get(0)).filter(this::isReported)
                : Optional.empty();
    }

    /** What becomes of the inner awaitable of {@code outer}. */
    public Fate of(BodyFacts body, Expr outer) {
        Optional<TypeRef> inner = inner(outer.type());
        return inner.isPresent() ? of(body, outer, inner.get(), DEPTH) : Fate.MAYBE_AWAITED;
    }

    private Fate of(BodyFacts body, Expr outer, TypeRef inner, int depth) {
        Use use = body.uses().of(outer);
        if (depth == 0) {
            return Fate.MAYBE_AWAITED;
        }
        if (use.isDiscarded()) {
            return Fate.DROPPED;
        }
        if (use instanceof Use.Receiver receiver) {
            return after(body, receiver.call(), inner, depth);
        }
        if (use instanceof Use.Stored stored && stored.in().kind() == Var.Kind.LOCAL) {
            return ofReads(body, stored.in(), inner, depth);
        }
        if (use instanceof Use.Argument argument) {
            Call call = argument.call();
            boolean combined = program.facts(call).completes().equals(Optional.of(Completes.Of.ARGUMENTS));
            return combined && !mentionsAwaitable(call.type().args()) ? Fate.LOST : Fate.MAYBE_AWAITED;
        }
        if (use instanceof Use.Result result && body.uses().of(result.of()) instanceof Use.Argument argument) {
            Call call = argument.call();
            return inner(call.type()).isPresent() ? of(body, call, inner, depth - 1) : Fate.MAYBE_AWAITED;
        }
        return use instanceof Use.Returned ? returned(body.body().method(), inner, depth) : Fate.MAYBE_AWAITED;
    }

    private Fate ofReads(BodyFacts body, Var local, TypeRef inner, int depth) {
        List<Read> reads = body.reads().of(local);
        if (reads.isEmpty() || body.reads().writesTo(local).size() != 1) {
            return reads.isEmpty() ? Fate.DROPPED : Fate.MAYBE_AWAITED;
        }
        Fate worst = Fate.LOST;
        for (Read read : reads) {
            Fate fate = of(body, read, inner, depth - 1);
            worst = fate.compareTo(worst) < 0 ? fate : worst;
        }
        return worst;
    }

    /** What becomes of the inner one when {@code step} is called on the outer one. */
    private Fate after(BodyFacts body, Call step, TypeRef inner, int depth) {
        for (Expr arg : step.args()) {
            if (mayTake(body.source(arg))) {
                return Fate.MAYBE_AWAITED;
            }
        }
        TypeRef type = step.type();
        if (inner(type).isPresent()) {
            Fate fate = of(body, step, inner, depth - 1);
            boolean mayBeDropped = program.facts(step).drop().isPresent()
                    && program.facts(step).drop().get().ignorable();
            return fate == Fate.DROPPED && mayBeDropped ? Fate.LOST : fate;
        }
        if (mentionsAwaitable(type.args())) {
            return Fate.MAYBE_AWAITED;
        }
        boolean isOperator = program.facts(step).result().isPresent();
        if (program.api().isAwaitable(type.name()) && !isOperator) {
            return body.uses().of(step).isDiscarded() ? Fate.LOST : Fate.MAYBE_AWAITED;
        }
        if (isOperator) {
            return mayFlatten(step, inner) ? Fate.MAYBE_AWAITED : Fate.LOST;
        }
        return type.isVoid() || program.facts(step).drop().isPresent() ? Fate.LOST : Fate.MAYBE_AWAITED;
    }

    /** An operator without arguments that gives what is in the inner one. */
    private static boolean mayFlatten(Call operator, TypeRef inner) {
        List<TypeRef> given = operator.type().args();
        return operator.args().isEmpty()
                && !given.isEmpty()
                && given.equals(inner.args())
                && given.stream().noneMatch(type -> type.name().equals("java.lang.Void"));
    }

    /** Whether an argument may be given the inner one, and do something with it. */
    private boolean mayTake(Expr arg) {
        if (arg instanceof Lambda lambda) {
            boolean[] taken = {false};
            Body.each(
                    lambda.body(),
                    Read.class,
                    read -> taken[0] |= lambda.params().contains(read.variable()) && mayBeAwaitable(read.type()));
            return taken[0];
        }
        String type = arg.type().name();
        boolean isPlain = type.indexOf('.') < 0 && !type.equals("?")
                || type.startsWith("java.lang.") && !type.equals("java.lang.Object")
                || type.startsWith("java.time.")
                || type.equals("java.util.concurrent.TimeUnit");
        return !isPlain
                && !program.api().isAwaitable(type)
                && !program.api().isSubtype(type, "java.util.concurrent.Executor");
    }

    private boolean mayBeAwaitable(TypeRef type) {
        return !type.isKnown()
                || type.name().equals("java.lang.Object")
                || program.api().isAwaitable(type.name())
                || mentionsAwaitable(type.args());
    }

    private boolean mentionsAwaitable(List<TypeRef> types) {
        return types.stream()
                .anyMatch(type -> program.api().isAwaitable(type.name()) || mentionsAwaitable(type.args()));
    }

    private boolean isReported(TypeRef type) {
        return type.dimensions() == 0
                && program.api()
                        .awaitable(type.name())
                        .filter(awaitable -> awaitable.report() == Awaitable.Report.YES)
                        .isPresent();
    }

    /** It is the callers' then, as far as they are in sight; a method of an interface has others. */
    private Fate returned(MethodDecl method, TypeRef inner, int depth) {
        if (!program.program().types().overridden(method.ref()).isEmpty()) {
            return Fate.MAYBE_AWAITED;
        }
        Fate worst = Fate.RETURNED;
        for (MethodDecl caller : callers(method)) {
            BodyFacts body = program.of(caller.body().orElseThrow());
            for (Call call : body.calls()) {
                if (call.target().filter(method.ref()::equals).isPresent()) {
                    Fate fate = of(body, call, inner, depth - 1);
                    worst = fate.compareTo(worst) < 0 ? fate : worst;
                }
            }
        }
        return worst;
    }

    private List<MethodDecl> callers(MethodDecl method) {
        List<MethodDecl> callers = new ArrayList<>();
        for (MethodDecl candidate : program.methods()) {
            for (Outline.Mention mention : candidate.outline().calls()) {
                if (mention.target().filter(method.ref()::equals).isPresent()
                        && candidate.body().isPresent()) {
                    callers.add(candidate);
                    break;
                }
            }
        }
        return callers;
    }
}
