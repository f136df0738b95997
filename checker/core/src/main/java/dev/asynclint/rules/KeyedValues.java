package dev.asynclint.rules;

import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.List;

/** Values that are made when they are first wanted, one for each key: who wants another one waits for nothing. */
final class KeyedValues {
    private KeyedValues() {}

    /** Whether a call is made because there is no value for what the method was given: {@code if (map.get(key) == null)}. */
    static boolean isFilledBy(Call call, BodyContext body) {
        return body.body()
                .aroundInFunction(call)
                .anyMatch(at -> at instanceof Branch branch
                        && !branch.condition().span().contains(call.span())
                        && isMiss(branch.condition(), body));
    }

    private static boolean isMiss(Expr condition, BodyContext body) {
        if (condition instanceof Opaque not && not.what().equals("!")) {
            return not.children().get(0) instanceof Call test
                    && test.name().startsWith("contains")
                    && isAboutParameter(test);
        }
        return condition instanceof Compare test
                && test.operator().equals("==")
                && test.right() instanceof Literal literal
                && literal.value() == null
                && values(test.left(), body).stream()
                        .anyMatch(value -> value instanceof Call lookup
                                && lookup.name().startsWith("get")
                                && isAboutParameter(lookup));
    }

    private static List<Expr> values(Expr value, BodyContext body) {
        return value instanceof Read read && read.variable().kind() == Var.Kind.LOCAL
                ? body.reads().writesTo(read.variable())
                : List.of(value);
    }

    private static boolean isAboutParameter(Call lookup) {
        boolean[] found = {false};
        lookup.args()
                .forEach(arg -> Body.each(
                        arg, Read.class, read -> found[0] |= read.variable().kind() == Var.Kind.PARAMETER));
        return lookup.receiver()
                        .filter(on -> on instanceof Read map && map.variable().isField())
                        .isPresent()
                && found[0];
    }
}
