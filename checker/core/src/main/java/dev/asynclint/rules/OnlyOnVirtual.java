package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Running;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Code that only virtual threads run: in a method, all calls in sight come from there. */
final class OnlyOnVirtual {
    /** How far up the calls are followed. */
    private static final int CALLERS = 6;

    private final ProgramFacts program;

    private OnlyOnVirtual(ProgramFacts program) {
        this.program = program;
    }

    /** A shortest way of a virtual thread to a node; empty where another thread may get there, too. */
    static Optional<List<Note>> way(ProgramFacts program, BodyFacts body, Node node) {
        return new OnlyOnVirtual(program).to(body, node, CALLERS);
    }

    private Optional<List<Note>> to(BodyFacts body, Node node, int depth) {
        MethodDecl method = body.body().method();
        Places.Region region = program.places().region(body, node);
        Running running = program.places().entry(method).around(region.running());
        if (OnThread.isOf(running, ThreadKind.VIRTUAL)) {
            String title = ((Running.On) running).kind().title();
            return Optional.of(new ArrayList<>(List.of(Trace.origin(body, region, title))));
        }
        return running == Running.INLINE && depth > 0 && !isCalledUnnamed(method)
                ? toAllCalls(method, depth)
                : Optional.empty();
    }

    private Optional<List<Note>> toAllCalls(MethodDecl method, int depth) {
        List<Note> shortest = null;
        for (MethodDecl caller : program.outlines().callers(method.ref())) {
            BodyFacts body = program.of(caller.body().orElseThrow());
            for (Call call : body.calls()) {
                if (!call.target().filter(method.ref()::equals).isPresent() || program.isTest(caller)) {
                    continue;
                }
                Optional<List<Note>> way = to(body, call, depth - 1);
                if (way.isEmpty()) {
                    return way;
                }
                if (shortest == null || way.get().size() < shortest.size()) {
                    shortest = way.get();
                    shortest.add(Trace.call(body, call));
                }
            }
        }
        return Optional.ofNullable(shortest);
    }

    /** Whether a method may be called by those who do not name it. */
    private boolean isCalledUnnamed(MethodDecl method) {
        return method.ref().isInitializer()
                || !method.annotations().isEmpty()
                || !program.program().types().overridden(method.ref()).isEmpty();
    }
}
