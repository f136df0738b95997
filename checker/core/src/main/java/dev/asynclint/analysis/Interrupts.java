package dev.asynclint.analysis;

import dev.asynclint.api.Interrupt;
import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.TypeTest;
import dev.asynclint.ir.Var;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The interruption of threads: which code can be interrupted, and which code keeps the interrupt alive. */
public final class Interrupts {
    private static final int DEPTH = 4;

    private final ProgramFacts program;
    private final Map<MethodDecl, Boolean> restoring = new HashMap<>();

    Interrupts(ProgramFacts program) {
        this.program = program;
    }

    /** Whether an exception says that the thread was interrupted, so that its flag is cleared. */
    public boolean isSignal(String exception) {
        return program.api()
                .interrupt(exception)
                .filter(fact -> fact.does() == Interrupt.Does.SIGNALS_CLEARED)
                .isPresent();
    }

    /** The first call in a try statement that can throw such an exception out of its body. */
    public Optional<Call> raisedBy(Try attempt) {
        for (var resource : attempt.resources()) {
            Optional<Call> raised = raisedIn(resource);
            if (raised.isPresent()) {
                return raised;
            }
        }
        Optional<Call> raised = raisedIn(attempt.body());
        return raised.isPresent()
                ? raised
                : attempt.closes().stream().filter(this::raises).findFirst();
    }

    private Optional<Call> raisedIn(Node node) {
        if (node instanceof Lambda) {
            return Optional.empty();
        }
        if (node instanceof Call call && raises(call)) {
            return Optional.of(call);
        }
        if (node instanceof Try inner && catchesSignal(inner)) {
            return Optional.empty();
        }
        Call[] found = new Call[1];
        node.forEachChild(child -> {
            if (found[0] == null) {
                found[0] = raisedIn(child).orElse(null);
            }
        });
        return Optional.ofNullable(found[0]);
    }

    private boolean raises(Call call) {
        return call.target().isPresent()
                && program.program().types().thrownBy(call.target().get()).stream()
                        .anyMatch(this::isSignal);
    }

    private boolean catchesSignal(Try attempt) {
        return attempt.catches().stream()
                .flatMap(clause -> clause.types().stream())
                .map(TypeRef::name)
                .anyMatch(type ->
                        isSignal(type) || type.equals("java.lang.Exception") || type.equals("java.lang.Throwable"));
    }

    /**
     * Whether some path through a catch clause loses the interrupt: the flag is not set again, and nothing that tells
     * of the interrupt is thrown.
     *
     * @param mayWrap whether throwing any exception that carries the caught one is good enough
     */
    public boolean isLost(BodyFacts body, Try.Catch clause, boolean mayWrap) {
        return !Exits.missing(
                        clause.body(),
                        node -> keeps(body, node, clause.variable(), DEPTH),
                        raised -> tells(raised, clause.variable(), mayWrap))
                .isEmpty();
    }

    private boolean tells(Throw raised, Var caught, boolean mayWrap) {
        if (raised.value() instanceof Read read && read.variable().equals(caught)) {
            return true;
        }
        if (raised.value() instanceof Call call) {
            return isSignal(call.type().name())
                    || call.type().name().equals("java.lang.AssertionError")
                    || (mayWrap || !call.isCreation()) && call.args().stream().anyMatch(arg -> isRead(arg, caught));
        }
        return false;
    }

    /** Whether a node, being evaluated, keeps the interrupt alive. */
    private boolean keeps(BodyFacts body, Node node, Var caught, int depth) {
        if (node instanceof Call call) {
            Interrupt.Does does =
                    program.facts(call).interrupt().map(Interrupt::does).orElse(null);
            if (does == Interrupt.Does.RESTORES) {
                return true;
            }
            if (does == Interrupt.Does.INTERRUPTS_RECEIVER) {
                return isCurrentThread(body, call.receiver().orElse(null));
            }
            return depth > 0 && program.targets(call).stream().anyMatch(target -> restores(target, depth - 1));
        }
        if (node instanceof Branch branch && asksForSignal(branch.condition(), caught)) {
            return Exits.missing(
                            branch.branches().get(0),
                            inner -> keeps(body, inner, caught, depth),
                            raised -> tells(raised, caught, false))
                    .isEmpty();
        }
        return node instanceof Assign assign && isFlag(body, assign);
    }

    /** {@code e instanceof InterruptedException}: on the other branch there is nothing to keep. */
    private boolean asksForSignal(Expr condition, Var caught) {
        return condition instanceof TypeTest test
                && isRead(test.value(), caught)
                && isSignal(test.tested().name());
    }

    private boolean restores(MethodDecl method, int depth) {
        Boolean known = restoring.get(method);
        if (known == null) {
            restoring.put(method, false);
            BodyFacts body = method.body().map(program::of).orElse(null);
            known = body != null
                    && Exits.missing(body.body().root(), node -> keeps(body, node, null, depth), raised -> false)
                            .isEmpty();
            restoring.put(method, known);
        }
        return known;
    }

    private boolean isCurrentThread(BodyFacts body, Expr value) {
        if (value instanceof Read read) {
            return read.variable().kind() == Var.Kind.THIS
                    || body.reads()
                            .soleValue(read.variable())
                            .filter(source -> isCurrentThread(body, source))
                            .isPresent();
        }
        return value == null
                || value instanceof Call call
                        && program.facts(call)
                                .interrupt()
                                .filter(fact -> fact.does() == Interrupt.Does.CURRENT_THREAD)
                                .isPresent();
    }

    /** {@code interrupted = true}, where some later {@code if (interrupted)} turns the flag back into an interrupt. */
    private boolean isFlag(BodyFacts body, Assign assign) {
        if (!(assign.target() instanceof Read flag)
                || !(assign.value() instanceof Literal literal)
                || !Boolean.TRUE.equals(literal.value())) {
            return false;
        }
        boolean[] found = {false};
        body.body()
                .each(
                        Branch.class,
                        branch -> found[0] |=
                                mentions(branch.condition(), flag.variable()) && restoresSomewhere(body, branch));
        return found[0];
    }

    private boolean restoresSomewhere(BodyFacts body, Branch branch) {
        boolean[] found = {false};
        Body.each(branch, Call.class, call -> found[0] |= keeps(body, call, null, 1));
        return found[0];
    }

    private static boolean mentions(Node condition, Var variable) {
        boolean[] found = {false};
        Body.each(condition, Read.class, read -> found[0] |= read.variable().equals(variable));
        return found[0];
    }

    private static boolean isRead(Expr value, Var variable) {
        return value instanceof Read read && read.variable().equals(variable);
    }

    /** Whether what a catch clause leaves to is the end of a thread or task: nobody is left to see the flag. */
    public boolean endsTask(BodyFacts body, Try.Catch clause) {
        Set<Exits.Exit> exits = Exits.missing(clause.body(), node -> false, raised -> false);
        if (!Set.of(Exits.Exit.RETURN).equals(exits)) {
            return false;
        }
        Optional<Lambda> lambda = body.body().enclosingLambda(clause.body());
        if (lambda.isPresent()) {
            return body.uses().of(lambda.get()) instanceof Use.Argument argument
                    && program.places().isHandedOver(argument.call(), argument.index());
        }
        var method = body.body().method().ref();
        return method.name().equals("run")
                && method.parameters().isEmpty()
                && program.api().isSubtype(method.owner(), "java.lang.Runnable");
    }
}
