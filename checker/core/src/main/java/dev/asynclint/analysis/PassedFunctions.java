package dev.asynclint.analysis;

import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The functions that calls pass to the project's own methods, and that constructors keep in fields. */
final class PassedFunctions {
    /** Gives back what it is given, unless that is null. */
    private static final Pattern CHECKS = Pattern.compile("(require|check)N(on|ot)Null");

    private final ProgramFacts program;

    PassedFunctions(ProgramFacts program) {
        this.program = program;
    }

    /** A function that is passed to a method, a lambda or an object of the sources, and where that was written. */
    record Function(ThrowingScope scope, Expr value) {}

    /** The function behind a value: one written there, or the one that was passed for a parameter. */
    static Optional<Function> of(ThrowingScope scope, Expr value) {
        if (scope.body().source(value) instanceof Lambda lambda) {
            return Optional.of(new Function(scope, lambda));
        }
        return value instanceof Read read
                ? Optional.ofNullable(scope.functions().get(read.variable()))
                : Optional.empty();
    }

    /** The functions that a call gives for parameters. */
    Map<Var, Function> given(ThrowingScope caller, Call call, Body callee) {
        Map<Var, Function> functions = new HashMap<>();
        for (int i = 0; i < Math.min(call.args().size(), callee.parameters().size()); i++) {
            Var parameter = callee.parameters().get(i);
            Expr given = call.args().get(i);
            of(caller, given)
                    .or(() ->
                            isObjectFor(parameter, given) ? Optional.of(new Function(caller, given)) : Optional.empty())
                    .ifPresent(function -> functions.put(parameter, function));
        }
        return functions;
    }

    /** The functions that a constructor keeps in fields. */
    Map<Var, Function> kept(ThrowingScope caller, Call creation) {
        Map<Var, Function> kept = new HashMap<>();
        creation.target()
                .flatMap(program::declaration)
                .flatMap(MethodDecl::body)
                .ifPresent(constructor -> {
                    Map<Var, Function> given = given(caller, creation, constructor);
                    constructor.each(Assign.class, assign -> {
                        if (assign.target() instanceof Read field
                                && field.variable().isField()
                                && checked(assign.value()) instanceof Read parameter
                                && given.containsKey(parameter.variable())) {
                            kept.put(field.variable(), given.get(parameter.variable()));
                        }
                    });
                });
        return kept;
    }

    /** The value that {@code requireNonNull} and its like give back. */
    private static Expr checked(Expr value) {
        return value instanceof Call call
                        && !call.args().isEmpty()
                        && CHECKS.matcher(call.name()).matches()
                ? call.args().get(0)
                : value;
    }

    /** Whether a function is given as an object whose class is in the sources. */
    private boolean isObjectFor(Var parameter, Expr given) {
        return program.isFunctional(parameter.type().name())
                && program.declaration(parameter.type().name()).isEmpty()
                && program.declaration(given.type().name()).isPresent();
    }
}
