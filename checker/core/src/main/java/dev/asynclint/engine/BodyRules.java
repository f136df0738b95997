package dev.asynclint.engine;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.api.Facts;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Node;
import dev.asynclint.rules.BodyContext;
import dev.asynclint.rules.Reporter;
import dev.asynclint.rules.Rule;
import dev.asynclint.rules.Subscriptions.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The body rules of one analysis, joined: one walk over a body shows each node to the rules that asked for it. Who sees
 * a call is found out once for all calls of which the model says the same.
 */
final class BodyRules {
    private final ProgramFacts facts;
    private final Failures failures;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Reporter> reporters = new ArrayList<>();
    private final Map<Class<? extends Node>, List<Check>> byKind = new HashMap<>();
    private final Map<Facts, List<Check>> byFacts = new IdentityHashMap<>();

    private record Check(int rule, Wish wish) {}

    /** Is told of a rule that crashed. */
    interface Failures {
        void add(String path, Rule rule, Throwable crash);
    }

    BodyRules(ProgramFacts facts, Failures failures) {
        this.facts = facts;
        this.failures = failures;
    }

    /** Adds a rule with what it wants to see. */
    void add(Rule rule, List<Wish> wishes, Reporter reporter) {
        int number = rules.size();
        rules.add(rule);
        reporters.add(reporter);
        for (Wish wish : wishes) {
            byKind.computeIfAbsent(wish.kind(), kind -> new ArrayList<>()).add(new Check(number, wish));
        }
    }

    /**
     * Shows a body to the rules.
     *
     * @param isOn which rules look at its file
     */
    void check(BodyFacts body, Predicate<Rule> isOn) {
        new Walk(body, isOn).accept(body.body().root());
    }

    private List<Check> checksOf(Node node) {
        return node instanceof Call call
                ? byFacts.computeIfAbsent(facts.facts(call), this::checksOfCalls)
                : byKind.getOrDefault(node.getClass(), List.of());
    }

    private List<Check> checksOfCalls(Facts about) {
        return byKind.getOrDefault(Call.class, List.of()).stream()
                .filter(check -> check.wish().about().test(about))
                .toList();
    }

    /** The walk over one body. A rule that crashes sees no more of it; the others go on. */
    private final class Walk implements Consumer<Node> {
        private final BodyFacts body;
        private final Predicate<Rule> isOn;
        private final BodyContext[] contexts = new BodyContext[rules.size()];
        private final boolean[] isOff = new boolean[rules.size()];

        Walk(BodyFacts body, Predicate<Rule> isOn) {
            this.body = body;
            this.isOn = isOn;
        }

        @Override
        public void accept(Node node) {
            for (Check check : checksOf(node)) {
                int rule = check.rule();
                if (contexts[rule] == null) {
                    contexts[rule] = new BodyContext(facts, body, reporters.get(rule));
                    isOff[rule] = !isOn.test(rules.get(rule));
                }
                if (!isOff[rule]) {
                    check(node, check);
                }
            }
            node.forEachChild(this);
        }

        private void check(Node node, Check check) {
            try {
                check.wish().check().accept(node, contexts[check.rule()]);
            } catch (CancellationException e) {
                throw e;
            } catch (StackOverflowError | RuntimeException | AssertionError | LinkageError e) {
                isOff[check.rule()] = true;
                failures.add(body.body().method().owner().file().path(), rules.get(check.rule()), e);
            }
        }
    }
}
