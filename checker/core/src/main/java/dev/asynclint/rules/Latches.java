package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Use;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.Var;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who counts a latch down: the project's own tasks, or somebody who calls back. */
final class Latches {
    /** Names of methods that are there to run what they are given, on executors that nobody knows. */
    private static final Pattern RUNS = Pattern.compile("(execute|submit|schedule|run|fork)(?![a-z]).*");

    private static final int DEPTH = 3;

    private Latches() {}

    /** Whether the latch that {@code wait} is called on is in the hands of tasks that the code around it starts. */
    static boolean isCountedByOwnTask(Call wait, BodyContext body) {
        if (!(wait.receiver().orElse(null) instanceof Read read)) {
            return false;
        }
        Var latch = read.variable();
        if (!latch.isField()) {
            return isHeldByOwnTask(latch, body.facts(), body.program());
        }
        Optional<TypeDecl> owner = body.program().declaration(latch.owner());
        return owner.isPresent()
                && owner.get().methods().stream()
                        .map(MethodDecl::body)
                        .flatMap(Optional::stream)
                        .anyMatch(code -> isHeldByOwnTask(latch, body.program().of(code), body.program()));
    }

    private static boolean isHeldByOwnTask(Var latch, BodyFacts body, ProgramFacts program) {
        return body.reads().of(latch).stream()
                .anyMatch(read -> !isWaitedFor(read, body, program) && isHeldByOwnTask(read, body, program));
    }

    private static boolean isWaitedFor(Read latch, BodyFacts body, ProgramFacts program) {
        return body.uses().of(latch) instanceof Use.Receiver receiver
                && program.facts(receiver.call()).blocking().isPresent();
    }

    /** In a function that is handed to a thread, or in an object of the project that was given the latch. */
    private static boolean isHeldByOwnTask(Read latch, BodyFacts body, ProgramFacts program) {
        if (body.uses().of(latch) instanceof Use.Argument argument
                && argument.call().isCreation()) {
            return true;
        }
        Optional<Lambda> counting = body.body().enclosingLambda(latch);
        return counting.isPresent() && isTask(counting.get(), body, program);
    }

    /** Whether a function is run by a thread, be it wrapped before: {@code execute(traced(() -> count()))}. */
    private static boolean isTask(Lambda function, BodyFacts body, ProgramFacts program) {
        Expr task = function;
        for (int i = 0; i < DEPTH && body.finalUse(task) instanceof Use.Argument argument; i++) {
            Call taker = argument.call();
            if (program.awaits().isHandover(taker)
                    || taker.isCreation()
                    || function.params().isEmpty() && RUNS.matcher(taker.name()).matches()) {
                return true;
            }
            task = taker;
        }
        return false;
    }
}
