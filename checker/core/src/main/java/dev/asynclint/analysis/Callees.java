package dev.asynclint.analysis;

import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import java.util.List;
import java.util.Optional;

/** The methods of the project that a call may run, where the code around it tells more than the type of its receiver. */
public final class Callees {
    private Callees() {}

    public static List<MethodDecl> of(ProgramFacts program, BodyFacts body, Call call) {
        return narrowed(program, body, call).orElseGet(() -> program.targets(call));
    }

    /** {@code if (shape instanceof Circle) shape.draw();}: those of {@code Circle}. */
    private static Optional<List<MethodDecl>> narrowed(ProgramFacts program, BodyFacts body, Call call) {
        if (call.target().isEmpty() || !(call.receiver().orElse(null) instanceof Read on)) {
            return Optional.empty();
        }
        return Guards.typeAt(body.body(), call, on.variable())
                .map(type -> program.implementations(type.name(), call.target().get()))
                .filter(found -> !found.isEmpty());
    }
}
