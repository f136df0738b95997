package dev.asynclint.rules;

import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.TypeRef;
import java.util.regex.Pattern;

/** Questions that are asked to measure something: when one fails, a number is missing. */
final class Measurements {
    private static final Pattern METER =
            Pattern.compile("(\\w*[a-z])?(Metrics?|Stats|Meter|Gauge|Histogram|DistributionSummary|LongAdder)");

    private static final Pattern QUESTION =
            Pattern.compile("(get|find|count|list|read|query|fetch|is|has)[A-Z].*|count|size");

    private Measurements() {}

    /** {@code countOpen().thenAccept(metrics::open)}: the answer to a question goes to a meter, and nowhere else. */
    static boolean is(Call step, BodyContext body) {
        return step.args().size() == 1
                && body.facts().source(step.args().get(0)) instanceof Lambda function
                && Farewells.only(function) instanceof Call told
                && isMeter(told)
                && step.receiver()
                        .map(body.facts()::source)
                        .filter(Measurements::isQuestion)
                        .isPresent();
    }

    private static boolean isQuestion(Expr value) {
        return value instanceof Call call && QUESTION.matcher(call.name()).matches();
    }

    /** Whether a meter is told of something. */
    static boolean isMeter(Call call) {
        boolean[] starts = {false};
        Body.each(call, Lambda.class, function -> starts[0] = true);
        return !starts[0]
                && METER.matcher(TypeRef.simpleName(call.receiverType())).matches();
    }
}
