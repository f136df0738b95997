package dev.asynclint.rules;

import dev.asynclint.analysis.Use;
import dev.asynclint.api.Awaitable;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Concat;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reports an awaitable that stands where its value was meant. */
public final class FutureAsValue implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "FutureAsValue",
            RuleInfo.Group.UNAWAITED,
            Severity.WARNING,
            "0.1",
            "an asynchronous result stands where its value was meant: in a text, a comparison or a look-up");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern ABOUT_ITSELF = Pattern.compile(
            "future|promise|stage|task|publisher|mono|flux|uni\\b|pending|handle", Pattern.CASE_INSENSITIVE);

    private static final Set<String> LOOK_UPS =
            Set.of("contains", "containsKey", "containsValue", "get", "indexOf", "lastIndexOf", "remove");
    private static final Set<String> TEXT_MAKERS =
            Set.of("append", "format", "formatted", "join", "print", "printf", "println", "toString", "valueOf");

    @Override
    public void register(Subscriptions on) {
        on.each(Concat.class, (text, body) -> checkText(text.operands(), body));
        on.each(Call.class, FutureAsValue::checkCall);
    }

    private static void checkCall(Call call, BodyContext body) {
        if (makesText(call) || body.facts(call).is(Trait.Is.STRINGIFIES, call)) {
            checkText(call.args(), body);
        } else if (call.name().equals("toString")
                && call.args().isEmpty()
                && call.receiver().isPresent()
                && !isAsserted(call, body)) {
            checkText(List.of(call.receiver().get()), body);
        } else if (call.name().equals("equals") && !call.args().isEmpty()) {
            checkEquals(call, body);
        } else if (LOOK_UPS.contains(call.name())
                && call.args().size() == 1
                && isContainer(call.receiverType(), body)) {
            call.receiver()
                    .map(Expr::type)
                    .filter(type ->
                            !type.args().isEmpty() && isPlain(type.args().get(0), body))
                    .filter(type -> isAwaitable(call.args().get(0), body))
                    .ifPresent(type -> report(
                            call.args().get(0),
                            "this looks for the `%s` itself among values, and never finds it",
                            body));
        }
    }

    /** A test of the text itself. */
    private static boolean isAsserted(Call text, BodyContext body) {
        return body.useOf(text) instanceof Use.Argument argument
                && argument.call().name().startsWith("assert");
    }

    private static boolean makesText(Call call) {
        return TEXT_MAKERS.contains(call.name())
                && !call.args().isEmpty()
                && call.target()
                        .filter(method -> method.owner().startsWith("java.lang.")
                                || method.owner().equals("java.io.PrintStream")
                                || method.owner().equals("java.util.Objects"))
                        .isPresent();
    }

    private static boolean isContainer(String type, BodyContext body) {
        return body.api().isSubtype(type, "java.util.Collection") || body.api().isSubtype(type, "java.util.Map");
    }

    private static void checkEquals(Call call, BodyContext body) {
        Optional<Expr> left = call.args().size() == 2 ? Optional.of(call.args().get(0)) : call.receiver();
        Expr right = call.args().get(call.args().size() - 1);
        if (left.isEmpty()) {
            return;
        }
        Expr future = isAwaitable(right, body) ? right : left.get();
        Expr other = future == right ? left.get() : right;
        if (isAwaitable(future, body) && isPlain(other.type(), body)) {
            report(future, "this compares the `%s` itself with a value, so the two are never equal", body);
        }
    }

    private static void checkText(List<Expr> parts, BodyContext body) {
        if (body.body().method().ref().name().equals("toString")
                || parts.stream().anyMatch(FutureAsValue::isAboutItself)) {
            return;
        }
        for (Expr part : parts) {
            if (isAwaitable(part, body)) {
                report(part, "the text shows the `%s` itself, not its value", body);
            }
        }
    }

    /** A text that says that it is about a future, or a variable that is named so, is for debugging. */
    private static boolean isAboutItself(Expr part) {
        return part instanceof Literal literal
                        && literal.value() instanceof String text
                        && ABOUT_ITSELF.matcher(text).find()
                || part instanceof Read read
                        && ABOUT_ITSELF.matcher(read.variable().name()).find();
    }

    /** A type that is one only by what it inherits from may be more than that: a connection, a processor, a query. */
    private static boolean isAwaitable(Expr value, BodyContext body) {
        String type = value.type().name();
        return value.type().dimensions() == 0
                && body.api()
                        .awaitable(type)
                        .filter(awaitable -> awaitable.report() == Awaitable.Report.YES)
                        .filter(awaitable -> awaitable.type().equals(type))
                        .isPresent()
                && body.program().declaration(type).isEmpty();
    }

    /** A type whose values are no awaitables, as far as it says anything. */
    private static boolean isPlain(TypeRef type, BodyContext body) {
        return type.isKnown()
                && !type.name().equals("java.lang.Object")
                && !body.api().isAwaitable(type.name())
                && type.name().startsWith("java.lang.");
    }

    private static void report(Expr value, String message, BodyContext body) {
        body.report(
                value.span(),
                message.formatted(value.type().simpleName()),
                "await it, or do this in a callback that is given its value");
    }
}
