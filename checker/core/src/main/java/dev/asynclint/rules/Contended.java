package dev.asynclint.rules;

import dev.asynclint.analysis.BlockingPaths;
import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Locks;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Wait;
import dev.asynclint.api.Locking;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Locks that somebody takes for a moment only, who is stopped when another one waits with them. */
final class Contended {
    private final ProgramFacts program;
    private final BlockingPaths paths;
    private final Predicate<MethodDecl> counts;

    /** Of the methods of a class only those that {@code counts} accepts want a lock often enough. */
    Contended(ProgramFacts program, BlockingPaths paths, Predicate<MethodDecl> counts) {
        this.program = program;
        this.paths = paths;
        this.counts = counts;
    }

    /** A place where a lock is taken, and the body that it is in. */
    record Wanted(BodyFacts body, Locks.Held lock) {}

    /** Where somebody else of the class takes a lock that is held, and does not wait with it. */
    Optional<Wanted> elsewhere(BodyFacts body, Locks.Held lock) {
        for (MethodDecl method : neighbours(body.body().method().owner(), lock)) {
            if (method.body().isPresent() && counts.test(method) && !isPartOfOwners(method, body, lock)) {
                BodyFacts other = program.of(method.body().get());
                for (Locks.Held taken : program.locks().takings(other)) {
                    if (taken.by() != lock.by()
                            && !isInside(other, taken, lock)
                            && program.locks().excludes(body, lock.lock(), other, taken.lock())
                            && !waits(other, taken)) {
                        return Optional.of(new Wanted(other, taken));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** An object's own monitor is its class's affair; other locks are fields, which classes beside it see, too. */
    private static List<MethodDecl> neighbours(TypeDecl owner, Locks.Held lock) {
        boolean ofThis = lock.lock().isEmpty()
                || lock.lock().get() instanceof Read read && read.variable().kind() == Var.Kind.THIS;
        return ofThis
                ? owner.methods()
                : owner.file().types().stream()
                        .flatMap(type -> type.methods().stream())
                        .toList();
    }

    /** Whether a method is only called by who has the lock already, as far as one can see. */
    private boolean isPartOfOwners(MethodDecl method, BodyFacts body, Locks.Held lock) {
        List<MethodDecl> callers = program.outlines().callers(method.ref());
        return !method.isOverridable()
                && !callers.isEmpty()
                && callers.stream()
                        .flatMap(caller -> caller.body().stream())
                        .map(program::of)
                        .allMatch(caller -> caller.calls().stream()
                                .filter(call -> call.target()
                                        .filter(method.ref()::equals)
                                        .isPresent())
                                .allMatch(call -> heldAt(caller, call).stream()
                                        .anyMatch(held ->
                                                program.locks().excludes(body, lock.lock(), caller, held.lock()))));
    }

    /** Whether a thread that has the one takes the other on top. */
    private boolean isInside(BodyFacts body, Locks.Held inner, Locks.Held outer) {
        return inner.by() instanceof Node node && heldAt(body, node).stream().anyMatch(held -> held.by() == outer.by());
    }

    private boolean waits(BodyFacts body, Locks.Held taken) {
        return body.calls().stream()
                .anyMatch(call -> isHeldAt(body, call, taken)
                        && paths.from(body, call)
                                .filter(path -> !isForCompleteFuture(path, body, call))
                                .isPresent());
    }

    /** Of a lock that threads may share, or that somebody has tried to take, only the order in the text tells. */
    private boolean isHeldAt(BodyFacts body, Call call, Locks.Held taken) {
        if (heldAt(body, call).stream().anyMatch(held -> held.by() == taken.by())) {
            return true;
        }
        return taken.by() instanceof Call taking
                && taking.span().end() <= call.span().start()
                && body.body().enclosingLambda(call).equals(body.body().enclosingLambda(taking))
                && body.calls().stream()
                        .noneMatch(release -> program.facts(release).does(Locking.Does.RELEASES)
                                && taking.span().end() <= release.span().start()
                                && release.span().end() <= call.span().start()
                                && program.locks().isSame(body, release.receiver(), taking.receiver()));
    }

    private boolean isForCompleteFuture(BlockingPaths.Path path, BodyFacts body, Call call) {
        return path.found().kind().equals(Wait.FUTURE) && program.waits().handsOnComplete(body, call);
    }

    private List<Locks.Held> heldAt(BodyFacts body, Node node) {
        return program.locks().heldAt(body, node, program.places().region(body, node));
    }
}
