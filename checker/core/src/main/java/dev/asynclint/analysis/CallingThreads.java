package dev.asynclint.analysis;

import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import java.util.List;

/** On which thread the program calls a method, where that is the same everywhere. */
final class CallingThreads {
    /** How far up the calls are followed from a method that calls it where it is called itself. */
    private static final int CALLERS = 3;

    private final ProgramFacts program;

    CallingThreads(ProgramFacts program) {
        this.program = program;
    }

    Running of(MethodDecl method) {
        return mayBeKnown(method, CALLERS) ? of(method, CALLERS) : Running.UNKNOWN;
    }

    /** What shows without lowering a body: whether all calls come from where a thread is named. */
    private boolean mayBeKnown(MethodDecl method, int depth) {
        List<MethodDecl> callers = callers(method);
        return !callers.isEmpty()
                && callers.stream()
                        .allMatch(caller -> program.outlines().isInteresting(caller)
                                || program.places().entry(caller) != Running.INLINE
                                || depth > 0 && mayBeKnown(caller, depth - 1));
    }

    private List<MethodDecl> callers(MethodDecl method) {
        return program.outlines().callers(method.ref()).stream()
                .filter(caller -> !program.isTest(caller))
                .toList();
    }

    private Running of(MethodDecl method, int depth) {
        Running all = null;
        for (MethodDecl caller : callers(method)) {
            for (Call call : calls(caller, method)) {
                Running one = of(caller, call, depth);
                if (all != null && !all.equals(one)) {
                    return Running.UNKNOWN;
                }
                all = one;
            }
        }
        return all == null ? Running.UNKNOWN : all;
    }

    private Running of(MethodDecl caller, Call call, int depth) {
        Running here =
                program.places().fromOutside(program.of(caller.body().orElseThrow()), call, Running.INLINE, null);
        Running seen = program.places().entry(caller).around(here);
        return seen != Running.INLINE || depth == 0 || caller.ref().isInitializer() ? seen : of(caller, depth - 1);
    }

    private List<Call> calls(MethodDecl caller, MethodDecl method) {
        return program.of(caller.body().orElseThrow()).calls().stream()
                .filter(call -> call.target().filter(method.ref()::equals).isPresent())
                .toList();
    }
}
