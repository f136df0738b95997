package dev.asynclint.rules;

import dev.asynclint.analysis.Guards;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import java.util.List;
import java.util.Optional;

/** The methods of the project that a call may run, where the code around it tells more than the type of its receiver. */
final class Callees {
    private Callees() {}

    static List<MethodDecl> of(Call call, BodyContext body) {
        return narrowed(call, body).orElseGet(() -> body.program().targets(call));
    }

    /** {@code if (shape instanceof Circle) shape.draw();}: those of {@code Circle}. */
    private static Optional<List<MethodDecl>> narrowed(Call call, BodyContext body) {
        if (call.target().isEmpty() || !(call.receiver().orElse(null) instanceof Read on)) {
            return Optional.empty();
        }
        return Guards.typeAt(body.body(), call, on.variable())
                .map(type -> body.program()
                        .implementations(type.name(), call.target().get()))
                .filter(found -> !found.isEmpty());
    }
}
