package dev.asynclint.rules;

import dev.asynclint.api.Runs;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;

/** Reports work that goes to the common pool because no executor is named. */
public final class ImplicitCommonPool implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "ImplicitCommonPool",
            RuleInfo.Group.STRUCTURE,
            Severity.OFF,
            "0.1",
            "work goes to the common pool because no executor is named");
    private static final String MESSAGE = "`%s` names no executor, so the work goes to the common pool";
    private static final String HINT = "pass the executor that shall run the work";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.calls(facts -> !facts.runs().isEmpty(), ImplicitCommonPool::check);
    }

    private static void check(Call call, BodyContext body) {
        if (body.isTest() || body.body().method().ref().name().equals(call.name())) {
            return; // a future of one's own hands the call on, and names the executor no more than its caller did
        }
        for (Runs runs : body.facts(call).runs()) {
            if (runs.how() == Runs.How.ARGUMENT && runs.on().equals(ThreadKind.COMMON_POOL)) {
                body.report(call.nameSpan(), MESSAGE.formatted(call.name()), HINT, Elsewhere.executor(call, body));
                return;
            }
        }
    }
}
