package dev.asynclint.javac;

import com.sun.source.tree.Tree;

/** Operators as they are written. */
final class Operators {
    private Operators() {}

    static String of(Tree.Kind kind) {
        return switch (kind) {
            case CONDITIONAL_AND -> "&&";
            case CONDITIONAL_OR -> "||";
            case LOGICAL_COMPLEMENT -> "!";
            case BITWISE_COMPLEMENT -> "~";
            case UNARY_PLUS, PLUS -> "+";
            case UNARY_MINUS, MINUS -> "-";
            case MULTIPLY -> "*";
            case DIVIDE -> "/";
            case REMAINDER -> "%";
            case LEFT_SHIFT -> "<<";
            case RIGHT_SHIFT -> ">>";
            case UNSIGNED_RIGHT_SHIFT -> ">>>";
            case AND -> "&";
            case OR -> "|";
            case XOR -> "^";
            case EQUAL_TO -> "==";
            case NOT_EQUAL_TO -> "!=";
            case LESS_THAN -> "<";
            case LESS_THAN_EQUAL -> "<=";
            case GREATER_THAN -> ">";
            case GREATER_THAN_EQUAL -> ">=";
            default -> "error";
        };
    }

    static boolean isComparison(String operator) {
        return switch (operator) {
            case "==", "!=", "<", "<=", ">", ">=" -> true;
            default -> false;
        };
    }
}
