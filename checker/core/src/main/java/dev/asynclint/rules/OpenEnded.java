package dev.asynclint.rules;

import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Use;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Meaning;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Places where code may wait as long as it takes: that is what it is for, or there is nothing else to do. */
final class OpenEnded {
    /** Methods that end something, and methods whose name says that they wait. */
    private static final Pattern WAITING_NAMES = Pattern.compile(
            "(close|stop|shutdown|destroy|terminate|dispose|tearDown|cleanup|finalize|await|join|block|sync|wait|quit|halt)"
                    + "(?![a-z]).*|(after|before|pre|post|do|on)(Close|Stop|Shutdown|Destroy|Terminate|Dispose).*"
                    + "|.*(Sync|Blocking|AndWait)");

    private static final int DEPTH = 3;

    /** What a program does before it can do anything else. */
    private static final Pattern SETUP_NAMES =
            Pattern.compile("(bind|listen|start|deploy|init|initialize|launch|register)(?![a-z]).*");

    /** Classes for the end of the program. */
    private static final Pattern HOOK = Pattern.compile("(?i).*shutdown_?hook.*");

    private OpenEnded() {}

    static boolean isMeantToWait(Call call, BodyContext body) {
        MethodDecl method = body.body().method();
        return Commands.isMain(method)
                || HOOK.matcher(method.owner().name()).matches()
                || Commands.isPartOf(body)
                || isOnThreadOfMethod(call, body)
                        && (WAITING_NAMES.matcher(method.ref().name()).matches()
                                || SETUP_NAMES.matcher(method.ref().name()).matches())
                || isOnVirtualThread(call, body)
                || isForTheEnd(call)
                || isPartOfWaiting(method, body)
                || hasLimitedBrother(call, body)
                || isBlockingItself(method, body)
                || waitsForParameter(call, body)
                || SynchronousForms.isOne(call, body)
                || isSetup(call, body)
                || isInWorkerLoop(call, body)
                || isInFinally(call, body)
                || isInTaskForTheEnd(call, body)
                || Options.chooseForm(call, body.body(), body.program());
    }

    /** A part of its class, which only methods call that are there to wait. */
    private static boolean isPartOfWaiting(MethodDecl method, BodyContext body) {
        List<MethodDecl> callers = body.program().outlines().callers(method.ref());
        return !method.isOverridable()
                && !callers.isEmpty()
                && callers.stream()
                        .allMatch(caller ->
                                WAITING_NAMES.matcher(caller.ref().name()).matches());
    }

    private static boolean isOnThreadOfMethod(Call call, BodyContext body) {
        return body.program().places().region(body.facts(), call).start().isEmpty();
    }

    /** A virtual thread that hangs keeps no other from running; where it pins its carrier, that is what is wrong. */
    private static boolean isOnVirtualThread(Call call, BodyContext body) {
        return body.program().places().region(body.facts(), call).running() instanceof Running.On on
                && on.kind().name().equals("virtual");
    }

    /** {@code shutdownLatch.await()}: what it waits for is the end. */
    private static boolean isForTheEnd(Call call) {
        return call.receiver().orElse(null) instanceof Read read
                && WAITING_NAMES.matcher(read.variable().name()).matches();
    }

    /** {@code timeout > 0 ? future.get(timeout, unit) : future.get()}: whoever wants no limit, gets none. */
    private static boolean hasLimitedBrother(Call call, BodyContext body) {
        Optional<Var> awaited = awaitedVariable(call, body);
        return awaited.isPresent()
                && body.facts().calls().stream()
                        .anyMatch(other -> other != call
                                && body.facts(other).blocking().isPresent()
                                && awaitedVariable(other, body).equals(awaited)
                                && body.program().awaits().isLimited(body.facts(), other));
    }

    private static Optional<Var> awaitedVariable(Call call, BodyContext body) {
        return call.receiver().flatMap(value -> rootVariable(value)).map(Read::variable);
    }

    /** {@code reply} of {@code reply.toCompletableFuture()}. */
    private static Optional<Read> rootVariable(Expr value) {
        Expr at = value;
        while (at instanceof Call step && step.receiver().isPresent()) {
            at = step.receiver().get();
        }
        return at instanceof Read read ? Optional.of(read) : Optional.empty();
    }

    /** An implementation of a method of which everybody knows that it waits, such as {@code Future.get}. */
    private static boolean isBlockingItself(MethodDecl method, BodyContext body) {
        Facts own = body.api().facts(method.ref(), method.owner().name());
        return body.api().isSubtype(method.owner().name(), "java.util.concurrent.Future")
                // What was found in its class file is not what everybody knows.
                || own.blocking().filter(fact -> fact.via().isEmpty()).isPresent()
                || body.api().means(method.ref()).contains(Meaning.BLOCKING);
    }

    /** Who is given a future and waits for it, has been asked to. */
    private static boolean waitsForParameter(Call call, BodyContext body) {
        Optional<Expr> value = call.receiver().or(() -> call.args().stream().findFirst());
        return value.flatMap(v -> body.program().awaits().rootVariable(body.facts(), v))
                .filter(read -> body.body().parameters().contains(read.variable())
                        && body.program().awaits().isAwaitable(read))
                .isPresent();
    }

    private static boolean isSetup(Call call, BodyContext body) {
        return start(call, body)
                .filter(start -> SETUP_NAMES.matcher(start.name()).matches())
                .isPresent();
    }

    static Optional<Call> start(Call call, BodyContext body) {
        return body.program()
                .awaits()
                .awaited(body.facts(), call)
                .flatMap(value -> body.program().awaits().start(body.facts(), value));
    }

    /** {@code while (running) handle(queue.take());}: waiting for work is the work. */
    private static boolean isInWorkerLoop(Call call, BodyContext body) {
        return body.body()
                .aroundInFunction(call)
                .anyMatch(at -> at instanceof Loop loop
                        && !loop.isForEach()
                        && loop.update().isEmpty());
    }

    private static boolean isInFinally(Call call, BodyContext body) {
        Node child = call;
        for (Optional<Node> at = body.body().parentOf(child);
                at.isPresent();
                at = body.body().parentOf(child)) {
            if (at.get() instanceof Try attempt && attempt.finalizer().orElse(null) == child) {
                return true;
            }
            child = at.get();
        }
        return false;
    }

    /** In a shutdown hook, or in a function that is kept under the name of one. */
    private static boolean isInTaskForTheEnd(Call call, BodyContext body) {
        for (Optional<Lambda> at = body.body().enclosingLambda(call);
                at.isPresent();
                at = body.body().enclosingLambda(at.get())) {
            Expr task = at.get();
            if (body.useOf(task) instanceof Use.Stored stored
                    && WAITING_NAMES.matcher(stored.in().name()).matches()) {
                return true;
            }
            for (int i = 0; i < DEPTH && body.facts().finalUse(task) instanceof Use.Argument argument; i++) {
                if (argument.call().name().equals("addShutdownHook")) {
                    return true;
                }
                task = argument.call();
            }
        }
        return false;
    }
}
