package dev.asynclint.analysis;

import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether an exception can leave a piece of code, with the first reason found: a {@code throw}, a declared exception, or
 * a call into code that nobody can see. What catches everything and throws nothing else lets nothing out. Functions that
 * are passed to the project's own methods are followed there.
 */
public final class Throwing {
    /** So many implementations of one method can be looked into; of more, one may always throw. */
    private static final int FEW = 6;

    private static final int DEPTH = 6;

    /** So far away, what nobody can see is no reason any more. */
    private static final int NEAR = 4;

    /**
     * How an exception leaves.
     *
     * @param steps calls from the outside in, a {@code throw} or a call into the unknown last
     * @param thrown the type thrown, unknown where it is not in sight
     */
    public record Way(List<Step> steps, TypeRef thrown) {
        static Optional<Way> at(BodyFacts body, Node node, TypeRef thrown) {
            return Optional.of(new Way(List.of(new Step(body, node)), thrown));
        }

        private Way through(BodyFacts body, Call call) {
            return new Way(
                    Stream.concat(Stream.of(new Step(body, call)), steps.stream())
                            .toList(),
                    thrown);
        }
    }

    /** A node and the body that it is in. */
    public record Step(BodyFacts body, Node node) {}

    /**
     * Who calls a method.
     *
     * @param body where the call is
     * @param from who calls the method that it is in, where that is known
     */
    public record Caller(BodyFacts body, Call call, Optional<Caller> from) {}

    private record Question(MethodDecl method, Optional<String> self, Set<String> caught, boolean strict) {}

    private final ProgramFacts program;
    private final Failing failing;
    private final PassedFunctions functions;
    private final TryStatements tries = new TryStatements(this);
    private final Map<Question, Optional<Way>> known = new HashMap<>();
    private final Set<MethodDecl> open = new HashSet<>();

    Throwing(ProgramFacts program) {
        this.program = program;
        this.failing = new Failing(program);
        this.functions = new PassedFunctions(program);
    }

    /** A way by which an exception can leave {@code code}. */
    public Optional<Way> out(BodyFacts body, Node code) {
        return out(body, code, Optional.empty());
    }

    /** As {@link #out(BodyFacts, Node)}, where {@code this} is of a known type. */
    public Optional<Way> out(BodyFacts body, Node code, Optional<String> self) {
        return out(ThrowingScope.of(body, self), code);
    }

    /**
     * As {@link #out(BodyFacts, Node, Optional)}, where {@code by} gives the functions: to the method that {@code code}
     * is in, or to the object that it is a method of.
     */
    public Optional<Way> out(BodyFacts body, Node code, Optional<String> self, Caller by) {
        return out(calledBy(body, self, by), code);
    }

    private ThrowingScope calledBy(BodyFacts body, Optional<String> self, Caller by) {
        ThrowingScope outer = by.from()
                .map(from -> calledBy(by.body(), Optional.empty(), from))
                .orElseGet(() -> ThrowingScope.of(by.body(), Optional.empty()));
        return ThrowingScope.of(body, self)
                .with(
                        by.call().isCreation()
                                ? functions.kept(outer, by.call())
                                : functions.given(outer, by.call(), body.body()));
    }

    /**
     * Whether nothing can leave {@code code}, as far as all that it calls is in sight or known: what nobody can see counts
     * as a reason here.
     */
    public boolean isNothing(BodyFacts body, Node code, Optional<String> self) {
        return out(ThrowingScope.of(body, self).asStrict(), code).isEmpty();
    }

    /**
     * A way by which an exception can leave the method before {@code point} is reached, past everything that would
     * notice it. Empty where {@code point} is reached all the same, or more than once.
     */
    public Optional<Way> before(BodyFacts body, Node point) {
        List<Block> before = new ArrayList<>();
        Node child = point;
        for (Optional<Node> at = body.body().parentOf(child);
                at.isPresent();
                child = at.get(), at = body.body().parentOf(child)) {
            Node parent = at.get();
            if (parent instanceof Block block) {
                int index = Uses.indexOf(block.statements(), child);
                before.add(0, new Block(block.span(), block.statements().subList(0, index)));
            } else if (parent instanceof Lambda
                    || parent instanceof Loop
                    || parent instanceof Try attempt && attempt.finalizer().orElse(null) != child) {
                return Optional.empty();
            }
        }
        return first(ThrowingScope.of(body, Optional.empty()), before);
    }

    Optional<Way> out(ThrowingScope scope, Node code) {
        if (code instanceof Lambda) {
            return Optional.empty();
        }
        if (code instanceof Throw raised) {
            return outOf(scope, raised);
        }
        if (code instanceof Try attempt) {
            return tries.outOf(scope, attempt);
        }
        if (code instanceof Block block && block.statements().stream().anyMatch(TryStatements::isGuarded)) {
            return tries.outOfGuarded(scope, block);
        }
        Optional<Way> inside = first(scope, children(code));
        return inside.isPresent() || !(code instanceof Call call) ? inside : outOf(scope, call);
    }

    private Optional<Way> outOf(ThrowingScope scope, Throw raised) {
        TypeRef type = raised.value().type();
        return failing.isCheck(scope.body().body(), raised, open.size()) || isCaught(type, scope)
                ? first(scope, children(raised))
                : Way.at(scope.body(), raised, type);
    }

    boolean isCaught(TypeRef thrown, ThrowingScope scope) {
        return scope.caught().stream().anyMatch(type -> program.api().isSubtype(thrown.name(), type));
    }

    private Optional<Way> outOf(ThrowingScope scope, Call call) {
        MethodRef target = call.target().orElse(null);
        if (call.isConstruction() || failing.isHarmless(call)) {
            return Optional.empty();
        }
        if (target == null) {
            return scope.strict() && !Failing.isHarmlessByName(call)
                    ? Way.at(scope.body(), call, TypeRef.UNKNOWN)
                    : Optional.empty();
        }
        Optional<PassedFunctions.Function> called =
                call.receiver().flatMap(receiver -> PassedFunctions.of(scope, receiver));
        if (called.isPresent()) {
            return outOf(scope, called.get(), target).map(way -> way.through(scope.body(), call));
        }
        if (!program.facts(call).runs().isEmpty()) {
            for (Expr arg : call.args()) {
                Optional<Way> way = PassedFunctions.of(scope, arg).flatMap(function -> outOf(scope, function, target));
                if (way.isPresent()) {
                    return way;
                }
            }
        }
        Optional<MethodDecl> declared = program.declaration(target);
        if (declared.isPresent()) {
            return program.places().isHandedOver(call) ? Optional.empty() : outOf(scope, call, declared.get());
        }
        return failing.thrownBy(scope.body().body(), call, target)
                .filter(type -> !isCaught(type, scope))
                .flatMap(type -> unseen(scope, call, type));
    }

    private Optional<Way> unseen(ThrowingScope scope, Call call, TypeRef thrown) {
        return open.size() > NEAR && !scope.strict() ? Optional.empty() : Way.at(scope.body(), call, thrown);
    }

    /** A function throws into the code that calls it. */
    private Optional<Way> outOf(ThrowingScope caller, PassedFunctions.Function function, MethodRef called) {
        ThrowingScope there = function.scope();
        if (function.value() instanceof Lambda lambda) {
            return out(there.catchingOnly(caller.caught()), lambda.body());
        }
        String type = function.value().type().name();
        return program.implementation(type, called)
                .flatMap(MethodDecl::body)
                .flatMap(code -> entering(caller.entering(program.of(code), Optional.of(type), Map.of())));
    }

    private Optional<Way> outOf(ThrowingScope scope, Call call, MethodDecl declared) {
        Optional<String> type = Callees.exactType(scope.body(), scope.self(), call);
        List<MethodDecl> bodies = type.flatMap(name -> program.implementation(name, declared.ref()))
                .map(List::of)
                .orElseGet(() -> Callees.implementations(program, call, declared));
        if (bodies.isEmpty() || bodies.size() > FEW) {
            return failing.isQuestion(call, declared.ref()) && !scope.strict()
                    ? Optional.empty()
                    : unseen(scope, call, TypeRef.UNKNOWN);
        }
        for (MethodDecl method : bodies) {
            Optional<Way> way = outOf(scope, call, method.body().orElseThrow(), type);
            if (way.isPresent()) {
                return Optional.of(way.get().through(scope.body(), call));
            }
        }
        return Optional.empty();
    }

    private Optional<Way> outOf(ThrowingScope scope, Call call, Body callee, Optional<String> self) {
        Map<Var, PassedFunctions.Function> given = functions.given(scope, call, callee);
        if (self.isPresent() && self.equals(scope.self())) {
            scope.functions().forEach((variable, function) -> {
                if (variable.isField()) {
                    given.put(variable, function);
                }
            });
        }
        ThrowingScope inside = scope.entering(program.of(callee), self, given);
        if (!given.isEmpty()) {
            return entering(inside);
        }
        Question question = new Question(callee.method(), self, scope.caught(), scope.strict());
        Optional<Way> way = known.get(question);
        if (way == null) {
            way = entering(inside);
            if (!open.contains(callee.method())) {
                known.put(question, way);
            }
        }
        return way;
    }

    private Optional<Way> entering(ThrowingScope inside) {
        MethodDecl method = inside.body().body().method();
        if (open.size() >= DEPTH) {
            return inside.strict()
                    ? Way.at(inside.body(), inside.body().body().root(), TypeRef.UNKNOWN)
                    : Optional.empty();
        }
        if (!open.add(method)) {
            return Optional.empty();
        }
        try {
            return out(inside, inside.body().body().root());
        } finally {
            open.remove(method);
        }
    }

    Optional<Way> first(ThrowingScope scope, List<? extends Node> nodes) {
        return nodes.stream().flatMap(node -> out(scope, node).stream()).findFirst();
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        node.forEachChild(children::add);
        return children;
    }
}
