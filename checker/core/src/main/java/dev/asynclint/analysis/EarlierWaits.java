package dev.asynclint.analysis;

import dev.asynclint.api.Completes;
import dev.asynclint.api.Failure;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Waits that come before in a block: where they go on only when what they wait for is complete, it is so from there on. */
final class EarlierWaits {
    /** A wait that only says whether it has come to its end, or nothing at all: with a time limit that is no proof. */
    private static final Set<String> SILENT = Set.of("boolean", "void");

    private final ProgramFacts program;

    EarlierWaits(ProgramFacts program) {
        this.program = program;
    }

    /** Whether a statement of the block before {@code until} waits for such a future. */
    boolean isBefore(BodyFacts body, Block block, Node until, Predicate<Expr> such) {
        for (Stmt statement : block.statements()) {
            if (statement == until) {
                return false;
            }
            if (waitsFor(body, statement, such)) {
                return true;
            }
        }
        return false;
    }

    private boolean waitsFor(BodyFacts body, Stmt statement, Predicate<Expr> such) {
        if (statement instanceof Try attempt) {
            return attempt.catches().stream().allMatch(clause -> leaves(clause.body()))
                    && attempt.body().statements().stream().anyMatch(inside -> waitsFor(body, inside, such));
        }
        return evaluated(statement) instanceof Call call
                && program.facts(call).blocking().isPresent()
                && !saysWhetherInTime(call)
                && call.receiver()
                        .filter(such)
                        .filter(future -> !isGivenUp(body, future))
                        .isPresent();
    }

    private static Expr evaluated(Stmt statement) {
        return statement instanceof Eval eval
                ? eval.expr()
                : statement instanceof Declare declare ? declare.init().orElse(null) : null;
    }

    private static boolean leaves(Block block) {
        List<Stmt> statements = block.statements();
        Stmt last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
        return last instanceof Return || last instanceof Throw;
    }

    /** {@code future.await(1, SECONDS)}, which goes on when the time is over, and does not throw. */
    boolean saysWhetherInTime(Call wait) {
        return program.facts(wait)
                        .blocking()
                        .filter(fact -> fact.timeoutArg().isPresent())
                        .isPresent()
                && wait.target()
                        .map(MethodRef::returnType)
                        .filter(SILENT::contains)
                        .isPresent();
    }

    /** {@code allOf(a, b).orTimeout(1, SECONDS).exceptionally(e -> null)}: complete when the time is over, too. */
    private boolean isGivenUp(BodyFacts body, Expr future) {
        boolean replaces = false;
        Expr at = body.source(future);
        while (at instanceof Call call && call.receiver().isPresent()) {
            replaces |= program.facts(call).does(Failure.Does.REPLACES);
            if (replaces
                    && program.facts(call)
                            .completes()
                            .filter(Completes.Of.IN_TIME::equals)
                            .isPresent()) {
                return true;
            }
            at = body.source(call.receiver().get());
        }
        return false;
    }
}
