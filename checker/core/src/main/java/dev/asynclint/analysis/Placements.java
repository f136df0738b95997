package dev.asynclint.analysis;

import dev.asynclint.api.Arg;
import dev.asynclint.api.Runs;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeDecl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the methods of a class run because an object of it was deployed or registered so, if that is in sight. */
final class Placements {
    private final ProgramFacts program;
    private final Once<Map<String, Running>> byType = new Once<>(HashMap::new, this::findAll);

    Placements(ProgramFacts program) {
        this.program = program;
    }

    void resume(Placements known) {
        byType.resume(known.byType);
    }

    /** The placement of a method's class, or of the nearest one around it that has any. */
    Optional<Running> around(MethodDecl method) {
        String type = method.owner().name();
        while (true) {
            Running placed = byType.get().get(type);
            int dollar = type.lastIndexOf('$');
            if (placed != null || dollar < 0) {
                return Optional.ofNullable(placed);
            }
            type = type.substring(0, dollar);
        }
    }

    private void findAll(Map<String, Running> into) {
        for (MethodDecl method : program.methods()) {
            if (program.outlines().placesObjects(method)) {
                method.body().map(program::of).ifPresent(body -> find(body, into));
            }
        }
        placeSuperclasses(into);
    }

    /** What a class inherits runs where its objects are; where all its subclasses are in one place, it is there, too. */
    private void placeSuperclasses(Map<String, Running> placed) {
        Map<String, Running> above = new HashMap<>();
        placed.forEach((type, where) -> program.program().types().supertypes(type).stream()
                .filter(superclass -> program.declaration(superclass).isPresent() && !placed.containsKey(superclass))
                .forEach(superclass -> above.merge(superclass, where, Placements::both)));
        if (above.isEmpty()) {
            return;
        }
        Set<String> elsewhere = new HashSet<>();
        program.program().files().stream()
                .flatMap(file -> file.types().stream())
                .map(TypeDecl::name)
                .filter(type -> !placed.containsKey(type) && !above.containsKey(type))
                .forEach(type -> elsewhere.addAll(program.program().types().supertypes(type)));
        above.keySet().removeAll(elsewhere);
        placed.putAll(above);
    }

    private static Running both(Running one, Running other) {
        return one.equals(other) ? one : Running.UNKNOWN;
    }

    private void find(BodyFacts body, Map<String, Running> into) {
        for (Call call : body.calls()) {
            if (call.target().isEmpty() && program.api().model().namesPlacement(call.name())) {
                place(body, call, Running.UNKNOWN, into);
            }
            for (Runs runs : program.facts(call).runs()) {
                if (runs.arg().selector() == Arg.Selector.HANDLER) {
                    Running where = program.threads().resolve(body, call, runs.on(), runs.onArg(), runs.block(), -1);
                    place(body, call, where, into);
                }
            }
        }
    }

    private void place(BodyFacts body, Call call, Running where, Map<String, Running> into) {
        for (String type : placedTypes(body, call)) {
            into.merge(type, where, Placements::both);
        }
    }

    /**
     * The classes in the sources of which an object, a class literal, a name, a constructor or a factory method's result
     * is an argument, of the call or of the one that it goes on from.
     */
    private List<String> placedTypes(BodyFacts body, Call call) {
        List<String> types = new ArrayList<>();
        List<Expr> args = new ArrayList<>(call.args());
        if (call.receiver().orElse(null) instanceof Call before) {
            args.addAll(before.args());
        }
        for (Expr arg : args) {
            Expr source = body.source(arg);
            Expr value = source instanceof Lambda lambda && lambda.body() instanceof Expr made ? made : source;
            if (value instanceof Literal literal && literal.value() instanceof String name) {
                if (literal.type().args().size() == 1) {
                    types.add(literal.type().args().get(0).name());
                }
                types.add(name);
            } else {
                types.add(value.type().name());
                if (value instanceof Call made
                        && made.target().filter(MethodRef::isStatic).isPresent()) {
                    types.add(made.target().get().owner());
                }
                if (value instanceof Read read) {
                    body.reads()
                            .soleValue(read.variable())
                            .ifPresent(v -> types.add(v.type().name()));
                }
            }
        }
        types.removeIf(type -> program.declaration(type).isEmpty());
        return types;
    }
}
