package dev.asynclint.analysis;

import dev.asynclint.api.Arg;
import dev.asynclint.api.Policy;
import dev.asynclint.api.Runs;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tasks that are objects of the project's own classes: {@code loop.execute(new Cleanup())}. The method of the interface
 * runs where such an object is handed to, if that is the same everywhere, and a thread that should not wait.
 */
final class TaskObjects {
    private final ProgramFacts program;
    private final Once<HandedOver> handedOver = new Once<>(HandedOver::new, this::findAll);

    /** Objects of a class, as what they are handed over. */
    private record Task(String type, String function) {}

    TaskObjects(ProgramFacts program) {
        this.program = program;
    }

    /**
     * What is handed over.
     *
     * @param types the classes of which there are objects in it: of most there are none
     */
    private record HandedOver(Map<Task, Running> where, Set<String> types) {
        HandedOver() {
            this(new HashMap<>(), new HashSet<>());
        }
    }

    void resume(TaskObjects known) {
        handedOver.resume(known.handedOver);
    }

    /** The thread that runs a method because of that; INLINE when there is none, or none is certain. */
    Running entry(MethodDecl method) {
        HandedOver known = handedOver.get();
        if (!known.types().contains(method.owner().name())
                || method.ref().isStatic()
                || method.ref().isConstructor()) {
            return Running.INLINE;
        }
        for (MethodRef overridden : program.program().types().overridden(method.ref())) {
            Running running = known.where().get(new Task(method.owner().name(), overridden.owner()));
            if (running instanceof Running.On on && isProtected(on.policy())) {
                return running;
            }
        }
        return Running.INLINE;
    }

    private static boolean isProtected(Policy policy) {
        return policy == Policy.NEVER || policy == Policy.DISCOURAGED;
    }

    private void findAll(HandedOver into) {
        for (MethodDecl method : program.methods()) {
            if (!program.isTest(method) && program.outlines().handsOver(method)) {
                method.body().map(program::of).ifPresent(body -> find(body, into));
            }
        }
    }

    private void find(BodyFacts body, HandedOver into) {
        for (Call call : body.calls()) {
            List<String> parameters = call.target().map(MethodRef::parameters).orElse(List.of());
            for (int i = 0; i < call.args().size() && i < parameters.size(); i++) {
                Expr task = body.source(call.args().get(i));
                if (!(task instanceof Lambda) && isClass(task.type().name())) {
                    find(body, call, i, new Task(task.type().name(), parameters.get(i)), into);
                }
            }
        }
    }

    private boolean isClass(String type) {
        return program.declaration(type).filter(decl -> !decl.isInterface()).isPresent();
    }

    private void find(BodyFacts body, Call call, int index, Task task, HandedOver into) {
        for (Runs runs : program.facts(call).runs()) {
            if (runs.how() == Runs.How.ARGUMENT
                    && runs.arg().selector() != Arg.Selector.HANDLER
                    && runs.arg().selects(index, call.args().size())
                    && program.api().threadKind(runs.on()).resolve() != ThreadKind.Resolve.CALLER) {
                Running where = program.threads().resolve(body, call, runs.on(), runs.onArg(), runs.block(), index);
                into.types().add(task.type());
                into.where().merge(task, where, (a, b) -> a.equals(b) ? a : Running.UNKNOWN);
            }
        }
    }
}
