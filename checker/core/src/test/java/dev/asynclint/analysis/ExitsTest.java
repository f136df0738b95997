package dev.asynclint.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.asynclint.analysis.Exits.Exit;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Jump;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExitsTest {
    private static Call call(String name, Expr... args) {
        return new Call(
                Span.NONE, Span.NONE, name, Optional.empty(), Optional.empty(), "?", List.of(args), TypeRef.UNKNOWN);
    }

    private static Stmt run(String name) {
        return new Eval(Span.NONE, call(name));
    }

    private static Block block(Stmt... statements) {
        return new Block(Span.NONE, List.of(statements));
    }

    private static Stmt either(Stmt... branches) {
        return new Branch(Span.NONE, call("test"), List.of(branches));
    }

    private static Stmt jump(Jump.Kind kind) {
        return new Jump(Span.NONE, kind, Optional.empty(), Optional.empty());
    }

    private static Stmt whileTrue(Stmt body) {
        return new Loop(
                Span.NONE,
                List.of(),
                Optional.of(new Literal(Span.NONE, true, TypeRef.BOOLEAN)),
                body,
                List.of(),
                false);
    }

    private static final Stmt RETURN = new Return(Span.NONE, Optional.empty());
    private static final Stmt THROW = new Throw(Span.NONE, call("failure"));

    private static boolean isPoint(Node node) {
        return node instanceof Call call && call.name().equals("point");
    }

    private static Set<Exit> missing(Stmt... statements) {
        return Exits.missing(block(statements), ExitsTest::isPoint, raised -> false);
    }

    @Test
    void aBlockThatPassesThePointMissesNothing() {
        assertEquals(Set.of(), missing(run("a"), run("point"), RETURN));
    }

    @Test
    void anEmptyBlockGoesOn() {
        assertEquals(Set.of(Exit.NORMAL), missing());
    }

    @Test
    void everyBranchMustPass() {
        assertEquals(Set.of(Exit.NORMAL), missing(either(run("point"), block())));
        assertEquals(Set.of(), missing(either(run("point"), run("point"))));
        assertEquals(Set.of(Exit.RETURN), missing(either(RETURN, block()), run("point")));
    }

    @Test
    void throwsCountUnlessAccepted() {
        assertEquals(Set.of(Exit.THROW), missing(THROW));
        assertEquals(Set.of(), Exits.missing(block(THROW), ExitsTest::isPoint, raised -> true));
    }

    @Test
    void whatAFinallyBlockPassesEveryPathPasses() {
        Try attempt =
                new Try(Span.NONE, List.of(), block(RETURN), List.of(), List.of(), Optional.of(block(run("point"))));
        assertEquals(Set.of(), missing(attempt));
    }

    @Test
    void aLoopMayNotRunAtAll() {
        Stmt loop = new Loop(Span.NONE, List.of(), Optional.of(call("test")), run("point"), List.of(), false);
        assertEquals(Set.of(Exit.NORMAL), missing(loop));
    }

    @Test
    void anEndlessLoopIsLeftOnlyByWhatLeavesIt() {
        assertEquals(Set.of(), missing(whileTrue(run("a"))));
        assertEquals(Set.of(Exit.NORMAL), missing(whileTrue(either(jump(Jump.Kind.BREAK), block()))));
        assertEquals(Set.of(Exit.RETURN), missing(whileTrue(either(RETURN, block()))));
    }

    @Test
    void codeInALambdaIsNotEvaluated() {
        Lambda lambda = new Lambda(
                Span.NONE, Lambda.Form.LAMBDA, TypeRef.UNKNOWN, Optional.empty(), List.<Var>of(), call("point"));
        assertEquals(Set.of(Exit.NORMAL), missing(new Eval(Span.NONE, call("later", lambda))));
    }
}
