package dev.asynclint.analysis;

import dev.asynclint.ir.Call;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Sync;
import java.util.Optional;

/** Which code holds a monitor while it runs. */
public final class Monitors {
    private Monitors() {}

    /**
     * Where the monitor is taken that the thread which makes a call holds: the innermost synchronized block around it,
     * or the name of the synchronized method. What callers hold is not looked at.
     *
     * @param region the piece of the body that one thread runs, with the call in it
     */
    public static Optional<Span> heldAt(BodyFacts body, Call call, Places.Region region) {
        Optional<Lambda> start = region.start();
        Node child = call;
        for (Optional<Node> at = body.body().parentOf(child);
                at.isPresent();
                child = at.get(), at = body.body().parentOf(child)) {
            if (start.isPresent() && start.get() == at.get()) {
                return Optional.empty();
            }
            if (at.get() instanceof Sync sync && sync.lock() != child) {
                int begin = sync.span().start();
                return Optional.of(new Span(begin, begin + "synchronized".length()));
            }
        }
        MethodDecl method = body.body().method();
        return start.isEmpty() && method.isSynchronized() ? Optional.of(method.nameSpan()) : Optional.empty();
    }
}
