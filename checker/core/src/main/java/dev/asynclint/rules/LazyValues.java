package dev.asynclint.rules;

import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.Optional;

/** Fields that are filled when they are first wanted: {@code if (value == null) value = load();}. */
final class LazyValues {
    private LazyValues() {}

    /** Whether a call is made to fill a field that has no value yet; who wants the value must wait for it anyway. */
    static boolean isFilledBy(Call call, BodyContext body) {
        return body.body()
                .aroundInFunction(call)
                .anyMatch(at -> at instanceof Branch branch
                        && emptyField(branch.condition())
                                .filter(field -> isAssigned(field, branch))
                                .isPresent());
    }

    private static Optional<Var> emptyField(Expr condition) {
        return condition instanceof Compare test
                        && test.operator().equals("==")
                        && test.left() instanceof Read read
                        && read.variable().isField()
                        && test.right() instanceof Literal literal
                        && literal.value() == null
                ? Optional.of(read.variable())
                : Optional.empty();
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
