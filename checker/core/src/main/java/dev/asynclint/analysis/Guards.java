package dev.asynclint.analysis;

import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tests that code has passed: the conditions around it, and those before it that leave when they fail. */
public final class Guards {
    private Guards() {}

    /** What a test is asked for. */
    public interface Question {
        /** Whether {@code test}, having given {@code outcome}, says so. */
        boolean isAnsweredBy(Call test, boolean outcome);

        /** As {@link #isAnsweredBy(Call, boolean)}, of a comparison. */
        default boolean isAnsweredBy(Compare test, boolean outcome) {
            return false;
        }
    }

    /** Asks for a comparison with null. */
    private record Nullness(Var variable, boolean isNull) implements Question {
        @Override
        public boolean isAnsweredBy(Call test, boolean outcome) {
            return false;
        }

        @Override
        public boolean isAnsweredBy(Compare test, boolean outcome) {
            boolean compares =
                    isVariable(test.left()) && isNull(test.right()) || isVariable(test.right()) && isNull(test.left());
            return compares
                    && switch (test.operator()) {
                        case "==" -> outcome == isNull;
                        case "!=" -> outcome != isNull;
                        default -> false;
                    };
        }

        private boolean isVariable(Expr value) {
            return value instanceof Read read && read.variable().equals(variable);
        }

        private static boolean isNull(Expr value) {
            return value instanceof Literal literal && literal.value() == null;
        }
    }

    /** Whether {@code node} is only reached when a variable was compared with null, and was null or was not. */
    public static boolean isNull(Body body, Node node, Var variable, boolean isNull) {
        return hold(body, node, new Nullness(variable, isNull));
    }

    /** Whether {@code node} is only reached when a test has said so. What is true once has to stay true. */
    public static boolean hold(Body body, Node node, Question question) {
        Node child = node;
        for (Optional<Node> at = body.parentOf(child); at.isPresent(); child = at.get(), at = body.parentOf(child)) {
            if (isTakenOnlyIf(at.get(), child, question)
                    || at.get() instanceof Block block && isLeftBefore(block, child, question)) {
                return true;
            }
        }
        return false;
    }

    /** The conditions around {@code node} that decide whether it is reached. */
    public static List<Expr> around(Body body, Node node) {
        List<Expr> conditions = new ArrayList<>();
        Node child = node;
        for (Optional<Node> at = body.parentOf(child); at.isPresent(); child = at.get(), at = body.parentOf(child)) {
            if (at.get() instanceof Branch branch && child != branch.condition()) {
                conditions.add(branch.condition());
            } else if (at.get() instanceof Choice choice && child != choice.condition()) {
                conditions.add(choice.condition());
            }
        }
        return conditions;
    }

    /** The conditions before {@code node} that decide whether it is reached: with some outcome the code leaves. */
    public static List<Expr> before(Body body, Node node) {
        List<Expr> conditions = new ArrayList<>();
        Node child = node;
        for (Optional<Node> at = body.parentOf(child); at.isPresent(); child = at.get(), at = body.parentOf(child)) {
            if (at.get() instanceof Block block) {
                addLeaving(block, child, conditions);
            }
        }
        return conditions;
    }

    private static void addLeaving(Block block, Node until, List<Expr> into) {
        for (Stmt statement : block.statements()) {
            if (statement == until) {
                return;
            }
            if (statement instanceof Branch branch && branch.branches().stream().anyMatch(Guards::leaves)) {
                into.add(branch.condition());
            }
        }
    }

    private static boolean isTakenOnlyIf(Node parent, Node child, Question question) {
        if (parent instanceof Branch branch && child != branch.condition()) {
            return say(branch.condition(), Uses.indexOf(branch.branches(), child) == 0, question);
        }
        if (parent instanceof Choice choice && child != choice.condition()) {
            return say(choice.condition(), Uses.indexOf(choice.branches(), child) == 0, question);
        }
        return parent instanceof Opaque both
                && both.what().equals("&&")
                && both.children().size() == 2
                && child != both.children().get(0)
                && say(both.children().get(0), true, question);
    }

    private static boolean isLeftBefore(Block block, Node until, Question question) {
        for (Stmt statement : block.statements()) {
            if (statement == until) {
                return false;
            }
            if (statement instanceof Branch branch
                    && say(branch.condition(), false, question)
                    && leaves(branch.branches().get(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leaves(Stmt branch) {
        Set<Exits.Exit> exits = Exits.missing(branch, node -> false, raised -> false);
        return !exits.contains(Exits.Exit.NORMAL);
    }

    /** Whether {@code condition}, being {@code outcome}, says so. */
    static boolean say(Node condition, boolean outcome, Question question) {
        if (condition instanceof Opaque opaque) {
            return switch (opaque.what()) {
                case "!" -> say(opaque.children().get(0), !outcome, question);
                case "&&" -> sayAll(opaque.children(), outcome, outcome, question);
                case "||" -> sayAll(opaque.children(), outcome, !outcome, question);
                default -> false;
            };
        }
        return condition instanceof Call test && question.isAnsweredBy(test, outcome)
                || condition instanceof Compare comparison && question.isAnsweredBy(comparison, outcome);
    }

    /** Where all parts have the outcome, one of them need say so; where some have it, each must. */
    private static boolean sayAll(List<Node> parts, boolean outcome, boolean all, Question question) {
        return all
                ? parts.stream().anyMatch(part -> say(part, outcome, question))
                : parts.stream().allMatch(part -> say(part, outcome, question));
    }
}
