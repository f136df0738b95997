package dev.asynclint.rules;

import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
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
