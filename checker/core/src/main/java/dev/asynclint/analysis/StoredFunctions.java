package dev.asynclint.analysis;

import dev.asynclint.ir.Call;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * Where functions run that are kept first: in a field, in a collection that a field holds, or given back by a method. One
 * place that must not wait is enough, as the function will run there, too.
 */
final class StoredFunctions {
    /** How far up the calls are followed from a method that runs a function where it is called. */
    private static final int CALLERS = 3;

    private static final Set<String> COLLECTIONS = Set.of("java.util.Collection", "java.util.Map");

    private final ProgramFacts program;
    private final Places places;
    private final Memo<Object, Running> known = new Memo<>(new HashMap<>(), Running.UNKNOWN);

    private record Contents(Var field) {}

    StoredFunctions(ProgramFacts program, Places places) {
        this.program = program;
        this.places = places;
    }

    /** The thread that runs what a field holds. */
    Running ofField(Var field) {
        return known.of(field, () -> {
            List<Running> found = new ArrayList<>();
            for (BodyFacts body : around(field.owner())) {
                for (Read read : body.reads().of(field)) {
                    found.add(anywhere(
                            body,
                            read,
                            places.ofFunction(body, read, field.type().name())));
                }
            }
            return strictest(found);
        });
    }

    /** Whether an argument becomes an element of what a field holds. */
    boolean isCollected(Call call) {
        return call.receiver().orElse(null) instanceof Read read
                && read.variable().isField()
                && COLLECTIONS.stream()
                        .anyMatch(type ->
                                program.api().isSubtype(read.variable().type().name(), type));
    }

    /** The thread that runs the elements of what a field holds. */
    Running ofElements(Var field) {
        return known.of(new Contents(field), () -> {
            List<Running> found = new ArrayList<>();
            for (BodyFacts body : around(field.owner())) {
                for (Read read : body.reads().of(field)) {
                    ofElements(body, read, found);
                }
            }
            return strictest(found);
        });
    }

    private void ofElements(BodyFacts body, Read read, List<Running> found) {
        Use use = body.uses().of(read);
        if (use instanceof Use.Receiver receiver) {
            Call call = receiver.call();
            found.add(anywhere(
                    body, call, places.ofFunction(body, call, call.type().name())));
            for (Expr arg : call.args()) {
                if (arg instanceof Lambda each) {
                    each.params().forEach(element -> found.add(ofVariable(body, element, each)));
                }
            }
        } else if (use instanceof Use.Other other
                && other.by() instanceof Loop loop
                && loop.init().get(0) instanceof Eval
                && loop.init().get(1) instanceof Declare element) {
            found.add(ofVariable(body, element.variable(), loop));
        }
    }

    private Running ofVariable(BodyFacts body, Var element, Node declaredBy) {
        Lambda within = declaredBy instanceof Lambda lambda
                ? lambda
                : body.body().enclosingLambda(declaredBy).orElse(null);
        Running inside = places.ofVariable(body, element, within);
        return anywhere(
                body,
                declaredBy,
                within == null ? inside : places.of(body, within).around(inside));
    }

    /** The thread that runs what a method gives back. */
    Running ofResult(MethodDecl method) {
        return known.of(method, () -> {
            List<Running> found = new ArrayList<>();
            for (MethodDecl caller : program.outlines().callers(method.ref())) {
                BodyFacts body = program.of(caller.body().orElseThrow());
                for (Call call : calls(body, method)) {
                    found.add(anywhere(
                            body,
                            call,
                            places.ofFunction(body, call, call.type().name())));
                }
            }
            return strictest(found);
        });
    }

    private static List<Call> calls(BodyFacts body, MethodDecl method) {
        return body.calls().stream()
                .filter(call -> call.target().filter(method.ref()::equals).isPresent())
                .toList();
    }

    private static Running strictest(List<Running> found) {
        return found.stream()
                .filter(Running::mustNotBlock)
                .findFirst()
                .orElseGet(() -> found.stream().distinct().count() == 1 ? found.get(0) : Running.UNKNOWN);
    }

    /** As seen from outside the body: what runs where its method runs does so where that is called. */
    private Running anywhere(BodyFacts body, Node node, Running running) {
        Running seen = places.fromOutside(body, node, running, null);
        return seen == Running.INLINE ? ofMethod(body.body().method(), CALLERS) : seen;
    }

    private Running ofMethod(MethodDecl method, int depth) {
        Running entry = places.entry(method);
        if (entry != Running.INLINE || depth == 0) {
            return entry == Running.INLINE ? Running.UNKNOWN : entry;
        }
        List<Running> found = new ArrayList<>();
        for (MethodDecl caller : program.outlines().callers(method.ref())) {
            BodyFacts body = program.of(caller.body().orElseThrow());
            for (Call call : calls(body, method)) {
                Running seen = places.fromOutside(body, call, Running.INLINE, null);
                found.add(seen == Running.INLINE ? ofMethod(caller, depth - 1) : seen);
            }
        }
        return strictest(found);
    }

    /** The bodies that can see a private field of a class: its own, and those of classes inside. */
    private List<BodyFacts> around(String owner) {
        List<BodyFacts> bodies = new ArrayList<>();
        program.declaration(owner)
                .map(TypeDecl::file)
                .map(SourceFile::types)
                .ifPresent(types -> types.stream()
                        .filter(type -> type.name().equals(owner) || type.name().startsWith(owner + "$"))
                        .flatMap(type -> type.methods().stream())
                        .flatMap(method -> method.body().stream())
                        .map(program::of)
                        .forEach(bodies::add));
        return bodies;
    }
}
