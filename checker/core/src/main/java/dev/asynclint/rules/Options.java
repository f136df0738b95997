package dev.asynclint.rules;

import dev.asynclint.analysis.Guards;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.FieldDecl;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Code that runs only with some settings: whoever chose these has chosen what they do. */
final class Options {
    private static final Pattern SETTINGS =
            Pattern.compile("(?i).*(conf|config|configuration|options|properties|settings)");

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    private Options() {}

    /** Whether a setting decides alone whether {@code node} is reached: the same way for as long as an object lives. */
    static boolean choose(Node node, Body body, ProgramFacts program) {
        return Guards.around(body, node).stream().anyMatch(condition -> isSetting(condition, program))
                || chooseForm(node, body, program);
    }

    /** Whether a setting that has a value either way decides: not one that is there or not. */
    static boolean chooseForm(Node node, Body body, ProgramFacts program) {
        return Stream.concat(Guards.around(body, node).stream(), Guards.before(body, node).stream())
                .anyMatch(condition -> !isNullTest(condition) && isSetting(condition, program));
    }

    private static boolean isNullTest(Expr condition) {
        return condition instanceof Compare test && test.right() instanceof Literal literal && literal.value() == null;
    }

    private static boolean isSetting(Expr condition, ProgramFacts program) {
        List<Read> reads = new ArrayList<>();
        return isFixed(condition, program, reads)
                && reads.stream().anyMatch(read -> read.variable().isField());
    }

    private static boolean isFixed(Node value, ProgramFacts program, List<Read> reads) {
        if (value instanceof Read read) {
            reads.add(read);
            Var variable = read.variable();
            return variable.kind() == Var.Kind.THIS
                    || variable.isField()
                            && (isFinal(variable, program)
                                    || CONSTANT.matcher(variable.name()).matches())
                            && read.receiver()
                                    .filter(on -> !isFixed(on, program, reads))
                                    .isEmpty();
        }
        if (value instanceof Call call) {
            return call.args().isEmpty()
                    && call.receiver().filter(on -> isFixed(on, program, reads)).isPresent()
                    && (SETTINGS.matcher(call.name()).matches()
                            || SETTINGS.matcher(call.receiverType()).matches());
        }
        boolean[] all = {
            value instanceof Literal
                    || value instanceof Compare
                    || value instanceof Opaque operator && !operator.children().isEmpty()
        };
        value.forEachChild(child -> all[0] &= isFixed(child, program, reads));
        return all[0];
    }

    private static boolean isFinal(Var field, ProgramFacts program) {
        return program.declaration(field.owner()).stream()
                .flatMap(owner -> owner.fields().stream())
                .filter(FieldDecl::isFinal)
                .anyMatch(own -> own.variable().equals(field));
    }
}
