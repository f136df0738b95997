package dev.asynclint.rules;

import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fields that are filled when they are first wanted: {@code if (value == null) value = load();},
 * {@code if (!loaded) { load(); loaded = true; }}. */
final class LazyValues {
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    private LazyValues() {}

    /** Whether work is done to fill a field that has no value yet; who wants the value must wait for it anyway. */
    static boolean isFilledBy(Node work, Body body) {
        return body.aroundInFunction(work)
                .anyMatch(at -> at instanceof Branch branch
                        && testedField(branch.condition())
                                .filter(field -> isAssigned(field, branch))
                                .isPresent());
    }

    /** The field that a test is about: {@code value == null}, {@code state == UNKNOWN}, {@code !loaded}, {@code switch (state)}. */
    private static Optional<Var> testedField(Expr condition) {
        if (condition instanceof Opaque not
                && not.what().equals("!")
                && not.children().get(0) instanceof Expr inner) {
            return testedField(inner);
        }
        if (condition instanceof Compare test && test.operator().equals("==") && isConstant(test.right())) {
            return testedField(test.left());
        }
        return condition instanceof Read read && read.variable().isField()
                ? Optional.of(read.variable())
                : Optional.empty();
    }

    private static boolean isConstant(Expr value) {
        return value instanceof Literal
                || value instanceof Read read
                        && CONSTANT.matcher(read.variable().name()).matches();
    }

    private static boolean isAssigned(Var field, Branch branch) {
        boolean[] found = {false};
        Body.each(
                branch,
                Assign.class,
                assign -> found[0] |= assign.target() instanceof Read target
                        && target.variable().equals(field));
        return found[0];
    }
}
