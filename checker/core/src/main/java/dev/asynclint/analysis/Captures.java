package dev.asynclint.analysis;

import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.Var;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Variables that the methods of an anonymous class see of the code that makes the object. */
final class Captures {
    private final ProgramFacts program;

    Captures(ProgramFacts program) {
        this.program = program;
    }

    /** Where the object is made that has captured {@code variable}; empty when the body declares the variable itself. */
    Optional<ProgramFacts.Located> creation(BodyFacts body, Var variable) {
        MethodDecl method = body.body().method();
        return isCaptured(body, variable) && method.owner().nameSpan().equals(Span.NONE)
                ? around(method).flatMap(outer -> creation(outer, method.owner()))
                : Optional.empty();
    }

    private static boolean isCaptured(BodyFacts body, Var variable) {
        return variable.declaredAt() >= 0
                && !body.body().root().span().contains(new Span(variable.declaredAt(), variable.declaredAt()))
                && !body.body().parameters().contains(variable);
    }

    /** The method that the class of {@code inner} stands in: the nearest before it whose body goes on after it. */
    private Optional<BodyFacts> around(MethodDecl inner) {
        List<MethodDecl> before = inner.owner().file().types().stream()
                .filter(type -> type != inner.owner())
                .flatMap(type -> type.methods().stream())
                .filter(method -> !method.ref().isInitializer()
                        && method.nameSpan().start() < inner.nameSpan().start())
                .sorted(Comparator.comparingInt(method -> -method.nameSpan().start()))
                .toList();
        for (MethodDecl method : before) {
            if (method.body()
                    .filter(body -> body.root().span().contains(inner.nameSpan()))
                    .isPresent()) {
                return method.body().map(program::of);
            }
        }
        return Optional.empty();
    }

    private static Optional<ProgramFacts.Located> creation(BodyFacts body, TypeDecl type) {
        return body.calls().stream()
                .filter(call -> call.isCreation() && call.type().name().equals(type.name()))
                .map(call -> new ProgramFacts.Located(body, call))
                .findFirst();
    }
}
