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
    private final Set<String> types = new HashSet<>();
    private Map<Task, Running> handedTo;
    private TaskObjects before;

    /** Objects of a class, as what they are handed over. */
    private record Task(String type, String function) {}

    TaskObjects(ProgramFacts program) {
        this.program = program;
    }

    void resume(TaskObjects known) {
        before = known;
    }

    /** The thread that runs a method because of that; INLINE when there is none, or none is certain. */
    Running entry(MethodDecl method) {
        Map<Task, Running> known = handedTo();
        if (!areHandedOver(method.owner().name())
                || method.ref().isStatic()
                || method.ref().isConstructor()) {
            return Running.INLINE;
        }
        for (MethodRef overridden : program.program().types().overridden(method.ref())) {
            Running running = known.get(new Task(method.owner().name(), overridden.owner()));
            if (running instanceof Running.On on && isProtected(on.policy())) {
                return running;
            }
        }
        return Running.INLINE;
    }

    /** Whether there are any objects of a class in it: of most there are none. */
    private boolean areHandedOver(String type) {
        return before == null ? types.contains(type) : before.areHandedOver(type);
    }

    private Map<Task, Running> handedTo() {
        if (before != null) {
            return before.handedTo();
        }
        if (handedTo == null) {
            handedTo = new HashMap<>();
            try {
                findAll();
            } catch (RuntimeException | Error e) {
                handedTo = null; // who asks next must not take half of them for all
                throw e;
            }
        }
        return handedTo;
    }

    private static boolean isProtected(Policy policy) {
        return policy == Policy.NEVER || policy == Policy.DISCOURAGED;
    }

    private void findAll() {
        for (MethodDecl method : program.methods()) {
            if (!program.isTest(method) && program.outlines().handsOver(method)) {
                method.body().map(program::of).ifPresent(this::find);
            }
        }
    }

    private void find(BodyFacts body) {
        for (Call call : body.calls()) {
            List<String> parameters = call.target().map(MethodRef::parameters).orElse(List.of());
            for (int i = 0; i < call.args().size() && i < parameters.size(); i++) {
                Expr task = body.source(call.args().get(i));
                if (!(task instanceof Lambda) && isClass(task.type().name())) {
                    find(body, call, i, new Task(task.type().name(), parameters.get(i)));
                }
            }
        }
    }

    private boolean isClass(String type) {
        return program.declaration(type).filter(decl -> !decl.isInterface()).isPresent();
    }

    private void find(BodyFacts body, Call call, int index, Task task) {
        for (Runs runs : program.facts(call).runs()) {
            if (runs.how() == Runs.How.ARGUMENT
                    && runs.arg().selector() != Arg.Selector.HANDLER
                    && runs.arg().selects(index, call.args().size())
                    && program.api().threadKind(runs.on()).resolve() != ThreadKind.Resolve.CALLER) {
                Running where = program.threads().resolve(body, call, runs.on(), runs.onArg(), runs.block(), index);
                types.add(task.type());
                handedTo.merge(task, where, (a, b) -> a.equals(b) ? a : Running.UNKNOWN);
            }
        }
    }
}
