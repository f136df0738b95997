package dev.asynclint.analysis;

import dev.asynclint.api.Failure;
import dev.asynclint.api.Interrupt;
import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.TypeTest;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The interruption of threads: which code can be interrupted, and which code keeps the interrupt alive. */
public final class Interrupts {
    private static final int DEPTH = 4;

    /** {@code acme.Codes.INTERRUPTED}, {@code acme.Code.InterruptedException}. */
    private static final Pattern INTERRUPT_CODE = Pattern.compile(".*[.](?=[A-Z])[^.]*(INTERRUPT|Interrupt)[^.]*");

    private static final Pattern THROWS = Pattern.compile("((re|sneaky)?[tT]hrow|propagate).*");

    private final ProgramFacts program;
    private final RememberedInterrupts remembered;
    private final Memo<Helper, Boolean> restoring = new Memo<>(new HashMap<>(), false);

    Interrupts(ProgramFacts program) {
        this.program = program;
        this.remembered = new RememberedInterrupts(program, (body, call) -> keeps(body, call, null, 1));
    }

    /** Whether an exception says that the thread was interrupted, so that its flag is cleared. */
    public boolean isSignal(String exception) {
        return program.api()
                .interrupt(exception)
                .filter(fact -> fact.does() == Interrupt.Does.SIGNALS_CLEARED)
                .isPresent();
    }

    /** The calls in a try statement that can throw such an exception out of its body, by what they declare. */
    public List<Call> raisedBy(Try attempt) {
        List<Call> raising = new ArrayList<>();
        attempt.resources().forEach(resource -> collectRaised(resource, raising));
        collectRaised(attempt.body(), raising);
        attempt.closes().stream().filter(this::raises).forEach(raising::add);
        return raising;
    }

    private void collectRaised(Node node, List<Call> into) {
        if (node instanceof Lambda) {
            return;
        }
        if (node instanceof Call call && raises(call)) {
            into.add(call);
        }
        if (node instanceof Try inner && catchesSignal(inner)) {
            inner.catches().forEach(clause -> collectRaised(clause.body(), into));
            inner.finalizer().ifPresent(block -> collectRaised(block, into));
            return;
        }
        node.forEachChild(child -> collectRaised(child, into));
    }

    /** Whether a call declares such an exception. */
    public boolean raises(Call call) {
        return call.target().isPresent()
                && program.program().types().thrownBy(call.target().get()).stream()
                        .anyMatch(this::isSignal);
    }

    /** Whether a call that declares the exception does not throw it here: it does not wait, or is told not to mind. */
    public boolean cannotRaise(BodyFacts body, Call raising) {
        return program.waits().isOver(body, raising)
                || isToldNotTo(raising)
                || isOnlyGivenComplete(body, raising)
                || program.testHooks().isSwitchedOnByTests(body, raising);
    }

    /** A helper that only fetches the result: every caller gives it a future that is complete. */
    private boolean isOnlyGivenComplete(BodyFacts body, Call raising) {
        MethodDecl helper = body.body().method();
        if (!(raising.receiver().orElse(null) instanceof Read read)
                || !body.body().parameters().contains(read.variable())
                || helper.isOverridable()) {
            return false;
        }
        List<MethodDecl> callers = program.outlines().callers(helper.ref());
        return !callers.isEmpty() && callers.stream().allMatch(caller -> givesComplete(caller, helper));
    }

    private boolean givesComplete(MethodDecl caller, MethodDecl helper) {
        BodyFacts body = caller.body().map(program::of).orElseThrow();
        return body.calls().stream()
                .filter(call -> call.target().filter(helper.ref()::equals).isPresent())
                .allMatch(call -> program.waits().handsOnComplete(body, call));
    }

    /** {@code lock(timeout, unit, false)}, where the parameter is named {@code interruptibly}. */
    private boolean isToldNotTo(Call raising) {
        List<MethodDecl> targets = program.targets(raising);
        return !targets.isEmpty()
                && targets.stream()
                        .flatMap(target -> target.body().stream())
                        .allMatch(target -> isGivenFalse(raising, target.parameters()));
    }

    private static boolean isGivenFalse(Call raising, List<Var> parameters) {
        for (int i = 0; i < Math.min(parameters.size(), raising.args().size()); i++) {
            if (parameters.get(i).name().startsWith("interrupt")
                    && raising.args().get(i) instanceof Literal literal
                    && Boolean.FALSE.equals(literal.value())) {
                return true;
            }
        }
        return false;
    }

    private boolean catchesSignal(Try attempt) {
        return attempt.catches().stream()
                .flatMap(clause -> clause.types().stream())
                .map(TypeRef::name)
                .anyMatch(type ->
                        isSignal(type) || type.equals("java.lang.Exception") || type.equals("java.lang.Throwable"));
    }

    /**
     * How control leaves a catch clause on the paths that lose the interrupt: the flag is not set again, and nothing
     * that tells of the interrupt is thrown.
     *
     * @param mayWrap whether throwing any exception that carries the caught one is good enough
     */
    public Set<Exits.Exit> losing(BodyFacts body, Try.Catch clause, boolean mayWrap) {
        return Exits.missing(
                clause.body(),
                node -> keeps(body, node, clause.variable(), DEPTH)
                        || mayWrap && node instanceof Call call && isThrower(call, clause.variable()),
                raised -> tells(body, raised, clause.variable(), mayWrap));
    }

    /** Whether every path through a clause sets the flag of the current thread there and then. */
    public boolean setsFlag(BodyFacts body, Try.Catch clause) {
        return Exits.missing(
                        clause.body(),
                        node -> node instanceof Call call && interruptsCurrentThread(body, call),
                        raised -> false)
                .isEmpty();
    }

    private boolean interruptsCurrentThread(BodyFacts body, Call call) {
        return program.facts(call)
                        .interrupt()
                        .filter(fact -> fact.does() == Interrupt.Does.INTERRUPTS_RECEIVER)
                        .isPresent()
                && isCurrentThread(body, call.receiver().orElse(null));
    }

    /** Whether a throw passes the interrupt on: the caught exception, one made of it, or one that says the same. */
    private boolean tells(BodyFacts body, Throw raised, Var caught, boolean mayWrap) {
        Expr thrown = body.source(raised.value());
        if (caught != null && isRead(thrown, caught) || saysInterrupted(thrown.type())) {
            return true;
        }
        return thrown instanceof Call call
                && (call.type().name().equals("java.lang.AssertionError")
                        || caught != null
                                && (mayWrap || !call.isCreation())
                                && call.args().stream().anyMatch(arg -> isRead(arg, caught)));
    }

    /** Libraries name their unchecked counterparts of the exception after it: {@code InterruptException}. */
    private boolean saysInterrupted(TypeRef exception) {
        return program.api()
                        .interrupt(exception.name())
                        .filter(fact -> fact.does() != Interrupt.Does.UNRELATED)
                        .isPresent()
                || exception.simpleName().contains("Interrupt");
    }

    /** Whether a node, being evaluated, keeps the interrupt alive. */
    private boolean keeps(BodyFacts body, Node node, Var caught, int depth) {
        if (node instanceof Call call) {
            Interrupt.Does does =
                    program.facts(call).interrupt().map(Interrupt::does).orElse(null);
            if (does == Interrupt.Does.RESTORES || program.processEnds().isEnd(call) || tells(call)) {
                return true;
            }
            if (does == Interrupt.Does.INTERRUPTS_RECEIVER) {
                return interruptsCurrentThread(body, call);
            }
            List<MethodDecl> targets = program.targets(call);
            int given = argument(call, caught);
            return targets.isEmpty()
                    ? given >= 0 && isAboutInterrupts(call)
                    : depth > 0 && targets.stream().anyMatch(target -> restores(target, given, depth - 1));
        }
        if (node instanceof Block block && caught != null && isForOtherFailures(body, block, caught)) {
            return true;
        }
        return node instanceof Assign assign && remembered.isKept(body, assign)
                || node instanceof Loop loop && tellsEach(loop)
                || node instanceof Return leave
                        && caught != null
                        && leave.value().filter(value -> isRead(value, caught)).isPresent();
    }

    /** Whether somebody is told by a constant that is named after the interrupt: {@code done(Code.INTERRUPTED)}. */
    private boolean tells(Call call) {
        return !call.isConstruction()
                && !program.facts(call).does(Failure.Does.NEVER_FAILS)
                && call.args().stream().anyMatch(Interrupts::isNamedAfterInterrupt);
    }

    private static boolean isNamedAfterInterrupt(Expr value) {
        String name = value instanceof Literal literal
                ? literal.name()
                : value instanceof Read read && read.receiver().isEmpty()
                        ? read.variable().owner() + "." + read.variable().name()
                        : "";
        return INTERRUPT_CODE.matcher(name).matches();
    }

    /** Whether all who wait are told; where there is nobody, there is nothing to tell. */
    private boolean tellsEach(Loop loop) {
        return Exits.missing(loop.body(), node -> node instanceof Call call && tells(call), raised -> false)
                .isEmpty();
    }

    /** A helper out of sight that is given the exception and named after it is taken to do what must be done. */
    private static boolean isAboutInterrupts(Call call) {
        return !call.isCreation() && call.name().toLowerCase(Locale.ROOT).contains("interrupt");
    }

    /** {@code rethrow(e)}: a helper out of sight that is given the exception and says that it throws it. */
    private boolean isThrower(Call call, Var caught) {
        return argument(call, caught) >= 0
                && THROWS.matcher(call.name()).matches()
                && program.targets(call).isEmpty();
    }

    private static int argument(Call call, Var variable) {
        for (int i = 0; variable != null && i < call.args().size(); i++) {
            if (isRead(call.args().get(i), variable)) {
                return i;
            }
        }
        return -1;
    }

    /** A branch that is taken only where the caught exception is something else: there is nothing to keep. */
    private boolean isForOtherFailures(BodyFacts body, Block block, Var caught) {
        if (!(body.body().parentOf(block).orElse(null) instanceof Branch branch)
                || branch.branches().size() != 2) {
            return false;
        }
        return outcome(branch.condition(), caught)
                .filter(isTrue -> block == branch.branches().get(isTrue ? 1 : 0))
                .isPresent();
    }

    /** What a condition says of an interrupt: {@code e instanceof InterruptedException} is true; mostly, nobody knows. */
    private Optional<Boolean> outcome(Node condition, Var caught) {
        if (condition instanceof TypeTest test && isRead(test.value(), caught)) {
            return Optional.of(mayBe(test.tested().name()));
        }
        if (!(condition instanceof Opaque opaque)) {
            return Optional.empty();
        }
        List<Optional<Boolean>> parts =
                opaque.children().stream().map(part -> outcome(part, caught)).toList();
        return switch (opaque.what()) {
            case "!" -> parts.get(0).map(isTrue -> !isTrue);
            case "||" -> parts.contains(Optional.of(true)) ? Optional.of(true) : Optional.empty();
            case "&&" -> parts.contains(Optional.of(false)) ? Optional.of(false) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean mayBe(String type) {
        return isSignal(type) || program.api().isSubtype("java.lang.InterruptedException", type);
    }

    /** A method, and which of its parameters is the caught exception; -1 for none. */
    private record Helper(MethodDecl method, int caught) {}

    private boolean restores(MethodDecl method, int caught, int depth) {
        return restoring.of(
                new Helper(method, caught),
                () -> method.body()
                        .map(program::of)
                        .filter(body -> restores(body, caught, depth))
                        .isPresent());
    }

    private boolean restores(BodyFacts body, int caught, int depth) {
        List<Var> parameters = body.body().parameters();
        Var given = caught >= 0 && caught < parameters.size() ? parameters.get(caught) : null;
        return Exits.missing(
                        body.body().root(),
                        node -> keeps(body, node, given, depth),
                        raised -> tells(body, raised, given, false))
                .isEmpty();
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

    private static boolean isRead(Expr value, Var variable) {
        return value instanceof Read read && read.variable().equals(variable);
    }
}
