package dev.asynclint.analysis;

import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The code of a task.
 *
 * @param node what it does: a lambda's body, or that of its class's {@code run}
 * @param body what that is written in
 * @param self the class of a task that is an object of one
 * @param maker the call that has made it of its arguments, a constructor's or a method's
 */
public record TaskCode(BodyFacts body, Node node, Optional<String> self, Optional<Throwing.Caller> maker) {
    private static final int DEPTH = 4;
    private static final Set<String> METHODS = Set.of("run", "call");

    private TaskCode(BodyFacts body, Node node, Optional<String> self) {
        this(body, node, self, Optional.empty());
    }

    /** A way by which an exception can leave the task. */
    public Optional<Throwing.Way> out(ProgramFacts program) {
        Throwing throwing = program.throwing();
        return maker.map(by -> throwing.out(body, node, self, by)).orElseGet(() -> throwing.out(body, node, self));
    }

    private TaskCode madeBy(BodyFacts caller, Call call) {
        return new TaskCode(body, node, self, Optional.of(new Throwing.Caller(caller, call, Optional.empty())));
    }

    /** What a task does: a lambda's body, or that of its class's {@code run}. Empty where the task is not in sight. */
    public static Optional<TaskCode> of(Expr task, BodyFacts body, ProgramFacts program) {
        return of(task, body, program, DEPTH);
    }

    private static Optional<TaskCode> of(Expr task, BodyFacts body, ProgramFacts program, int depth) {
        Expr value = body.source(task);
        if (value instanceof Lambda lambda) {
            return Optional.of(new TaskCode(body, lambda.body(), Optional.empty()));
        }
        if (value instanceof Read read && read.variable().isField()) {
            Optional<ProgramFacts.Located> held = program.assignedValue(read.variable());
            if (held.isPresent() && depth > 0) {
                return of(held.get().value(), held.get().body(), program, depth - 1);
            }
        }
        String type = value.type().name();
        Optional<TaskCode> own = taskMethod(type, program)
                .flatMap(MethodDecl::body)
                .map(run -> new TaskCode(program.of(run), run.root(), Optional.of(type)))
                .map(code ->
                        value instanceof Call creation && creation.isCreation() ? code.madeBy(body, creation) : code);
        return own.isEmpty() && value instanceof Call maker && depth > 0 ? made(maker, body, program, depth) : own;
    }

    /** What runs of a task of a class in the sources: its own method, or the one it inherits. */
    private static Optional<MethodDecl> taskMethod(String type, ProgramFacts program) {
        return program.program().types().supertypes(type).stream()
                .flatMap(name -> program.declaration(name).stream())
                .flatMap(declared -> declared.methods().stream())
                .filter(method -> METHODS.contains(method.ref().name())
                        && method.ref().parameters().isEmpty()
                        && method.body().isPresent())
                .findFirst();
    }

    /** {@code guarded(task)}: a task that a method of the project makes of another. */
    private static Optional<TaskCode> made(Call maker, BodyFacts body, ProgramFacts program, int depth) {
        List<MethodDecl> targets = maker.isCreation() ? List.of() : program.targets(maker);
        if (targets.size() != 1) {
            return Optional.empty();
        }
        BodyFacts inside = program.of(targets.get(0).body().orElseThrow());
        return inside.results().size() == 1
                ? of(inside.results().get(0), inside, program, depth - 1)
                        .map(code -> code.body() == inside ? code.madeBy(body, maker) : code)
                : Optional.empty();
    }
}
