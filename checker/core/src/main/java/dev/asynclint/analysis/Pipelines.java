package dev.asynclint.analysis;

import dev.asynclint.api.Switch;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import java.util.Optional;

/**
 * Threads of pipelines that run as one, when their last operation is called: whoever makes that call runs their
 * functions, unless one of the operations, wherever it stands, gives the whole pipeline to a pool.
 */
final class Pipelines {
    private static final String PIPELINE = "java.util.stream.BaseStream";
    /** A task of such a pool keeps the pipelines that it starts in its own pool. */
    private static final String POOL_OF_ITS_OWN = "fork-join";

    private final ProgramFacts program;

    Pipelines(ProgramFacts program) {
        this.program = program;
    }

    /** The thread that runs the functions of {@code step}; INLINE when that is no step of such a pipeline. */
    Running of(BodyFacts body, Call step) {
        if (!isPipeline(step.receiverType())) {
            return Running.INLINE;
        }
        Call last = step;
        while (isPipeline(last.type().name()) && body.finalUse(last) instanceof Use.Receiver next) {
            last = next.call();
        }
        Expr at = last;
        while (at instanceof Call call) {
            for (Switch fact : program.facts(call).switches()) {
                if (fact.when() == Switch.When.WHOLE) {
                    ThreadKind kind = program.api().threadKind(fact.on());
                    return kind.resolve() != ThreadKind.Resolve.NONE
                            ? Running.INLINE
                            : isInPoolOfItsOwn(body, step) ? Running.UNKNOWN : new Running.On(kind, kind.policy());
                }
            }
            at = isPipeline(call.receiverType())
                    ? call.receiver().map(body::source).orElse(null)
                    : null;
        }
        return Running.INLINE;
    }

    private boolean isInPoolOfItsOwn(BodyFacts body, Call step) {
        return Optional.of(program.places().region(body, step).running())
                .filter(Running.On.class::isInstance)
                .map(running -> ((Running.On) running).kind())
                .map(ThreadKind::name)
                .filter(POOL_OF_ITS_OWN::equals)
                .isPresent();
    }

    private boolean isPipeline(String type) {
        return type.startsWith("java.util.stream.") && program.api().isSubtype(type, PIPELINE);
    }
}
