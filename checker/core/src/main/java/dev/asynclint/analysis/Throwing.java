package dev.asynclint.analysis;

import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Stmt;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether an exception can leave a piece of code, with the first reason found: a {@code throw}, a declared exception, or
 * a call into code that nobody can see. What catches everything and throws nothing else lets nothing out. Functions that
 * are passed to the project's own methods are followed there.
 */
public final class Throwing {
    private static final Set<String> EVERYTHING =
            Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Throwable");

    /** Gives back what it is given, unless that is null. */
    private static final Pattern CHECKS = Pattern.compile("(require|check)N(on|ot)Null");

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
        private static Optional<Way> at(BodyFacts body, Node node, TypeRef thrown) {
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
     * Where a walk is.
     *
     * @param self the type of {@code this}, empty where only a supertype is known
     * @param functions what is known of the parameters that are functions
     * @param caught the types that somebody on the way out catches
     */
    private record Scope(BodyFacts body, Optional<String> self, Map<Var, Function> functions, Set<String> caught) {
        Scope catching(Set<String> types) {
            Set<String> all = new HashSet<>(caught);
            all.addAll(types);
            return new Scope(body, self, functions, all);
        }
    }

    /** A function that is passed to a method, a lambda or an object of the sources, and where that was written. */
    private record Function(Scope scope, Expr value) {}

    private record Question(MethodDecl method, Optional<String> self, Set<String> caught) {}

    private final ProgramFacts program;
    private final Failing failing;
    private final Map<Question, Optional<Way>> known = new HashMap<>();
    private final Set<MethodDecl> open = new HashSet<>();

    Throwing(ProgramFacts program) {
        this.program = program;
        this.failing = new Failing(program);
    }

    /** A way by which an exception can leave {@code code}. */
    public Optional<Way> out(BodyFacts body, Node code) {
        return out(body, code, Optional.empty());
    }

    /** As {@link #out(BodyFacts, Node)}, where {@code this} is of a known type. */
    public Optional<Way> out(BodyFacts body, Node code, Optional<String> self) {
        return out(new Scope(body, self, Map.of(), Set.of()), code);
    }

    /**
     * As {@link #out(BodyFacts, Node, Optional)}, where a call in {@code caller} gives the functions: to the method that
     * {@code code} is in, or to the object that it is a method of.
     */
    public Optional<Way> out(BodyFacts body, Node code, Optional<String> self, BodyFacts caller, Call call) {
        Scope outer = new Scope(caller, Optional.empty(), Map.of(), Set.of());
        Map<Var, Function> functions = call.isCreation() ? kept(outer, call) : functions(outer, call, body.body());
        return out(new Scope(body, self, functions, Set.of()), code);
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
        return first(new Scope(body, Optional.empty(), Map.of(), Set.of()), before);
    }

    private Optional<Way> out(Scope scope, Node code) {
        if (code instanceof Lambda) {
            return Optional.empty();
        }
        if (code instanceof Throw raised) {
            return outOf(scope, raised);
        }
        if (code instanceof Try attempt) {
            return outOf(scope, attempt);
        }
        if (code instanceof Block block && block.statements().stream().anyMatch(Throwing::isGuarded)) {
            return outOfGuarded(scope, block);
        }
        Optional<Way> inside = first(scope, children(code));
        return inside.isPresent() || !(code instanceof Call call) ? inside : outOf(scope, call);
    }

    private Optional<Way> outOf(Scope scope, Throw raised) {
        TypeRef type = raised.value().type();
        return failing.isCheck(scope.body().body(), raised, open.size()) || isCaught(type, scope)
                ? first(scope, children(raised))
                : Way.at(scope.body(), raised, type);
    }

    private boolean isCaught(TypeRef thrown, Scope scope) {
        return scope.caught().stream().anyMatch(type -> program.api().isSubtype(thrown.name(), type));
    }

    /** Whether a statement catches whatever its body throws. */
    private static boolean isGuarded(Stmt statement) {
        return statement instanceof Try attempt && caughtBy(attempt).stream().anyMatch(EVERYTHING::contains);
    }

    private static Set<String> caughtBy(Try attempt) {
        Set<String> types = new HashSet<>();
        attempt.catches().forEach(clause -> clause.types().forEach(type -> types.add(type.name())));
        return types;
    }

    /** Who guards the essential part has thought about the rest: only what is thrown there on purpose counts. */
    private Optional<Way> outOfGuarded(Scope scope, Block block) {
        return first(
                scope,
                block.statements().stream()
                        .filter(statement -> isGuarded(statement) || statement instanceof Throw)
                        .toList());
    }

    private Optional<Way> outOf(Scope scope, Try attempt) {
        if (isGuarded(attempt)) {
            return rethrown(scope, attempt).filter(way -> canFail(scope, attempt));
        }
        Scope inner = scope.catching(caughtBy(attempt));
        return first(inner, attempt.resources())
                .or(() -> out(inner, attempt.body()))
                .or(() -> first(
                        scope, attempt.catches().stream().map(Try.Catch::body).toList()))
                .or(() -> attempt.finalizer().flatMap(block -> out(scope, block)));
    }

    private Optional<Way> rethrown(Scope scope, Try attempt) {
        return attempt.catches().stream()
                .filter(clause ->
                        clause.types().stream().noneMatch(type -> type.name().endsWith("Error")))
                .flatMap(clause -> rethrown(scope, clause).stream())
                .findFirst();
    }

    /** Whether there is anything to catch. */
    private boolean canFail(Scope scope, Try attempt) {
        Scope inside = new Scope(scope.body(), scope.self(), scope.functions(), Set.of());
        return first(inside, attempt.resources())
                .or(() -> out(inside, attempt.body()))
                .isPresent();
    }

    /** A clause that always throws lets the failure out; one that throws under a condition has its reasons. */
    private Optional<Way> rethrown(Scope scope, Try.Catch clause) {
        Set<Exits.Exit> exits = Exits.missing(clause.body(), node -> false, raised -> false);
        if (!exits.equals(Set.of(Exits.Exit.THROW))) {
            return Optional.empty();
        }
        List<TypeRef> types = new ArrayList<>();
        Body.each(clause.body(), Throw.class, raised -> types.add(raised.value().type()));
        return types.stream().allMatch(type -> isCaught(type, scope))
                ? Optional.empty()
                : Way.at(scope.body(), clause.body(), types.size() == 1 ? types.get(0) : TypeRef.UNKNOWN);
    }

    private Optional<Way> outOf(Scope scope, Call call) {
        MethodRef target = call.target().orElse(null);
        if (target == null || call.isConstruction() || failing.isHarmless(call)) {
            return Optional.empty();
        }
        Optional<Function> called = call.receiver().flatMap(receiver -> function(scope, receiver));
        if (called.isPresent()) {
            return outOf(scope, called.get(), target).map(way -> way.through(scope.body(), call));
        }
        if (!program.facts(call).runs().isEmpty()) {
            for (Expr arg : call.args()) {
                Optional<Way> way = function(scope, arg).flatMap(function -> outOf(scope, function, target));
                if (way.isPresent()) {
                    return way;
                }
            }
        }
        Optional<MethodDecl> declared = program.declaration(target);
        if (declared.isPresent()) {
            return outOf(scope, call, declared.get());
        }
        return failing.thrownBy(scope.body().body(), call, target)
                .filter(type -> !isCaught(type, scope))
                .flatMap(type -> unseen(scope, call, type));
    }

    private Optional<Way> unseen(Scope scope, Call call, TypeRef thrown) {
        return open.size() > NEAR ? Optional.empty() : Way.at(scope.body(), call, thrown);
    }

    /** The function behind a value: one written there, or the one that was passed for a parameter. */
    private static Optional<Function> function(Scope scope, Expr value) {
        if (scope.body().source(value) instanceof Lambda lambda) {
            return Optional.of(new Function(scope, lambda));
        }
        return value instanceof Read read
                ? Optional.ofNullable(scope.functions().get(read.variable()))
                : Optional.empty();
    }

    /** A function throws into the code that calls it. */
    private Optional<Way> outOf(Scope caller, Function function, MethodRef called) {
        Scope there = function.scope();
        if (function.value() instanceof Lambda lambda) {
            return out(new Scope(there.body(), there.self(), there.functions(), caller.caught()), lambda.body());
        }
        String type = function.value().type().name();
        return program.implementation(type, called)
                .flatMap(MethodDecl::body)
                .flatMap(code -> entering(new Scope(program.of(code), Optional.of(type), Map.of(), caller.caught())));
    }

    private Map<Var, Function> functions(Scope caller, Call call, Body callee) {
        Map<Var, Function> functions = new HashMap<>();
        for (int i = 0; i < Math.min(call.args().size(), callee.parameters().size()); i++) {
            Var parameter = callee.parameters().get(i);
            Expr given = call.args().get(i);
            function(caller, given)
                    .or(() ->
                            isObjectFor(parameter, given) ? Optional.of(new Function(caller, given)) : Optional.empty())
                    .ifPresent(function -> functions.put(parameter, function));
        }
        return functions;
    }

    /** The functions that a constructor keeps in fields. */
    private Map<Var, Function> kept(Scope caller, Call creation) {
        Map<Var, Function> kept = new HashMap<>();
        creation.target()
                .flatMap(program::declaration)
                .flatMap(MethodDecl::body)
                .ifPresent(constructor -> {
                    Map<Var, Function> given = functions(caller, creation, constructor);
                    constructor.each(Assign.class, assign -> {
                        if (assign.target() instanceof Read field
                                && field.variable().isField()
                                && checked(assign.value()) instanceof Read parameter
                                && given.containsKey(parameter.variable())) {
                            kept.put(field.variable(), given.get(parameter.variable()));
                        }
                    });
                });
        return kept;
    }

    /** The value that {@code requireNonNull} and its like give back. */
    private static Expr checked(Expr value) {
        return value instanceof Call call
                        && !call.args().isEmpty()
                        && CHECKS.matcher(call.name()).matches()
                ? call.args().get(0)
                : value;
    }

    /** Whether a function is given as an object whose class is in the sources. */
    private boolean isObjectFor(Var parameter, Expr given) {
        return program.isFunctional(parameter.type().name())
                && program.declaration(parameter.type().name()).isEmpty()
                && program.declaration(given.type().name()).isPresent();
    }

    private Optional<Way> outOf(Scope scope, Call call, MethodDecl declared) {
        Optional<String> type = exactType(scope, call);
        List<MethodDecl> bodies = type.flatMap(name -> program.implementation(name, declared.ref()))
                .map(List::of)
                .orElseGet(() -> implementations(call, declared));
        if (bodies.isEmpty() || bodies.size() > FEW) {
            return unseen(scope, call, TypeRef.UNKNOWN);
        }
        for (MethodDecl method : bodies) {
            Optional<Way> way = outOf(scope, call, method.body().orElseThrow(), type);
            if (way.isPresent()) {
                return Optional.of(way.get().through(scope.body(), call));
            }
        }
        return Optional.empty();
    }

    /** What a call may run: the method itself, or where that has no body, those that implement it. */
    private List<MethodDecl> implementations(Call call, MethodDecl declared) {
        if (declared.body().isPresent()) {
            return List.of(declared);
        }
        List<MethodDecl> all = program.overriders(declared.ref());
        List<MethodDecl> narrow = all.stream()
                .filter(method -> program.api().isSubtype(method.ref().owner(), call.receiverType()))
                .toList();
        return narrow.isEmpty() ? all : narrow;
    }

    /** The type of what a call is made on, where it is known exactly: made here, or {@code this} of a known type. */
    private static Optional<String> exactType(Scope scope, Call call) {
        if (call.isSuperCall() || call.target().orElseThrow().isStatic()) {
            return Optional.empty();
        }
        boolean onThis = call.receiver()
                .map(on -> on instanceof Read read && read.variable().kind() == Var.Kind.THIS)
                .orElse(true);
        if (onThis) {
            return scope.self();
        }
        return call.receiver()
                .map(scope.body()::source)
                .filter(made -> made instanceof Call creation && creation.isCreation())
                .map(made -> made.type().name());
    }

    private Optional<Way> outOf(Scope scope, Call call, Body callee, Optional<String> self) {
        Map<Var, Function> functions = functions(scope, call, callee);
        if (self.isPresent() && self.equals(scope.self())) {
            scope.functions().forEach((variable, function) -> {
                if (variable.isField()) {
                    functions.put(variable, function);
                }
            });
        }
        Scope inside = new Scope(program.of(callee), self, functions, scope.caught());
        if (!functions.isEmpty()) {
            return entering(inside);
        }
        Question question = new Question(callee.method(), self, scope.caught());
        Optional<Way> way = known.get(question);
        if (way == null) {
            way = entering(inside);
            if (!open.contains(callee.method())) {
                known.put(question, way);
            }
        }
        return way;
    }

    private Optional<Way> entering(Scope inside) {
        MethodDecl method = inside.body().body().method();
        if (open.size() >= DEPTH || !open.add(method)) {
            return Optional.empty();
        }
        try {
            return out(inside, inside.body().body().root());
        } finally {
            open.remove(method);
        }
    }

    private Optional<Way> first(Scope scope, List<? extends Node> nodes) {
        return nodes.stream().flatMap(node -> out(scope, node).stream()).findFirst();
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        node.forEachChild(children::add);
        return children;
    }
}
