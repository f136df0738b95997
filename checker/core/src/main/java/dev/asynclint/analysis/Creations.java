package dev.asynclint.analysis;

import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;

/** Where the program, but for its tests, makes objects of its own classes: what a constructor is given there. */
final class Creations {
    private final ProgramFacts program;

    Creations(ProgramFacts program) {
        this.program = program;
    }

    /**
     * What is passed as one parameter of a constructor wherever it is called; empty when no object is made in sight, or
     * when it is not sure what is passed.
     */
    List<ProgramFacts.Located> given(MethodRef constructor, int parameter) {
        List<ProgramFacts.Located> given = new ArrayList<>();
        boolean made = false;
        for (MethodDecl caller : program.outlines().callers(constructor)) {
            if (program.isTest(caller)) {
                continue;
            }
            BodyFacts body = program.of(caller.body().orElseThrow());
            for (Call call : body.calls()) {
                if (call.target().filter(constructor::equals).isPresent()) {
                    if (call.args().size() != constructor.parameters().size()) {
                        return List.of();
                    }
                    made |= call.isCreation();
                    given.add(new ProgramFacts.Located(body, call.args().get(parameter)));
                }
            }
        }
        return made ? given : List.of();
    }
}
