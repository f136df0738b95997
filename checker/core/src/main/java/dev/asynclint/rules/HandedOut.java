package dev.asynclint.rules;

import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import java.util.regex.Pattern;

/** Futures that somebody else began, and holds: what gives them only hands them out. */
final class HandedOut {
    /** What hands out a future that somebody else began. */
    private static final Pattern ACCESSOR = Pattern.compile(
            "(?!(to|create|make|new|start|run|send|submit)[A-Z]).*([Ff]uture|[Pp]romise)|completion|done|termination");

    /** What gives something out of a holder, whose declaration speaks of no future. */
    private static final Pattern LOOKUP =
            Pattern.compile("(get|remove|poll|peek|take|pop)(First|Last|Value|And[A-Z].*)?|orElseThrow");

    /** Begins what it gives. */
    private static final Pattern FACTORY =
            Pattern.compile("java\\.util\\.function\\..*|.*(Supplier|Provider|Callable|Function)");

    private HandedOut() {}

    /** Whether the future comes out of a collection or an object that holds it. */
    static boolean is(Call call, BodyContext body) {
        if (call.args().isEmpty() && (isAccessor(call, body) || isGetter(call, body))) {
            return call.receiver().filter(on -> isPromiseMadeHere(on, body)).isEmpty();
        }
        return body.facts(call).result().isEmpty()
                && !FACTORY.matcher(call.receiverType()).matches()
                && (LOOKUP.matcher(call.name()).matches() || isOfContainer(call));
    }

    /** {@code operation.asFuture()}, but not {@code publisher.asFuture()}, which begins it. */
    private static boolean isAccessor(Call call, BodyContext body) {
        return ACCESSOR.matcher(call.name()).matches()
                && !(call.name().startsWith("as") && body.api().isAwaitable(call.receiverType()));
    }

    /** A getter that is generated, {@code work.getResult()} for the field {@code result}. */
    private static boolean isGetter(Call call, BodyContext body) {
        return body.program().declaration(call.receiverType()).stream()
                .flatMap(type -> type.fields().stream())
                .map(field -> field.variable().name())
                .anyMatch(field -> call.name().equals(field) || call.name().equalsIgnoreCase("get" + field));
    }

    private static boolean isPromiseMadeHere(Expr value, BodyContext body) {
        return Promises.isBegun(value, body)
                || value.type().simpleName().endsWith("Promise") && body.facts().source(value) instanceof Call;
    }

    /** {@code map.computeIfAbsent(id, this::start)}, not {@code optional.orElseGet(this::start)}: a map keeps it. */
    private static boolean isOfContainer(Call call) {
        return call.receiverType().startsWith("java.util.")
                && (call.receiverType().endsWith("Map") || call.args().stream().noneMatch(Lambda.class::isInstance));
    }
}
