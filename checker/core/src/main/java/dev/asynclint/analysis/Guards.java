package dev.asynclint.analysis;

import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.OpaqueStmt;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.TypeTest;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tests that code has passed: the conditions around it, and those before it that leave when they fail. */
public final class Guards {
    /** Methods that throw unless what they are given first is true. */
    private static final Pattern REQUIRES =
            Pattern.compile("(check|require|verify|ensure|validate|assert)(State|Argument|True|That)?|isTrue|state");

    private Guards() {}

    /** What a test is asked for. */
    public interface Question {
        /** Whether {@code test}, having given {@code outcome}, says so. */
        boolean isAnsweredBy(Call test, boolean outcome);
    }

    /** What a part of a condition is asked for that has no parts itself. */
    private interface Part {
        boolean says(Node part, boolean outcome);
    }

    private static Part asked(Question question) {
        return (part, outcome) -> part instanceof Call test && question.isAnsweredBy(test, outcome);
    }

    /** Whether {@code node} is only reached when a test has said so. What is true once has to stay true. */
    public static boolean hold(Body body, Node node, Question question) {
        return isPassed(body, node, asked(question));
    }

    /** Whether {@code node} is only reached where the value of a variable is of a type that was tested for. */
    static boolean narrow(Body body, Node node, Var variable) {
        return isPassed(
                body,
                node,
                (part, outcome) -> outcome
                        && part instanceof TypeTest test
                        && (test.bindings().contains(variable) || isRead(test.value(), variable)));
    }

    /** The type that a variable's value is known to be of at {@code node}, because it was tested for just that one. */
    public static Optional<TypeRef> typeAt(Body body, Node node, Var variable) {
        Set<TypeRef> types = new LinkedHashSet<>();
        boolean passed = isPassed(
                body,
                node,
                (part, outcome) -> outcome
                        && part instanceof TypeTest test
                        && isRead(test.value(), variable)
                        && types.add(test.tested()));
        return passed && types.size() == 1 ? types.stream().findFirst() : Optional.empty();
    }

    /** Whether {@code node} is only reached when a flag is set, or when it is not. */
    public static boolean isFlag(Body body, Node node, Var flag, boolean set) {
        return isPassed(body, node, (part, outcome) -> outcome == set && isRead(part, flag));
    }

    /** Whether {@code node} is only reached when a variable was compared with null, and was null or was not. */
    public static boolean isNull(Body body, Node node, Var variable, boolean isNull) {
        return isPassed(
                body,
                node,
                (part, outcome) -> part instanceof Compare test
                        && comparesWithNull(test, variable)
                        && (test.operator().equals("==") && outcome == isNull
                                || test.operator().equals("!=") && outcome != isNull));
    }

    private static boolean comparesWithNull(Compare test, Var variable) {
        return isRead(test.left(), variable) && isNull(test.right())
                || isRead(test.right(), variable) && isNull(test.left());
    }

    private static boolean isRead(Node value, Var variable) {
        return value instanceof Read read && read.variable().equals(variable);
    }

    private static boolean isNull(Expr value) {
        return value instanceof Literal literal && literal.value() == null;
    }

    /** Whether {@code node} is only reached while a flag is set. */
    static boolean areSet(Body body, Node node, Predicate<Var> isFlag) {
        return isPassed(
                body, node, (part, outcome) -> outcome && part instanceof Read read && isFlag.test(read.variable()));
    }

    private static boolean isPassed(Body body, Node node, Part question) {
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

    private static boolean isTakenOnlyIf(Node parent, Node child, Part question) {
        if (parent instanceof Branch branch && child != branch.condition()) {
            return saySo(branch.condition(), Uses.indexOf(branch.branches(), child) == 0, question);
        }
        if (parent instanceof Choice choice && child != choice.condition()) {
            return saySo(choice.condition(), Uses.indexOf(choice.branches(), child) == 0, question);
        }
        if (parent instanceof Loop loop && child == loop.body()) {
            return loop.condition()
                    .filter(condition -> saySo(condition, true, question))
                    .isPresent();
        }
        return parent instanceof Opaque both
                && both.what().equals("&&")
                && both.children().size() == 2
                && child != both.children().get(0)
                && saySo(both.children().get(0), true, question);
    }

    private static boolean isLeftBefore(Block block, Node until, Part question) {
        for (Stmt statement : block.statements()) {
            if (statement == until) {
                return false;
            }
            if (statement instanceof Branch branch
                    && saySo(branch.condition(), false, question)
                    && leaves(branch.branches().get(0))) {
                return true;
            }
            if (required(statement, block)
                    .filter(is -> saySo(is, true, question))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** {@code checkState(future.isDone())}, {@code assert future.isDone()} */
    private static Optional<Node> required(Stmt statement, Block block) {
        List<? extends Node> given =
                statement instanceof OpaqueStmt other && other.what().equals("assert")
                        ? other.children()
                        : statement instanceof Eval eval
                                        && eval.expr() instanceof Call call
                                        && REQUIRES.matcher(call.name()).matches()
                                ? call.args()
                                : List.of();
        return given.stream()
                .findFirst()
                .flatMap(condition ->
                        condition instanceof Read local ? declared(block, local.variable()) : Optional.of(condition));
    }

    /** What a local was declared to be, in the same block. */
    private static Optional<Expr> declared(Block block, Var local) {
        return block.statements().stream()
                .filter(statement -> statement instanceof Declare declare
                        && declare.variable().equals(local))
                .findFirst()
                .flatMap(statement -> ((Declare) statement).init());
    }

    private static boolean leaves(Stmt branch) {
        Set<Exits.Exit> exits = Exits.missing(branch, node -> false, raised -> false);
        return !exits.contains(Exits.Exit.NORMAL);
    }

    /** Whether {@code condition}, being {@code outcome}, says so. */
    static boolean say(Node condition, boolean outcome, Question question) {
        return saySo(condition, outcome, asked(question));
    }

    private static boolean saySo(Node condition, boolean outcome, Part question) {
        if (condition instanceof Opaque opaque) {
            return switch (opaque.what()) {
                case "!" -> saySo(opaque.children().get(0), !outcome, question);
                case "&&" -> sayAll(opaque.children(), outcome, outcome, question);
                case "||" -> sayAll(opaque.children(), outcome, !outcome, question);
                default -> false;
            };
        }
        return question.says(condition, outcome);
    }

    /** Where all parts have the outcome, one of them need say so; where some have it, each must. */
    private static boolean sayAll(List<Node> parts, boolean outcome, boolean all, Part question) {
        return all
                ? parts.stream().anyMatch(part -> saySo(part, outcome, question))
                : parts.stream().allMatch(part -> saySo(part, outcome, question));
    }
}
