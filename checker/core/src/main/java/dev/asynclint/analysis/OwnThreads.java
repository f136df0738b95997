package dev.asynclint.analysis;

import dev.asynclint.ir.Call;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.Var;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Threads that a class makes for itself, and uses for nothing but tasks of its own. Even if they are event loops by type,
 * no connection waits for them.
 */
final class OwnThreads {
    private static final Pattern MAKES = Pattern.compile("(new|create)([A-Z].*)?");
    private static final Pattern ENDS =
            Pattern.compile("shutdown.*|is(Shutdown|ShuttingDown|Terminated)|awaitTermination|close");

    private final ProgramFacts program;
    private final Map<Var, Boolean> known = new HashMap<>();

    OwnThreads(ProgramFacts program) {
        this.program = program;
    }

    /** Whether {@code field} holds such threads. */
    boolean areIn(Var field) {
        return known.computeIfAbsent(field, this::areOnlyForTasks);
    }

    private boolean areOnlyForTasks(Var field) {
        TypeDecl owner = program.declaration(field.owner()).orElse(null);
        if (owner == null) {
            return false;
        }
        boolean made = false;
        for (TypeDecl type : owner.file().types()) {
            for (MethodDecl method : type.methods()) {
                if (method.body().isPresent()) {
                    BodyFacts body = program.of(method.body().get());
                    List<Expr> given = body.reads().writesTo(field);
                    if (!given.stream().allMatch(OwnThreads::isMadeHere)
                            || !body.reads().of(field).stream().allMatch(read -> isForTask(body, read))) {
                        return false;
                    }
                    made |= given.stream().anyMatch(Call.class::isInstance);
                }
            }
        }
        return made;
    }

    private static boolean isMadeHere(Expr value) {
        return value instanceof Call call
                ? call.isCreation() || MAKES.matcher(call.name()).matches()
                : value instanceof Literal literal && literal.value() == null;
    }

    private boolean isForTask(BodyFacts body, Read read) {
        Use use = body.uses().of(read);
        return use instanceof Use.Receiver receiver
                ? !program.facts(receiver.call()).runs().isEmpty()
                        || ENDS.matcher(receiver.call().name()).matches()
                : use instanceof Use.Other other && other.by() instanceof Compare;
    }
}
