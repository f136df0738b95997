package dev.asynclint.javaparser;

import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Concat;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Jump;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.OpaqueStmt;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.Sync;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeTest;
import java.util.List;
import java.util.Optional;

/** How a body is kept in a snapshot: its tree, from the top down, each place relative to the one around it. */
final class BodyFormat {
    private static final Lambda.Form[] FORMS = Lambda.Form.values();
    private static final Jump.Kind[] JUMPS = Jump.Kind.values();

    private BodyFormat() {}

    static void write(Body body, SnapshotOut out) {
        out.put(body.parameters().size());
        body.parameters().forEach(out::put);
        new Writer(out).write(body.root(), 0);
    }

    static Body read(MethodDecl method, SnapshotIn in) {
        return new Body(method, in.list(in::variable), (Block) new Reader(in).node(0));
    }

    /** Which node it is. The order is the format. */
    private enum Tag {
        CALL,
        LAMBDA,
        READ,
        ASSIGN,
        LITERAL,
        CONCAT,
        CHOICE,
        TYPE_TEST,
        COMPARE,
        OPAQUE,
        BLOCK,
        EVAL,
        DECLARE,
        RETURN,
        THROW,
        TRY,
        SYNC,
        BRANCH,
        LOOP,
        JUMP,
        OPAQUE_STATEMENT;

        static final Tag[] ALL = values();
    }

    private record Writer(SnapshotOut out) {
        void write(Node node, int near) {
            if (node instanceof Expr expr) {
                write(expr, near);
            } else {
                write((Stmt) node, near);
            }
        }

        private int begin(Tag tag, Node node, int near) {
            out.put(tag.ordinal());
            out.put(node.span(), near);
            return node.span().start();
        }

        private void writeAll(List<? extends Node> nodes, int near) {
            out.put(nodes.size());
            nodes.forEach(node -> write(node, near));
        }

        private void write(Optional<? extends Node> node, int near) {
            out.put(node.isPresent());
            node.ifPresent(some -> write(some, near));
        }

        private void write(Expr node, int near) {
            if (node instanceof Call call) {
                int at = begin(Tag.CALL, node, near);
                out.put(call.nameSpan(), at);
                out.put(call.name());
                out.put(call.target().isPresent());
                call.target().ifPresent(out::put);
                write(call.receiver(), at);
                out.put(call.receiverType());
                writeAll(call.args(), at);
                out.put(call.type());
            } else if (node instanceof Read read) {
                int at = begin(Tag.READ, node, near);
                out.put(read.variable());
                write(read.receiver(), at);
                out.put(read.type());
            } else if (node instanceof Literal literal) {
                begin(Tag.LITERAL, node, near);
                out.putValue(literal.value());
                out.put(literal.type());
                out.put(literal.name());
            } else if (node instanceof Lambda lambda) {
                int at = begin(Tag.LAMBDA, node, near);
                out.put(lambda.form().ordinal());
                out.put(lambda.type());
                out.put(lambda.implemented().isPresent());
                lambda.implemented().ifPresent(out::put);
                out.put(lambda.params().size());
                lambda.params().forEach(out::put);
                write(lambda.body(), at);
            } else if (node instanceof Assign assign) {
                int at = begin(Tag.ASSIGN, node, near);
                write(assign.target(), at);
                write(assign.value(), at);
                out.put(assign.type());
            } else if (node instanceof Concat concat) {
                writeAll(concat.operands(), begin(Tag.CONCAT, node, near));
            } else if (node instanceof Choice choice) {
                int at = begin(Tag.CHOICE, node, near);
                write(choice.condition(), at);
                writeAll(choice.branches(), at);
                out.put(choice.type());
            } else if (node instanceof TypeTest test) {
                write(test.value(), begin(Tag.TYPE_TEST, node, near));
                out.put(test.tested());
                out.put(test.bindings().size());
                test.bindings().forEach(out::put);
            } else if (node instanceof Compare compare) {
                int at = begin(Tag.COMPARE, node, near);
                out.put(compare.operator());
                write(compare.left(), at);
                write(compare.right(), at);
            } else if (node instanceof Opaque opaque) {
                int at = begin(Tag.OPAQUE, node, near);
                out.put(opaque.what());
                writeAll(opaque.children(), at);
                out.put(opaque.type());
            }
        }

        private void write(Stmt node, int near) {
            if (node instanceof Eval eval) {
                write(eval.expr(), begin(Tag.EVAL, node, near));
            } else if (node instanceof Block block) {
                writeAll(block.statements(), begin(Tag.BLOCK, node, near));
            } else if (node instanceof Declare declare) {
                int at = begin(Tag.DECLARE, node, near);
                out.put(declare.variable());
                write(declare.init(), at);
            } else if (node instanceof Return leave) {
                write(leave.value(), begin(Tag.RETURN, node, near));
            } else if (node instanceof Branch branch) {
                int at = begin(Tag.BRANCH, node, near);
                write(branch.condition(), at);
                writeAll(branch.branches(), at);
            } else if (node instanceof Throw thrown) {
                write(thrown.value(), begin(Tag.THROW, node, near));
            } else if (node instanceof Try attempt) {
                int at = begin(Tag.TRY, node, near);
                writeAll(attempt.resources(), at);
                write(attempt.body(), at);
                writeAll(attempt.closes(), at);
                out.put(attempt.catches().size());
                attempt.catches().forEach(clause -> write(clause, at));
                write(attempt.finalizer(), at);
            } else if (node instanceof Sync sync) {
                int at = begin(Tag.SYNC, node, near);
                write(sync.lock(), at);
                write(sync.body(), at);
            } else if (node instanceof Loop loop) {
                int at = begin(Tag.LOOP, node, near);
                writeAll(loop.init(), at);
                write(loop.condition(), at);
                write(loop.body(), at);
                writeAll(loop.update(), at);
                out.put(loop.atLeastOnce());
            } else if (node instanceof Jump jump) {
                int at = begin(Tag.JUMP, node, near);
                out.put(jump.kind().ordinal());
                out.put(jump.label().isPresent());
                jump.label().ifPresent(out::put);
                write(jump.value(), at);
            } else if (node instanceof OpaqueStmt opaque) {
                int at = begin(Tag.OPAQUE_STATEMENT, node, near);
                out.put(opaque.what());
                writeAll(opaque.children(), at);
            }
        }

        private void write(Try.Catch clause, int near) {
            out.put(clause.span(), near);
            out.put(clause.variable());
            out.put(clause.types().size());
            clause.types().forEach(out::put);
            write(clause.body(), near);
        }
    }

    private record Reader(SnapshotIn in) {
        Node node(int near) {
            Tag tag = Tag.ALL[in.number()];
            Span span = in.span(near);
            int at = span.start();
            return switch (tag) {
                case CALL ->
                    new Call(
                            span,
                            in.span(at),
                            in.string(),
                            method(),
                            expression(at),
                            in.string(),
                            expressions(at),
                            in.type());
                case LAMBDA ->
                    new Lambda(span, FORMS[in.number()], in.type(), method(), in.list(in::variable), node(at));
                case READ -> new Read(span, in.variable(), expression(at), in.type());
                case ASSIGN -> new Assign(span, expr(at), expr(at), in.type());
                case LITERAL -> new Literal(span, in.value(), in.type(), in.string());
                case CONCAT -> new Concat(span, expressions(at));
                case CHOICE -> new Choice(span, expr(at), in.list(() -> node(at)), in.type());
                case TYPE_TEST -> new TypeTest(span, expr(at), in.type(), in.list(in::variable));
                case COMPARE -> new Compare(span, in.string(), expr(at), expr(at));
                case OPAQUE -> new Opaque(span, in.string(), in.list(() -> node(at)), in.type());
                case BLOCK -> new Block(span, statements(at));
                case EVAL -> new Eval(span, expr(at));
                case DECLARE -> new Declare(span, in.variable(), expression(at));
                case RETURN -> new Return(span, expression(at));
                case THROW -> new Throw(span, expr(at));
                case TRY ->
                    new Try(
                            span,
                            statements(at),
                            block(at),
                            in.list(() -> (Call) node(at)),
                            in.list(() -> clause(at)),
                            in.isSet() ? Optional.of(block(at)) : Optional.empty());
                case SYNC -> new Sync(span, expr(at), block(at));
                case BRANCH -> new Branch(span, expr(at), statements(at));
                case LOOP ->
                    new Loop(span, statements(at), expression(at), (Stmt) node(at), statements(at), in.isSet());
                case JUMP ->
                    new Jump(
                            span,
                            JUMPS[in.number()],
                            in.isSet() ? Optional.of(in.string()) : Optional.empty(),
                            expression(at));
                case OPAQUE_STATEMENT -> new OpaqueStmt(span, in.string(), in.list(() -> node(at)));
            };
        }

        private Try.Catch clause(int near) {
            return new Try.Catch(in.span(near), in.variable(), in.list(in::type), block(near));
        }

        private Expr expr(int near) {
            return (Expr) node(near);
        }

        private Block block(int near) {
            return (Block) node(near);
        }

        private Optional<Expr> expression(int near) {
            return in.isSet() ? Optional.of(expr(near)) : Optional.empty();
        }

        private List<Expr> expressions(int near) {
            return in.list(() -> expr(near));
        }

        private List<Stmt> statements(int near) {
            return in.list(() -> (Stmt) node(near));
        }

        private Optional<MethodRef> method() {
            return in.isSet() ? Optional.of(in.method()) : Optional.empty();
        }
    }
}
