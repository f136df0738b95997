package dev.asynclint.analysis;

import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Concat;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Jump;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Return;
import java.util.List;
import java.util.Optional;

/** Answers what becomes of the values of one body. */
public final class Uses {
    private final Body body;

    public Uses(Body body) {
        this.body = body;
    }

    /** The use of {@code value}; a value that one of several branches gives has the use of the whole choice. */
    public Use of(Expr value) {
        Node child = value;
        while (true) {
            Node parent = body.parentOf(child).orElse(null);
            if (parent instanceof Choice choice && choice.condition() != child) {
                child = choice;
            } else if (parent instanceof Jump jump && jump.kind() == Jump.Kind.YIELD) {
                child = yieldTarget(jump);
            } else {
                return of(child, parent);
            }
        }
    }

    private Node yieldTarget(Jump jump) {
        Node at = jump;
        while (!(at instanceof Choice)) {
            Optional<Node> parent = body.parentOf(at);
            if (parent.isEmpty()) {
                return jump;
            }
            at = parent.get();
        }
        return at;
    }

    private Use of(Node value, Node parent) {
        if (parent instanceof Eval) {
            return body.parentOf(parent).orElse(null) instanceof Loop loop && loop.isForEach() && loop.body() != parent
                    ? new Use.Other(loop)
                    : new Use.Discarded(parent);
        }
        if (parent instanceof Return) {
            return body.enclosingLambda(parent).map(this::resultOf).orElseGet(Use.Returned::new);
        }
        if (parent instanceof Lambda lambda) {
            return resultOf(lambda);
        }
        if (parent instanceof Declare declare) {
            return new Use.Stored(declare.variable());
        }
        if (parent instanceof Assign assign) {
            return assign.value() == value && assign.target() instanceof Read target
                    ? new Use.Stored(target.variable())
                    : new Use.Other(parent);
        }
        if (parent instanceof Call call) {
            if (call.receiver().isPresent() && call.receiver().get() == value) {
                return new Use.Receiver(call);
            }
            return new Use.Argument(call, indexOf(call.args(), value));
        }
        return parent instanceof Concat ? new Use.Stringified() : new Use.Other(parent == null ? body.root() : parent);
    }

    private Use resultOf(Lambda lambda) {
        return lambda.result() == Lambda.Result.DISCARDED ? new Use.Discarded(lambda) : new Use.Result(lambda);
    }

    /** The position of {@code value} by identity: equal arguments are different arguments. */
    static int indexOf(List<? extends Node> nodes, Node value) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) == value) {
                return i;
            }
        }
        return -1;
    }
}
