package dev.asynclint.rules;

import dev.asynclint.analysis.TaskCode;
import dev.asynclint.analysis.Throwing;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The bodies of tasks, where they are in sight: whether they deal with their own failures. */
final class Tasks {
    private static final Set<String> EVERYTHING = Set.of("java.lang.Exception", "java.lang.Throwable");
    private static final Set<String> TASK_METHODS = Set.of("run", "call");
    private static final List<String> TASKS = List.of("java.lang.Runnable", "java.util.concurrent.Callable");

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

    /** Whether the task that is the first argument catches something, and as far as one can see lets nothing out. */
    static boolean isGuarded(Call handover, BodyContext body) {
        return guarded(handover, body)
                .filter(task ->
                        body.program().throwing().out(task.body(), task.node()).isEmpty())
                .isPresent();
    }

    /** Whether the task that is the first argument runs methods of the project, and nothing can come out of them. */
    static boolean cannotFail(Call handover, BodyContext body) {
        return !handover.args().isEmpty()
                && TaskCode.of(handover.args().get(0), body.facts(), body.program())
                        .filter(task ->
                                called(calls(task.node()), body).findAny().isPresent())
                        .filter(task -> body.program().throwing().isNothing(task.body(), task.node(), task.self()))
                        .isPresent();
    }

    /** Whether the task that is the first argument catches what it expects, and throws nothing on purpose. */
    static boolean catchesWhatItExpects(Call handover, BodyContext body, Predicate<Node> isOutOfReach) {
        return guarded(handover, body)
                .filter(task -> !throwsOnPurpose(task.node(), isOutOfReach))
                .filter(task -> called(uncaught(task.node()), body)
                        .noneMatch(code -> throwsOnPurpose(code.root(), isOutOfReach)))
                .isPresent();
    }

    private static Optional<TaskCode> guarded(Call handover, BodyContext body) {
        return handover.args().isEmpty()
                ? Optional.empty()
                : TaskCode.of(handover.args().get(0), body.facts(), body.program())
                        .filter(task -> catches(task.node())
                                || called(calls(task.node()), body).anyMatch(code -> catches(code.root())));
    }

    /** The bodies in the sources that code calls, where it is certain which. */
    private static Stream<Body> called(List<Call> calls, BodyContext body) {
        return calls.stream()
                .map(call -> body.program().targets(call))
                .filter(targets -> targets.size() == 1)
                .flatMap(targets -> targets.get(0).body().stream());
    }

    private static List<Call> calls(Node code) {
        List<Call> calls = new ArrayList<>();
        Body.each(code, Call.class, calls::add);
        return calls;
    }

    /** The calls that are not inside a {@code try} that catches what it expects of them. */
    private static List<Call> uncaught(Node code) {
        List<Call> calls = calls(code);
        Body.each(code, Try.class, attempt -> {
            if (!attempt.catches().isEmpty()) {
                calls.removeIf(call -> attempt.body().span().contains(call.span()));
            }
        });
        return calls;
    }

    private static boolean throwsOnPurpose(Node code, Predicate<Node> isOutOfReach) {
        if (code instanceof Lambda || code instanceof Throw) {
            return code instanceof Throw && !isOutOfReach.test(code);
        }
        if (code instanceof Try attempt && !attempt.catches().isEmpty()) {
            return attempt.catches().stream().anyMatch(clause -> throwsOnPurpose(clause.body(), isOutOfReach))
                    || attempt.finalizer()
                            .filter(last -> throwsOnPurpose(last, isOutOfReach))
                            .isPresent();
        }
        boolean[] found = {false};
        code.forEachChild(child -> found[0] |= throwsOnPurpose(child, isOutOfReach));
        return found[0];
    }

    private static boolean catches(Node code) {
        boolean[] found = {false};
        Body.each(
                code,
                Try.class,
                attempt -> found[0] |= attempt.catches().stream()
                        .anyMatch(clause -> !clause.body().statements().isEmpty()));
        return found[0];
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

    /** What a method that hands itself over anew can throw before it does so, which ends the chain. */
    static Optional<Throwing.Way> endOfChain(Call handover, BodyContext body) {
        return handsOverItself(handover, body)
                ? body.program().throwing().before(body.facts(), handover)
                : Optional.empty();
    }

    private static boolean handsOverItself(Call handover, BodyContext body) {
        if (handover.args().isEmpty()) {
            return false;
        }
        Expr task = body.facts().source(handover.args().get(0));
        MethodDecl method = body.body().method();
        return task instanceof Lambda lambda
                        && lambda.body() instanceof Call only
                        && only.target().filter(method.ref()::equals).isPresent()
                || task instanceof Read read && read.variable().kind() == Var.Kind.THIS && isRunMethod(method, body);
    }

    /** Whether a task comes from code that is not in sight, and may deal with the failures of what it is given. */
    static boolean isWrapped(Expr task, BodyContext body) {
        return body.facts().source(task) instanceof Call call
                && (!call.isCreation()
                        || call.args().stream()
                                .anyMatch(arg -> body.facts().source(arg) instanceof Lambda
                                        || TASKS.stream()
                                                .anyMatch(type -> body.api()
                                                        .isSubtype(arg.type().name(), type))));
    }

    /** The try statement that is all there is. */
    static Optional<Try> onlyTry(Node code) {
        return code instanceof Block block
                        && block.statements().size() == 1
                        && block.statements().get(0) instanceof Try attempt
                ? Optional.of(attempt)
                : Optional.empty();
    }

    /** The try statement that is all that each round of an endless task does, once it has begun. */
    static Optional<Try> round(Node code) {
        List<Stmt> statements = code instanceof Block block ? essential(block) : List.of();
        return statements.size() == 1 && statements.get(0) instanceof Loop loop && !loop.isForEach()
                ? Optional.of(loop.body())
                        .filter(Block.class::isInstance)
                        .map(body -> essential((Block) body))
                        .filter(body -> body.size() == 1 && body.get(0) instanceof Try)
                        .map(body -> (Try) body.get(0))
                : Optional.empty();
    }

    private static List<Stmt> essential(Block block) {
        return block.statements().stream()
                .filter(statement -> !(statement instanceof Declare))
                .toList();
    }

    static Optional<Try.Catch> catchAll(Try attempt) {
        return attempt.catches().stream()
                .filter(clause -> clause.types().stream().map(TypeRef::name).anyMatch(EVERYTHING::contains))
                .findFirst();
    }
}
