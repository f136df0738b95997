package dev.asynclint.javaparser;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;

/**
 * What a lambda's text says about the interfaces it fits (JLS 15.12.2.1).
 *
 * @param isExplicit whether all parameters have types (also when there are none)
 * @param fitsVoid whether its body can be that of a void method
 * @param fitsValue whether its body can be that of a method with a result
 * @param expression the body, when it is an expression
 */
record LambdaShape(int arity, boolean isExplicit, boolean fitsVoid, boolean fitsValue, Expression expression) {
    static LambdaShape of(LambdaExpr lambda) {
        boolean isExplicit = true;
        for (var parameter : lambda.getParameters()) {
            isExplicit &= !parameter.getType().isUnknownType() && !TypeReader.isVar(parameter.getType());
        }
        int arity = lambda.getParameters().size();
        if (lambda.getBody() instanceof ExpressionStmt statement) {
            Expression body = statement.getExpression();
            return new LambdaShape(arity, isExplicit, isStatement(body), true, body);
        }
        BlockStmt block = lambda.getBody().asBlockStmt();
        boolean returnsValue = Completion.returns(block, true);
        boolean returnsNothing = Completion.returns(block, false);
        boolean leaves = Completion.leaves(block);
        return new LambdaShape(arity, isExplicit, !returnsValue, returnsValue || !returnsNothing && leaves, null);
    }

    private static boolean isStatement(Expression body) {
        if (body.isMethodCallExpr() || body.isAssignExpr() || body.isObjectCreationExpr()) {
            return true;
        }
        return body instanceof UnaryExpr unary
                && (unary.getOperator().isPrefix() || unary.getOperator().isPostfix())
                && unary.getOperator() != UnaryExpr.Operator.LOGICAL_COMPLEMENT
                && unary.getOperator() != UnaryExpr.Operator.MINUS
                && unary.getOperator() != UnaryExpr.Operator.PLUS
                && unary.getOperator() != UnaryExpr.Operator.BITWISE_COMPLEMENT;
    }
}
