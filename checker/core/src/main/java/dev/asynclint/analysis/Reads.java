package dev.asynclint.analysis;

import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who reads and who writes the variables of one body, lambdas inside included. */
public final class Reads {
    private final Map<Var, List<Read>> reads = new HashMap<>();
    private final Map<Var, List<Expr>> writes = new HashMap<>();

    public Reads(Body body) {
        collect(body.root());
    }

    /** The places where {@code variable} is read, in source order; being assigned is no read. */
    public List<Read> of(Var variable) {
        return reads.getOrDefault(variable, List.of());
    }

    /** The values that {@code variable} is given, its initial one included. */
    public List<Expr> writesTo(Var variable) {
        return writes.getOrDefault(variable, List.of());
    }

    /** The value of a variable that is given exactly one. */
    public Optional<Expr> soleValue(Var variable) {
        List<Expr> values = writesTo(variable);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private void collect(Node node) {
        if (node instanceof Declare declare) {
            declare.init().ifPresent(init -> write(declare.variable(), init));
        } else if (node instanceof Read read) {
            reads.computeIfAbsent(read.variable(), v -> new ArrayList<>()).add(read);
        } else if (node instanceof Assign assign && assign.target() instanceof Read target) {
            write(target.variable(), assign.value());
            target.receiver().ifPresent(this::collect);
            collect(assign.value());
            return;
        }
        node.forEachChild(this::collect);
    }

    private void write(Var variable, Expr value) {
        writes.computeIfAbsent(variable, v -> new ArrayList<>()).add(value);
    }
}
