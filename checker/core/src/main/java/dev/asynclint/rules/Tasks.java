package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The bodies of tasks, where they are in sight: whether they deal with their own failures. */
final class Tasks {
    private static final Set<String> EVERYTHING = Set.of("java.lang.Exception", "java.lang.Throwable");
    private static final Set<String> TASK_METHODS = Set.of("run", "call");

    private Tasks() {}

    /** Whether the task that is the first argument catches everything and says something about it. */
    static boolean reportsItself(Call handover, BodyContext body) {
        if (handover.args().isEmpty()) {
            return false;
        }
        Expr task = body.facts().source(handover.args().get(0));
        if (task instanceof Lambda lambda) {
            return handlesAll(lambda.body()) || lambda.body() instanceof Call only && runsGuarded(only, body);
        }
        return body.program().declaration(task.type().name()).stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> TASK_METHODS.contains(method.ref().name()))
                .map(MethodDecl::body)
                .flatMap(Optional::stream)
                .anyMatch(run -> handlesAll(run.root()));
    }

    private static boolean runsGuarded(Call call, BodyContext body) {
        List<MethodDecl> targets = body.program().targets(call);
        return targets.size() == 1
                && targets.get(0)
                        .body()
                        .map(Body::root)
                        .filter(Tasks::handlesAll)
                        .isPresent();
    }

    private static boolean handlesAll(Node code) {
        return onlyTry(code)
                .flatMap(Tasks::catchAll)
                .filter(clause -> !clause.body().statements().isEmpty())
                .isPresent();
    }

    /** Whether a method is what an executor or thread calls of a task. */
    static boolean isRunMethod(MethodDecl method, BodyContext body) {
        MethodRef ref = method.ref();
        return ref.parameters().isEmpty()
                && (ref.name().equals("run") && body.api().isSubtype(ref.owner(), "java.lang.Runnable")
                        || ref.name().equals("call")
                                && body.api().isSubtype(ref.owner(), "java.util.concurrent.Callable"));
    }

    /** The code of a task, and the body that it is written in. */
    record Code(BodyFacts body, Node node) {}

    /** What a task does: a lambda's body, or that of its class's {@code run}. Empty where the task is not in sight. */
    static Optional<Code> code(Expr task, BodyFacts body, ProgramFacts program) {
        Expr value = body.source(task);
        if (value instanceof Lambda lambda) {
            return Optional.of(new Code(body, lambda.body()));
        }
        if (value instanceof Read read && read.variable().isField()) {
            Optional<ProgramFacts.Located> held = program.fieldValue(read.variable());
            if (held.isPresent()) {
                return code(held.get().value(), held.get().body(), program);
            }
        }
        return program.declaration(value.type().name()).stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> method.ref().name().equals("run")
                        && method.ref().parameters().isEmpty())
                .findFirst()
                .flatMap(MethodDecl::body)
                .map(run -> new Code(program.of(run), run.root()));
    }

    /** The try statement that is all there is. */
    static Optional<Try> onlyTry(Node code) {
        return code instanceof Block block
                        && block.statements().size() == 1
                        && block.statements().get(0) instanceof Try attempt
                ? Optional.of(attempt)
                : Optional.empty();
    }

    static Optional<Try.Catch> catchAll(Try attempt) {
        return attempt.catches().stream()
                .filter(clause -> clause.types().stream().map(TypeRef::name).anyMatch(EVERYTHING::contains))
                .findFirst();
    }
}
