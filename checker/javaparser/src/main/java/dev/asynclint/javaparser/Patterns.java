package dev.asynclint.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import dev.asynclint.ir.Var;
import java.util.List;

/** Declares the variables that patterns bind. */
final class Patterns {
    private final Lowering lowering;

    Patterns(Lowering lowering) {
        this.lowering = lowering;
    }

    /** Binds the variables of {@code pattern} and gives the type it tests for. */
    Ty bind(Node pattern, Ty matched, List<Var> bindings) {
        if (pattern instanceof TypePatternExpr single) {
            Ty type = TypeReader.isVar(single.getType()) ? matched : lowering.read(single.getType());
            bindings.add(lowering.declare(Var.Kind.LOCAL, single.getNameAsString(), single.getName(), type, null));
            return type;
        }
        if (pattern instanceof RecordPatternExpr record) {
            Ty type = lowering.read(record.getType());
            ClassSym symbol = lowering.types.of(type);
            Ty[] components = symbol == null ? null : symbol.components;
            Ty seen = symbol != null && type.args.length == 0 && matched.name.equals(type.name) ? matched : type;
            for (int i = 0; i < record.getPatternList().size(); i++) {
                Ty component = components == null || i >= components.length
                        ? Ty.UNKNOWN
                        : Hierarchy.bind(symbol, seen).apply(components[i]);
                bind(record.getPatternList().get(i), component, bindings);
            }
            return type;
        }
        return matched;
    }
}
