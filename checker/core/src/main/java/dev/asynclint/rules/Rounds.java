package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Jump;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.OpaqueStmt;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Code that runs once per item of something: the body of a loop over items, or of a function that a collection or
 * stream calls for each.
 *
 * @param code what runs in each round
 * @param items the variables that tell one round from another
 * @param control what is evaluated between the rounds
 */
record Rounds(Node code, Set<Var> items, List<Expr> control) {
    private static final Pattern TRIES = Pattern.compile("attempt|retr(y|ies)|tries|round|iteration");
    private static final Set<String> EACH = Set.of(
            "forEach",
            "forEachOrdered",
            "forEachRemaining",
            "map",
            "mapToObj",
            "mapToInt",
            "mapToLong",
            "mapToDouble",
            "flatMap");
    private static final List<String> REPEATERS =
            List.of("java.util.stream.BaseStream", "java.lang.Iterable", "java.util.Map", "java.util.Iterator");

    /** The rounds of a loop; empty when it is not known to be over items: a retry, a poll, pages with a cursor. */
    static Optional<Rounds> of(Loop loop, BodyContext body) {
        Set<Var> items = new HashSet<>();
        if (loop.isForEach()) {
            items.add(((Declare) loop.init().get(1)).variable());
        } else if (loop.condition().orElse(null) instanceof Call next
                && next.name().equals("hasNext")
                && next.receiver().orElse(null) instanceof Read iterator) {
            items.add(iterator.variable());
        } else if (!loop.init().isEmpty() && !loop.update().isEmpty()) {
            for (Stmt init : loop.init()) {
                if (init instanceof Declare counter) {
                    items.add(counter.variable());
                }
            }
        }
        Rounds rounds = new Rounds(loop.body(), items, loop.condition().stream().toList());
        boolean sure = !items.isEmpty()
                && items.stream().noneMatch(item -> isBatch(item.type(), body) || isTry(item))
                && items.stream().noneMatch(item -> assigns(loop.body(), item))
                && !rounds.leavesEarly();
        return sure ? Optional.of(rounds) : Optional.empty();
    }

    /** The rounds of a function that is called for each element, one after another. */
    static Optional<Rounds> of(Lambda each, BodyContext body) {
        if (!(body.facts().finalUse(each) instanceof Use.Argument argument)
                || !isRepeater(argument.call(), body)
                || !EACH.contains(argument.call().name())
                || !Streams.isSequentialToTheEnd(argument.call(), body)
                || each.params().stream().anyMatch(item -> isBatch(item.type(), body))) {
            return Optional.empty();
        }
        return Optional.of(new Rounds(each.body(), Set.copyOf(each.params()), List.of()));
    }

    private static boolean isRepeater(Call call, BodyContext body) {
        return REPEATERS.stream().anyMatch(type -> body.api().isSubtype(call.receiverType(), type));
    }

    /** Items that are collections are batches: they bound how much is under way at once. */
    private static boolean isBatch(TypeRef type, BodyContext body) {
        return type.dimensions() > 0
                || body.api().isSubtype(type.name(), "java.util.Collection")
                || body.api().isSubtype(type.name(), "java.util.Map");
    }

    private static boolean isTry(Var counter) {
        return TRIES.matcher(counter.name().toLowerCase(Locale.ROOT)).find();
    }

    private static boolean assigns(Node code, Var variable) {
        boolean[] found = {false};
        Body.each(code, Assign.class, assign -> {
            found[0] |=
                    assign.target() instanceof Read target && target.variable().equals(variable);
        });
        return found[0];
    }

    /** Whether the loop may end before the last item; an exception or a catch clause is no decision to end it. */
    private boolean leavesEarly() {
        return leaves(code, true);
    }

    private static boolean leaves(Node node, boolean breaks) {
        if (node instanceof Return) {
            return true;
        }
        if (node instanceof Jump jump) {
            return jump.kind() != Jump.Kind.YIELD
                    && (jump.label().isPresent() || breaks && jump.kind() == Jump.Kind.BREAK);
        }
        if (node instanceof Expr
                || node instanceof OpaqueStmt other && other.what().equals("class")) {
            return false;
        }
        if (node instanceof Try attempt) {
            return leaves(attempt.body(), breaks)
                    || attempt.finalizer().filter(last -> leaves(last, breaks)).isPresent();
        }
        boolean inner = breaks && !(node instanceof Loop);
        boolean[] found = {false};
        node.forEachChild(child -> found[0] = found[0] || leaves(child, inner));
        return found[0];
    }
}
