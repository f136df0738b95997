package dev.asynclint.rules;

import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Use;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.Set;

/** Reports a scoped value whose binding takes no effect: dropped, under a key of its own, or read on another thread. */
public final class ScopedValueMisuse implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "ScopedValueMisuse",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "a scoped value is bound for nobody, or read where it is not bound");
    private static final String KEY = "java.lang.ScopedValue";
    private static final String CARRIER = KEY + "$Carrier";
    private static final String SCOPE = "java.util.concurrent.StructuredTaskScope";

    private static final Set<String> ASKS = Set.of("isBound", "orElse");

    private static final String DROPPED = "`where` binds nothing by itself: its result is dropped";
    private static final String HINT_DROPPED =
            "call `run` or `call` on the result, and pass the code that needs the value";
    private static final String NEW_KEY = "each call makes a key of its own, which no other code can read";
    private static final String HINT_KEY = "keep the key in a `static final` field";
    private static final String NOT_BOUND = "`%s` is not bound on the thread that runs this, so `%s` throws";
    private static final String HINT_BOUND =
            "read it before the code is handed over, or fork the code in a `StructuredTaskScope`";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Call.class, ScopedValueMisuse::check);
    }

    private static void check(Call call, BodyContext body) {
        if (!call.receiverType().equals(KEY) && !call.receiverType().equals(CARRIER)) {
            return;
        }
        switch (call.name()) {
            case "where" -> checkBinding(call, body);
            case "newInstance" -> checkKey(call, body);
            case "get", "orElseThrow" -> checkRead(call, body);
            default -> {}
        }
    }

    private static void checkBinding(Call where, BodyContext body) {
        if (where.args().size() == 2 && Dropped.isLost(where, body)) {
            body.report(where.nameSpan(), DROPPED, HINT_DROPPED);
        }
    }

    private static void checkKey(Call made, BodyContext body) {
        MethodDecl method = body.body().method();
        boolean once = method.ref().isInitializer() || method.ref().isConstructor();
        if (!once && body.useOf(made) instanceof Use.Stored) {
            body.report(made.nameSpan(), NEW_KEY, HINT_KEY);
        }
    }

    /** Only subtasks of a scope inherit what is bound; other threads begin with nothing. */
    private static void checkRead(Call read, BodyContext body) {
        if (!(read.receiver().orElse(null) instanceof Read key)) {
            return;
        }
        Places.Region region = body.program().places().region(body.facts(), read);
        if (region.start().isEmpty() || !(region.running() instanceof Running.On)) {
            return;
        }
        Lambda task = region.start().get();
        if (!isSubtask(task, body) && !asksOrBinds(task, key.variable())) {
            body.report(read.nameSpan(), NOT_BOUND.formatted(key.variable().name(), read.name()), HINT_BOUND);
        }
    }

    private static boolean isSubtask(Lambda task, BodyContext body) {
        return body.facts().finalUse(task) instanceof Use.Argument argument
                && body.api().isSubtype(argument.call().receiverType(), SCOPE);
    }

    private static boolean asksOrBinds(Lambda task, Var key) {
        boolean[] found = {false};
        Body.each(task.body(), Call.class, call -> {
            Expr about = call.name().equals("where") && !call.args().isEmpty()
                    ? call.args().get(0)
                    : ASKS.contains(call.name()) ? call.receiver().orElse(null) : null;
            found[0] |= about instanceof Read read && read.variable().equals(key);
        });
        return found[0];
    }
}
