package dev.asynclint.analysis;

import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
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

    /** What a call may run, however many: the method itself, or where that has no body, those that implement it. */
    static List<MethodDecl> implementations(ProgramFacts program, Call call, MethodDecl declared) {
        if (declared.body().isPresent()) {
            return List.of(declared);
        }
        List<MethodDecl> all = program.overriders(declared.ref());
        List<MethodDecl> narrow = all.stream()
                .filter(method -> program.api().isSubtype(method.ref().owner(), call.receiverType()))
                .toList();
        return narrow.isEmpty() ? all : narrow;
    }

    /**
     * The type of what a call is made on, where it is known exactly: made here, or {@code this}.
     *
     * @param self the type of {@code this}, where that is known
     */
    static Optional<String> exactType(BodyFacts body, Optional<String> self, Call call) {
        if (call.isSuperCall() || call.target().orElseThrow().isStatic()) {
            return Optional.empty();
        }
        boolean onThis = call.receiver()
                .map(on -> on instanceof Read read && read.variable().kind() == Var.Kind.THIS)
                .orElse(true);
        if (onThis) {
            return self;
        }
        return call.receiver()
                .map(body::source)
                .filter(made -> made instanceof Call creation && creation.isCreation())
                .map(made -> made.type().name());
    }
}
