package dev.asynclint.javac;

import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Concat;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Jump;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.OpaqueStmt;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import dev.asynclint.ir.Sync;
import dev.asynclint.ir.Throw;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.TypeTest;
import dev.asynclint.ir.Var;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Renders lowered code as one line. Calls show the text of their name span: it must be the name. */
final class Dump {
    private final String text;

    Dump(String text) {
        this.text = text;
    }

    String of(Node node) {
        if (node instanceof Call call) {
            return call(call);
        } else if (node instanceof Lambda lambda) {
            String params = lambda.params().stream().map(this::variable).collect(Collectors.joining(","));
            String form = lambda.form().name().toLowerCase(java.util.Locale.ROOT);
            return form + "[" + lambda.implemented().map(MethodRef::display).orElse("?") + "](" + params + " -> "
                    + of(lambda.body()) + ")";
        } else if (node instanceof Read read) {
            return read.receiver().map(r -> of(r) + ".").orElse("")
                    + read.variable().name();
        } else if (node instanceof Literal literal) {
            Object value = literal.value();
            return value instanceof String ? "'" + value + "'" : value instanceof Long ? value + "L" : "" + value;
        } else if (node instanceof Assign assign) {
            return "(" + of(assign.target()) + " = " + of(assign.value()) + ")";
        } else if (node instanceof Concat concat) {
            return "concat(" + all(concat.operands()) + ")";
        } else if (node instanceof Choice choice) {
            return "choice(" + of(choice.condition()) + ": " + all(choice.branches()) + ")";
        } else if (node instanceof TypeTest test) {
            String bindings = test.bindings().stream().map(this::variable).collect(Collectors.joining(","));
            return "test(" + of(test.value()) + " is " + type(test.tested()) + " binds " + bindings + ")";
        } else if (node instanceof Compare compare) {
            return "(" + of(compare.left()) + " " + compare.operator() + " " + of(compare.right()) + ")";
        } else if (node instanceof Opaque opaque) {
            return "<" + opaque.what() + " " + all(opaque.children()) + ">";
        }
        return statement(node);
    }

    private String statement(Node node) {
        if (node instanceof Block block) {
            return "{" + block.statements().stream().map(this::of).collect(Collectors.joining(" ")) + "}";
        } else if (node instanceof Eval eval) {
            return of(eval.expr()) + ";";
        } else if (node instanceof Declare declare) {
            return variable(declare.variable()) + optional(" = ", declare.init()) + ";";
        } else if (node instanceof Return result) {
            return "return" + optional(" ", result.value()) + ";";
        } else if (node instanceof Throw thrown) {
            return "throw " + of(thrown.value()) + ";";
        } else if (node instanceof Sync sync) {
            return "sync(" + of(sync.lock()) + ")" + of(sync.body());
        } else if (node instanceof Branch branch) {
            return "branch(" + of(branch.condition()) + ": " + all(branch.branches()) + ")";
        } else if (node instanceof Loop loop) {
            return "loop(" + all(loop.init()) + "; " + optional("", loop.condition()) + "; " + all(loop.update())
                    + (loop.atLeastOnce() ? "; once" : "") + ")" + of(loop.body());
        } else if (node instanceof Jump jump) {
            return jump.kind() + jump.label().map(l -> " " + l).orElse("") + optional(" ", jump.value()) + ";";
        } else if (node instanceof OpaqueStmt opaque) {
            return "<" + opaque.what() + " " + all(opaque.children()) + ">";
        }
        Try attempt = (Try) node;
        String catches = attempt.catches().stream()
                .map(c -> " catch(" + c.types().stream().map(this::type).collect(Collectors.joining("|")) + " "
                        + c.variable().name() + ")" + of(c.body()))
                .collect(Collectors.joining());
        return "try(" + all(attempt.resources()) + ")" + of(attempt.body()) + " closes(" + all(attempt.closes()) + ")"
                + catches
                + attempt.finalizer().map(f -> " finally" + of(f)).orElse("");
    }

    private String call(Call call) {
        String name = text.substring(call.nameSpan().start(), call.nameSpan().end());
        String target = call.target().isPresent() ? "" : "?";
        return call.receiver().map(r -> of(r) + ".").orElse("") + (call.isCreation() ? "new " : "") + name + target
                + "(" + all(call.args()) + ")";
    }

    private String variable(Var variable) {
        return variable.kind().name().charAt(0) + ":" + type(variable.type()) + " " + variable.name();
    }

    private String type(TypeRef type) {
        String args = type.args().isEmpty()
                ? ""
                : type.args().stream().map(this::type).collect(Collectors.joining(",", "<", ">"));
        return TypeRef.simpleName(type.name()) + args + "[]".repeat(type.dimensions());
    }

    private String optional(String before, Optional<? extends Node> node) {
        return node.map(n -> before + of(n)).orElse("");
    }

    private String all(List<? extends Node> nodes) {
        return nodes.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
