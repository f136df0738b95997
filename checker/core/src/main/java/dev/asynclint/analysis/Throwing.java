package dev.asynclint.analysis;

import dev.asynclint.api.Api;
import dev.asynclint.api.Failure;
import dev.asynclint.api.Runs;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether an exception can leave a piece of code, with the shortest reason found: a {@code throw}, or a call into code
 * that nobody can see. Every dereference, index and constructor can throw; those do not count. What catches everything
 * and throws nothing else lets nothing out. A call that could not be resolved is no reason.
 */
public final class Throwing {
    private static final Set<String> EVERYTHING =
            Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Throwable");
    /** What runs code for its effect; a supplier or a predicate seldom throws. */
    private static final Set<String> FOREIGN = Set.of("run", "call", "accept");

    /** So many implementations of one method can be looked into; of more, one may always throw. */
    private static final int FEW = 3;

    private static final int DEPTH = 6;

    /**
     * How an exception leaves.
     *
     * @param steps calls from the outside in, a {@code throw} or a call into the unknown last
     * @param thrown the type thrown, unknown where it is not in sight
     */
    public record Way(List<Step> steps, TypeRef thrown) {
        private Way through(BodyFacts body, Call call) {
            return new Way(
                    Stream.concat(Stream.of(new Step(body, call)), steps.stream())
                            .toList(),
                    thrown);
        }
    }

    /** A node and the body that it is in. */
    public record Step(BodyFacts body, Node node) {}

    private final ProgramFacts program;
    private final Map<MethodDecl, Optional<Way>> known = new HashMap<>();
    private final Set<MethodDecl> open = new HashSet<>();

    Throwing(ProgramFacts program) {
        this.program = program;
    }

    /** A way by which an exception can leave {@code code}. */
    public Optional<Way> out(BodyFacts body, Node code) {
        if (code instanceof Lambda) {
            return Optional.empty();
        }
        if (code instanceof Throw raised) {
            return Optional.of(
                    new Way(List.of(new Step(body, raised)), raised.value().type()));
        }
        if (code instanceof Try attempt) {
            return outOf(body, attempt);
        }
        if (code instanceof Block block && block.statements().stream().anyMatch(Throwing::isGuarded)) {
            return outOfGuarded(body, block);
        }
        Optional<Way> inside = first(body, children(code));
        return inside.isPresent() || !(code instanceof Call call) ? inside : outOf(body, call);
    }

    /** Whether a statement catches whatever its body throws. */
    private static boolean isGuarded(Stmt statement) {
        return statement instanceof Try attempt
                && attempt.catches().stream()
                        .flatMap(clause -> clause.types().stream())
                        .anyMatch(type -> EVERYTHING.contains(type.name()));
    }

    /** Who guards the essential part has thought about the rest: only what is thrown there on purpose counts. */
    private Optional<Way> outOfGuarded(BodyFacts body, Block block) {
        return first(
                body,
                block.statements().stream()
                        .filter(statement -> isGuarded(statement) || statement instanceof Throw)
                        .toList());
    }

    private Optional<Way> outOf(BodyFacts body, Try attempt) {
        Optional<Way> last = attempt.finalizer().flatMap(block -> out(body, block));
        if (last.isPresent()) {
            return last;
        }
        if (isGuarded(attempt)) {
            return attempt.catches().stream()
                    .filter(clause -> clause.types().stream()
                            .noneMatch(type -> type.name().endsWith("Error")))
                    .flatMap(clause -> rethrown(body, clause).stream())
                    .findFirst();
        }
        Optional<Way> tried = first(body, attempt.resources());
        tried = tried.isPresent() ? tried : out(body, attempt.body());
        if (tried.filter(way -> !isCaught(way, attempt)).isPresent()) {
            return tried;
        }
        return first(body, attempt.catches().stream().map(Try.Catch::body).toList());
    }

    private boolean isCaught(Way way, Try attempt) {
        return attempt.catches().stream()
                .flatMap(clause -> clause.types().stream())
                .anyMatch(type -> program.api().isSubtype(way.thrown().name(), type.name()));
    }

    /** A clause that always throws lets the failure out; one that throws under a condition has its reasons. */
    private static Optional<Way> rethrown(BodyFacts body, Try.Catch clause) {
        Set<Exits.Exit> exits = Exits.missing(clause.body(), node -> false, raised -> false);
        return exits.equals(Set.of(Exits.Exit.THROW))
                ? Optional.of(new Way(List.of(new Step(body, clause.body())), TypeRef.UNKNOWN))
                : Optional.empty();
    }

    private Optional<Way> outOf(BodyFacts body, Call call) {
        MethodRef target = call.target().orElse(null);
        if (target == null || call.isConstruction() || isHarmless(call)) {
            return Optional.empty();
        }
        for (Lambda lambda : inlined(call)) {
            Optional<Way> way = out(body, lambda.body());
            if (way.isPresent()) {
                return way;
            }
        }
        Optional<MethodDecl> declared = program.declaration(target);
        if (declared.isPresent()) {
            return outOf(body, call, declared.get());
        }
        return isUnknownCode(call, target)
                ? Optional.of(new Way(List.of(new Step(body, call)), TypeRef.UNKNOWN))
                : Optional.empty();
    }

    private Optional<Way> outOf(BodyFacts body, Call call, MethodDecl declared) {
        List<MethodDecl> bodies = declared.body().isPresent()
                ? List.of(declared)
                : program.overriders(call.target().orElseThrow());
        if (bodies.isEmpty() || bodies.size() > FEW) {
            return Optional.of(new Way(List.of(new Step(body, call)), TypeRef.UNKNOWN));
        }
        for (MethodDecl method : bodies) {
            Optional<Way> way = outOf(method);
            if (way.isPresent()) {
                return Optional.of(way.get().through(body, call));
            }
        }
        return Optional.empty();
    }

    private Optional<Way> outOf(MethodDecl method) {
        Optional<Way> way = known.get(method);
        if (way == null) {
            if (open.size() >= DEPTH || !open.add(method)) {
                return Optional.empty();
            }
            way = method.body().flatMap(body -> out(program.of(body), body.root()));
            open.remove(method);
            known.put(method, way);
        }
        return way;
    }

    /** What is known not to throw, what only starts work elsewhere, and what gives its failure to a future. */
    private boolean isHarmless(Call call) {
        return program.facts(call).does(Failure.Does.NEVER_FAILS)
                || program.facts(call).result().isPresent()
                || program.facts(call).runs().stream()
                        .anyMatch(runs -> !runs.on().equals(Api.CALLER_KIND));
    }

    private List<Lambda> inlined(Call call) {
        List<Runs> inline = program.facts(call).runs();
        return inline.isEmpty()
                ? List.of()
                : call.args().stream()
                        .filter(Lambda.class::isInstance)
                        .map(Lambda.class::cast)
                        .toList();
    }

    /** The JDK's own methods are known to be quiet, save those that run foreign code or hand on a future's failure. */
    private boolean isUnknownCode(Call call, MethodRef target) {
        if (!target.owner().startsWith("java.")) {
            return !isQuestion(call, target);
        }
        return program.isFunctional(target.owner()) && FOREIGN.contains(target.name())
                || program.facts(call)
                        .blocking()
                        .filter(fact -> fact.kind().equals("future"))
                        .isPresent();
    }

    private static boolean isQuestion(Call call, MethodRef target) {
        return call.args().isEmpty()
                && (target.returnType().equals("boolean") || call.name().startsWith("get"));
    }

    private Optional<Way> first(BodyFacts body, List<? extends Node> nodes) {
        return nodes.stream().flatMap(node -> out(body, node).stream()).findFirst();
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        node.forEachChild(children::add);
        return children;
    }
}
