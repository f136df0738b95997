package dev.asynclint.analysis;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.Var;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Code that is there for tests alone: methods that say so and that nobody else calls, and what only they switch on. */
public final class TestHooks {
    private static final Set<String> ANNOTATIONS = Set.of("VisibleForTesting", "TestOnly", "ForTesting");

    private final ProgramFacts program;
    private final Map<Var, Boolean> switches = new HashMap<>();

    TestHooks(ProgramFacts program) {
        this.program = program;
    }

    /** Whether a method is called by tests alone, as far as the sources tell. */
    public boolean isHook(MethodDecl method) {
        return isMarked(method) && isHook(method, new HashSet<>());
    }

    /** A method may be there for production and merely be visible for tests: then production calls it. */
    private boolean isHook(MethodDecl method, Set<MethodDecl> asked) {
        return isMarked(method)
                && program.outlines().callers(method.ref()).stream()
                        .filter(caller -> !program.isTest(caller))
                        .allMatch(caller -> !asked.add(caller) || isHook(caller, asked));
    }

    private static boolean isMarked(MethodDecl method) {
        for (Annotation annotation : method.annotations()) {
            if (ANNOTATIONS.contains(annotation.simpleName())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a call is made only while a switch is on that nobody but a test turns on. */
    public boolean isSwitchedOnByTests(BodyFacts body, Call call) {
        return Guards.areSet(body.body(), call, field -> switches.computeIfAbsent(field, this::isSwitch));
    }

    /** Every value but {@code false} comes from a hook, or where the switch is static from what nobody calls. */
    private boolean isSwitch(Var field) {
        TypeDecl owner = program.declaration(field.owner()).orElse(null);
        if (owner == null || !field.isField()) {
            return false;
        }
        boolean isStatic = owner.fields().stream()
                .anyMatch(decl -> decl.isStatic() && decl.variable().equals(field));
        boolean[] isTurnedOn = {false, false};
        for (MethodDecl method : owner.methods()) {
            boolean byTest = isHook(method)
                    || isStatic
                            && !method.ref().isInitializer()
                            && program.outlines().callers(method.ref()).isEmpty();
            method.body()
                    .ifPresent(body -> body.each(Assign.class, assign -> {
                        if (isWrite(assign, field)) {
                            isTurnedOn[byTest ? 0 : 1] = true;
                        }
                    }));
        }
        return isTurnedOn[0] && !isTurnedOn[1];
    }

    private static boolean isWrite(Assign assign, Var field) {
        return assign.target() instanceof Read target
                && target.variable().equals(field)
                && !(assign.value() instanceof Literal literal && Boolean.FALSE.equals(literal.value()));
    }
}
