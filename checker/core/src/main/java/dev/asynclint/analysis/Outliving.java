package dev.asynclint.analysis;

import dev.asynclint.api.Awaitable;
import dev.asynclint.api.Blocking;
import dev.asynclint.api.Completes;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether asynchronous work that a block begins can be under way still when the block ends. */
public final class Outliving {
    /** What becomes of the work's result, as far as the block is concerned. */
    public enum Fate {
        /** Nothing. */
        UNUSED,
        /** Dropped: the work goes on, and nobody in sight waits for it. */
        DROPPED,
        /** Returned or stored: somebody may wait for it, after the block. */
        LEAVES,
        /** Waited for in the block, or used in a way that no analysis follows. */
        UNKNOWN
    }

    /** Kinds of waits that may be for work that runs elsewhere. */
    private static final Set<String> JOINS =
            Set.of("future", "wait", "latch", "queue", "semaphore", "sleep", "process");

    private static final int LONGEST = 32;

    private final ProgramFacts program;
    private final BodyFacts body;
    private final Block block;
    private final Optional<Lambda> around;

    /** Asks about work that {@code block} begins; whatever region it is in, only code of the same one is looked at. */
    public Outliving(ProgramFacts program, BodyFacts body, Block block) {
        this.program = program;
        this.body = body;
        this.block = block;
        this.around = region(block);
    }

    /** Whether {@code node} is run as part of the block, not by a lambda that is handed elsewhere. */
    public boolean isRunByBlock(Node node) {
        Optional<Lambda> inner = region(node);
        return block.span().contains(node.span())
                && (inner.isEmpty() ? around.isEmpty() : around.isPresent() && inner.get() == around.get());
    }

    private Optional<Lambda> region(Node node) {
        return program.places().region(body, node).start();
    }

    /** Whether the block waits for anything that might be work begun in it, directly or by what it calls. */
    public boolean waits() {
        for (Call call : body.calls()) {
            if (block.span().contains(call.span()) && mayJoin(call) && isRunByBlock(call)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayJoin(Call call) {
        Optional<Blocking> fact = program.facts(call).blocking();
        return fact.isPresent()
                ? JOINS.contains(fact.get().kind())
                : program.blocking()
                        .from(body, call)
                        .filter(path -> JOINS.contains(path.found().kind()))
                        .isPresent();
    }

    /** What becomes of the result of work. */
    public Fate of(Expr result) {
        return of(result, LONGEST);
    }

    private Fate of(Expr value, int depth) {
        if (depth == 0) {
            return Fate.UNKNOWN;
        }
        Use use = body.uses().of(value);
        if (use instanceof Use.Discarded) {
            return Fate.DROPPED;
        }
        if (use instanceof Use.Returned) {
            return Fate.LEAVES;
        }
        if (use instanceof Use.Result result) {
            boolean ofBlock = body.body()
                    .enclosingLambda(block)
                    .filter(lambda -> lambda == result.of())
                    .isPresent();
            return ofBlock ? Fate.LEAVES : Fate.UNKNOWN;
        }
        if (use instanceof Use.Stored stored) {
            return stored.in().isField() ? Fate.LEAVES : ofVariable(stored.in(), depth);
        }
        if (use instanceof Use.Argument argument) {
            return isPartOf(argument.call(), value) ? of(argument.call(), depth - 1) : Fate.UNKNOWN;
        }
        return use instanceof Use.Receiver receiver ? ofReceiver(value, receiver.call(), depth) : Fate.UNKNOWN;
    }

    private Fate ofVariable(Var variable, int depth) {
        List<Read> reads = body.reads().of(variable);
        if (variable.kind() != Var.Kind.LOCAL) {
            return Fate.UNKNOWN;
        }
        Fate worst = reads.isEmpty() ? Fate.DROPPED : Fate.UNUSED;
        for (Read read : reads) {
            Fate one = block.span().contains(read.span()) ? of(read, depth - 1) : Fate.LEAVES;
            worst = one.compareTo(worst) > 0 ? one : worst;
        }
        return worst;
    }

    private Fate ofReceiver(Expr value, Call call, int depth) {
        if (program.facts(call).blocking().isPresent()) {
            return Fate.UNKNOWN;
        }
        if (isAwaitable(call)) {
            return of(call, depth - 1);
        }
        if (program.facts(call).completes().isPresent()) {
            return Fate.UNUSED;
        }
        boolean starts = call.name().equals("start")
                && program.api().isSubtype(value.type().name(), "java.lang.Thread");
        return starts ? Fate.DROPPED : Fate.UNKNOWN;
    }

    /** Whether what {@code call} gives is complete only when {@code value} is. */
    private boolean isPartOf(Call call, Expr value) {
        return program.facts(call)
                        .completes()
                        .filter(Completes.Of.ARGUMENTS::equals)
                        .isPresent()
                || isLazy(call) && isAwaitable(value) && program.targets(call).isEmpty();
    }

    private boolean isAwaitable(Expr value) {
        return value.type().dimensions() == 0
                && program.api().isAwaitable(value.type().name());
    }

    /** Whether what {@code value} stands for does nothing before somebody subscribes. */
    public boolean isLazy(Expr value) {
        TypeRef type = value.type();
        return type.dimensions() == 0
                && program.api()
                        .awaitable(type.name())
                        .filter(Awaitable::isLazy)
                        .isPresent();
    }

    /** Whether {@code call} begins work whose result is not there yet, rather than adds a step to it. */
    public boolean begins(Call call) {
        return !call.isConstruction()
                && program.facts(call).result().filter(Awaitable::isEager).isPresent()
                && call.receiver().filter(this::isAwaitable).isEmpty()
                && call.args().stream().noneMatch(this::isAwaitable)
                && !isMadeComplete(call);
    }

    /** The last call of the chain that {@code call} is a step of. */
    public Call end(Call call) {
        Call at = call;
        while (body.uses().of(at) instanceof Use.Receiver next && isAwaitable(next.call())) {
            at = next.call();
        }
        return at;
    }

    /** Whether the chain that {@code call} is a step of begins with a result that is there already. */
    public boolean isMadeComplete(Call call) {
        Expr at = call;
        for (int i = 0; i < LONGEST && at instanceof Call step; i++) {
            if (program.facts(step)
                    .completes()
                    .filter(Completes.Of.RESULT::equals)
                    .isPresent()) {
                return true;
            }
            at = step.receiver().map(body::source).orElse(null);
        }
        return false;
    }
}
