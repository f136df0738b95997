package dev.asynclint.rules;

import dev.asynclint.analysis.BlockingPaths;
import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.analysis.Running;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Class initialisers that wait, and run on a virtual thread: the thread that uses the class first runs them. That is
 * certain where nobody but virtual threads uses the class.
 */
final class SlowInitializers {
    private static final String HINT =
            "create the value before, on a platform thread, or on first use, outside of a class initialiser";

    private final ProgramFacts program;
    private final Reporter reporter;
    private final BlockingPaths paths;

    SlowInitializers(ProgramFacts program, Reporter reporter, BlockingPaths paths) {
        this.program = program;
        this.reporter = reporter;
        this.paths = paths;
    }

    void check() {
        for (MethodDecl method : program.staticInitializers()) {
            if (program.outlines().mayBlock(method.ref()) && !program.isTest(method) && !isUsedFirst(method.owner())) {
                method.body().map(program::of).ifPresent(this::check);
            }
        }
    }

    /** Whether the JVM or a framework uses a class before the code does. */
    private static boolean isUsedFirst(TypeDecl type) {
        return !type.annotations().isEmpty()
                || type.methods().stream()
                        .anyMatch(method -> method.ref().name().equals("main"));
    }

    private void check(BodyFacts initializer) {
        for (Call call : initializer.calls()) {
            if (program.places().region(initializer, call).running() == Running.INLINE) {
                Optional<BlockingPaths.Path> path = paths.from(initializer, call);
                if (path.isPresent()) {
                    firstUse(initializer.body().method().owner())
                            .ifPresent(trail -> report(initializer, call, path.get(), trail));
                    return;
                }
            }
        }
    }

    private void report(BodyFacts initializer, Call call, BlockingPaths.Path path, List<Note> trail) {
        List<Note> notes = new ArrayList<>(trail);
        notes.addAll(Trace.toWait(initializer, call, path));
        String message = PinnedVirtualThread.message(call, path, "in a class initialiser");
        reporter.report(initializer.body(), call.nameSpan(), message, notes, List.of(), HINT);
    }

    /** How a virtual thread gets to a use of a class; empty unless only virtual threads do. */
    private Optional<List<Note>> firstUse(TypeDecl type) {
        List<Note> shortest = null;
        for (MethodDecl method : program.methods()) {
            if (method.owner() == type || method.body().isEmpty() || program.isTest(method)) {
                continue;
            }
            BodyFacts body = program.of(method.body().get());
            List<Expr> uses = new ArrayList<>();
            body.body().each(Expr.class, expr -> {
                if (initializes(expr, type)) {
                    uses.add(expr);
                }
            });
            for (Expr use : uses) {
                Optional<List<Note>> way = OnlyOnVirtual.way(program, body, use);
                if (way.isEmpty()) {
                    return Optional.empty();
                }
                if (shortest == null || way.get().size() < shortest.size()) {
                    shortest = way.get();
                    shortest.add(new Note(
                            Trace.path(body.body()),
                            use instanceof Call call ? call.nameSpan() : use.span(),
                            "uses `" + TypeRef.simpleName(type.name()) + "`"));
                }
            }
        }
        return Optional.ofNullable(shortest);
    }

    /**
     * Whether an expression has the class initialised: a static call, an object of it or of a subclass, a static field, an
     * enum constant.
     */
    private boolean initializes(Expr expr, TypeDecl type) {
        if (expr instanceof Call call && call.target().isPresent()) {
            MethodRef target = call.target().get();
            return target.isStatic() && target.owner().equals(type.name())
                    || target.isConstructor()
                            && !type.isInterface()
                            && program.api().isSubtype(target.owner(), type.name());
        }
        if (expr instanceof Literal constant) {
            return constant.type().name().equals(type.name())
                    && !constant.name().isEmpty();
        }
        return expr instanceof Read read
                && read.variable().owner().equals(type.name())
                && type.fields().stream()
                        .anyMatch(field -> field.isStatic() && field.variable().equals(read.variable()));
    }
}
