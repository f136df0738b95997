package dev.asynclint.analysis;

import dev.asynclint.api.Blocking;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Read;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How long a wait lasts at most, where its argument is a constant: {@code get(50, MILLISECONDS)}, {@code Duration.ofSeconds(2)}. */
final class Timeouts {
    private static final Map<String, ChronoUnit> DURATIONS = Map.of(
            "ofNanos", ChronoUnit.NANOS,
            "ofMillis", ChronoUnit.MILLIS,
            "ofSeconds", ChronoUnit.SECONDS,
            "ofMinutes", ChronoUnit.MINUTES,
            "ofHours", ChronoUnit.HOURS,
            "ofDays", ChronoUnit.DAYS);

    private static final Duration LONGEST = Duration.ofDays(365);

    private final ProgramFacts program;

    Timeouts(ProgramFacts program) {
        this.program = program;
    }

    /** The longest that the call waits; empty where that is not constant, or for ever. */
    Optional<Duration> of(BodyFacts body, Call wait, Blocking fact) {
        if (fact.timeoutArg().isEmpty()
                || fact.timeoutArg().getAsInt() >= wait.args().size()) {
            return Optional.empty();
        }
        int index = fact.timeoutArg().getAsInt();
        Expr amount = value(body, wait.args().get(index));
        if (amount instanceof Call made) {
            return duration(made);
        }
        Optional<Long> number = number(amount);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<Expr> next = index + 1 < wait.args().size()
                ? Optional.of(value(body, wait.args().get(index + 1)))
                : wait.receiver().map(on -> value(body, on));
        Optional<TimeUnit> unit = next.flatMap(Timeouts::unit);
        if (unit.isPresent()) {
            return time(number.get(), unit.get().toChronoUnit());
        }
        boolean isForEver = number.get() == 0;
        boolean isLast = index + 1 == wait.args().size();
        ChronoUnit named = wait.name().endsWith("Nanos") ? ChronoUnit.NANOS : ChronoUnit.MILLIS;
        return isLast && !isForEver ? time(number.get(), named) : Optional.empty();
    }

    /** What a local or a constant field holds. */
    private Expr value(BodyFacts body, Expr given) {
        Expr value = body.source(given);
        return value instanceof Read read
                ? program.fieldValue(read.variable())
                        .map(ProgramFacts.Located::value)
                        .orElse(value)
                : value;
    }

    private static Optional<Duration> duration(Call made) {
        ChronoUnit unit = DURATIONS.get(made.name());
        return unit == null
                        || made.args().size() != 1
                        || made.target()
                                .filter(method -> method.returnType().equals(Duration.class.getName()))
                                .isEmpty()
                ? Optional.empty()
                : number(made.args().get(0)).flatMap(number -> time(number, unit));
    }

    /** Who writes {@code Long.MAX_VALUE} days means for ever. */
    private static Optional<Duration> time(long amount, ChronoUnit unit) {
        return amount > LONGEST.dividedBy(unit.getDuration())
                ? Optional.empty()
                : Optional.of(Duration.of(amount, unit));
    }

    private static Optional<Long> number(Expr value) {
        return value instanceof Literal literal
                        && literal.value() instanceof Number number
                        && !(number instanceof Double || number instanceof Float)
                ? Optional.of(number.longValue())
                : Optional.empty();
    }

    private static Optional<TimeUnit> unit(Expr value) {
        if (!(value instanceof Literal literal) || !literal.type().name().equals(TimeUnit.class.getName())) {
            return Optional.empty();
        }
        for (TimeUnit unit : TimeUnit.values()) {
            if (unit.name().equals(literal.value())) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
