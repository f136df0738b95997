package dev.asynclint.engine;

import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.api.Api;
import dev.asynclint.api.ApiModel;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Identity;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Program;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.rules.BodyRule;
import dev.asynclint.rules.ProgramRule;
import dev.asynclint.rules.Reporter;
import dev.asynclint.rules.Rule;
import dev.asynclint.rules.RuleInfo;
import dev.asynclint.rules.Rules;
import dev.asynclint.rules.Subscriptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** One run of the rules over one program. */
public final class Analysis {
    private final Program program;
    private final ProgramFacts facts;
    private final Settings settings;
    private final Suppressions suppressions = new Suppressions();
    private final Allowances allowances;
    private final Map<String, Map<Rule, Severity>> severities = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final List<Finding> suppressed = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Key(String rule, String path, Span span) {}

    /** An analysis that is asked file by file. */
    public Analysis(Program program, ApiModel model, Settings settings) {
        this(
                program,
                settings,
                new ProgramFacts(
                        program,
                        api(program, model, settings),
                        settings.release(),
                        settings.strictLocks(),
                        settings.budget()));
    }

    private Analysis(Program program, Settings settings, ProgramFacts facts) {
        this.program = program;
        this.settings = settings;
        this.allowances = new Allowances(settings.allowances(), program);
        this.facts = facts;
    }

    private static Api api(Program program, ApiModel model, Settings settings) {
        ReleaseRange runtime = settings.runtime();
        return new Api(model, program.types(), runtime.first(), runtime.last(), settings.virtualThreads());
    }

    /**
     * An analysis for a first look at a program in which some files have been edited. It takes from this one what it can,
     * and so says less of what the edits mean for other files. This one is not to be asked any more.
     */
    public Analysis resumed(Program edited) {
        return new Analysis(edited, settings, facts.resumed(edited));
    }

    /** Runs every rule that is on. A crash in one rule is a {@link Problem}; the others go on. */
    public static Report run(Program program, ApiModel model, Settings settings) {
        return run(program, model, settings, facts -> {});
    }

    /** The same; {@code further} is given what is known of the program before it is forgotten. */
    public static Report run(Program program, ApiModel model, Settings settings, Consumer<ProgramFacts> further) {
        Analysis analysis = new Analysis(program, model, settings);
        Report report = analysis.run();
        further.accept(analysis.facts);
        return report;
    }

    ProgramFacts facts() {
        return facts;
    }

    /** Has {@code watcher} run often; a {@link CancellationException} that it throws ends the analysis. */
    public void watch(Runnable watcher) {
        facts.watch(watcher);
    }

    /** What begins in one file, except for what only a look at the whole program tells. */
    public List<Finding> of(SourceFile file) {
        List<MethodDecl> methods =
                file.types().stream().flatMap(type -> type.methods().stream()).toList();
        for (Rule rule : rules()) {
            if (rule instanceof ProgramRule programRule && programRule.isLocal()) {
                guarded(file.path(), rule, () -> programRule.check(facts, methods, reporter(rule)));
            }
        }
        BodyRules bodyRules = bodyRules();
        methods.forEach(method -> guarded(file.path(), null, () -> check(method, bodyRules)));
        return taken();
    }

    /** What only a look at the whole program tells. */
    public List<Finding> across() {
        for (Rule rule : rules()) {
            if (rule instanceof ProgramRule programRule && !programRule.isLocal()) {
                guarded("", rule, () -> programRule.check(facts, facts.methods(), reporter(rule)));
            }
        }
        return taken();
    }

    /** The crashes so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private List<Finding> taken() {
        List<Finding> findings = new Fingerprints().of(found);
        found.clear();
        return findings;
    }

    private List<Rule> rules() {
        return Rules.ALL.stream().filter(settings::runs).toList();
    }

    private BodyRules bodyRules() {
        BodyRules bodyRules = new BodyRules(facts, this::crashed);
        for (Rule rule : rules()) {
            if (rule instanceof BodyRule bodyRule) {
                guarded("", rule, () -> {
                    Subscriptions subscriptions = new Subscriptions();
                    bodyRule.register(subscriptions);
                    bodyRules.add(rule, subscriptions.wishes(), reporter(rule));
                });
            }
        }
        return bodyRules;
    }

    Report run() {
        for (Rule rule : rules()) {
            if (rule instanceof ProgramRule programRule) {
                guarded("", rule, () -> programRule.check(facts, facts.methods(), reporter(rule)));
            }
        }
        BodyRules bodyRules = bodyRules();
        for (SourceFile file : program.files()) {
            for (TypeDecl type : file.types()) {
                for (MethodDecl method : type.methods()) {
                    guarded(file.path(), null, () -> check(method, bodyRules));
                }
            }
        }
        List<Finding> findings = new Fingerprints().of(found);
        return new Report(
                findings,
                List.copyOf(suppressed),
                List.copyOf(problems),
                new Counts(
                        program.files().size(),
                        facts.outlines().asyncCalls(),
                        facts.outlines().unresolvedAsyncCalls()),
                remarks());
    }

    private List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (SourceFile file : program.files()) {
            remarks.addAll(suppressions.misunderstood(file));
            if (settings.unusedSuppressions() && problems.isEmpty()) {
                remarks.addAll(suppressions.unused(file, name -> isOn(name, file.path())));
            }
        }
        remarks.sort(Remark.ORDER);
        return List.copyOf(remarks);
    }

    private boolean isOn(String name, String path) {
        return Rules.byName(name)
                .filter(rule -> severityOf(rule, path) != Severity.OFF)
                .isPresent();
    }

    private Severity severityOf(Rule rule, String path) {
        return settings.scopes().isEmpty()
                ? settings.severityOf(rule)
                : severities
                        .computeIfAbsent(path, any -> new IdentityHashMap<>())
                        .computeIfAbsent(rule, any -> settings.severityOf(any, path));
    }

    private void check(MethodDecl method, BodyRules rules) {
        if (facts.outlines().isInteresting(method) && method.body().isPresent()) {
            String path = method.owner().file().path();
            rules.check(facts.of(method.body().get()), rule -> severityOf(rule, path) != Severity.OFF);
        }
    }

    private void guarded(String path, Rule rule, Runnable work) {
        try {
            work.run();
        } catch (CancellationException e) {
            throw e;
        } catch (StackOverflowError | RuntimeException | AssertionError | LinkageError e) {
            crashed(path, rule, e);
        }
    }

    private void crashed(String path, Rule rule, Throwable crash) {
        String message = crash instanceof StackOverflowError ? "the code is nested too deeply" : crash.toString();
        problems.add(new Problem(path, rule == null ? "" : rule.info().name(), message, crash));
    }

    private Reporter reporter(Rule rule) {
        return new Reporter() {
            @Override
            public void report(Body body, Span span, String message, List<Note> trace, List<Fix> fixes, String hint) {
                Analysis.this.report(rule, body, span, message, trace, fixes, hint);
            }

            @Override
            public boolean hears(RuleInfo other, String path) {
                return isOn(other.name(), path);
            }
        };
    }

    private void report(
            Rule rule, Body body, Span span, String message, List<Note> trace, List<Fix> fixes, String hint) {
        SourceFile file = body.method().owner().file();
        String name = rule.info().name();
        if (!seen.add(new Key(name, file.path(), span))) {
            return;
        }
        Severity severity = severityOf(rule, file.path());
        Finding finding =
                new Finding(name, severity, file.path(), span, message, List.copyOf(trace), fixes, hint, Identity.NONE);
        if (severity == Severity.OFF || allowances.cover(finding, body)) {
            return;
        }
        if (suppressions.covers(file, span, body.statementAround(span), name)) {
            suppressed.add(finding);
        } else {
            found.add(new Found(finding, body.method(), file));
        }
    }

    /** A finding and where it was found. */
    record Found(Finding finding, MethodDecl method, SourceFile file) {}
}
