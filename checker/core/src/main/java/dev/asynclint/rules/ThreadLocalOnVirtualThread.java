package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.api.Api;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.api.Trait;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.FieldDecl;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a cache with an entry per thread in code that has a virtual thread per task. */
public final class ThreadLocalOnVirtualThread implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "ThreadLocalOnVirtualThread",
            RuleInfo.Group.STRUCTURE,
            Severity.INFO,
            "0.1",
            "virtual threads fill a cache that has an entry per thread");
    private static final String LOCAL = "each virtual thread makes its own `%s` in `%s`, and uses it for one task";
    private static final String HINT_LOCAL = "create it where it is used, or share one that is thread-safe";
    private static final String MAP = "`%s` adds an entry for each virtual thread, which is gone after its task";
    private static final String HINT_MAP = "key the map by what the task is about, or remove the entry in `finally`";
    private static final Set<String> ADDS = Set.of("put", "putIfAbsent", "computeIfAbsent", "compute", "merge");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public void check(ProgramFacts program, Collection<MethodDecl> from, Reporter reporter) {
        Set<Var> caches = new HashSet<>();
        Set<Var> reported = new HashSet<>();
        for (SourceFile file : program.program().files()) {
            for (TypeDecl type : file.types()) {
                for (FieldDecl field : type.fields()) {
                    cached(field.variable(), program.api()).ifPresent(heavy -> caches.add(field.variable()));
                }
            }
        }
        OnThread.each(program, ThreadKind.VIRTUAL, (body, call, region, trail) -> {
            Optional<Var> held = call.receiver()
                    .filter(Read.class::isInstance)
                    .map(read -> ((Read) read).variable())
                    .filter(Var::isField);
            if (held.isPresent() && call.name().equals("get") && caches.contains(held.get())) {
                if (reported.add(held.get())) {
                    String type =
                            cached(held.get(), program.api()).orElseThrow().simpleName();
                    String message = LOCAL.formatted(type, held.get().name());
                    report(reporter, body, call, message, HINT_LOCAL, trail);
                }
            } else if (held.isPresent()
                    && ADDS.contains(call.name())
                    && program.api().isSubtype(call.receiverType(), "java.util.Map")
                    && isKeyedByThread(call, body, program)
                    && !removes(held.get(), program)
                    && reported.add(held.get())) {
                report(reporter, body, call, MAP.formatted(call.name()), HINT_MAP, trail);
            }
            return true;
        });
    }

    /** What a field caches for each thread; what it merely knows of a thread costs nothing to make. */
    private static Optional<TypeRef> cached(Var field, Api api) {
        List<TypeRef> args = field.type().args();
        return Optional.of(args)
                .filter(types -> types.size() == 1
                        && field.type().dimensions() == 0
                        && api.isSubtype(field.type().name(), "java.lang.ThreadLocal"))
                .map(types -> types.get(0))
                .filter(type ->
                        type.dimensions() > 0 || api.traitsOfType(type.name()).contains(Trait.Is.HEAVY));
    }

    /** The key is the current thread, or the number or name of it. */
    private static boolean isKeyedByThread(Call call, BodyFacts body, ProgramFacts program) {
        Expr key = call.args().isEmpty() ? null : body.source(call.args().get(0));
        while (key instanceof Call made && program.facts(made).is(Trait.Is.NAMES_THREAD, made)) {
            if (made.receiver().isEmpty()) {
                return true;
            }
            key = body.source(made.receiver().get());
        }
        return false;
    }

    private static boolean removes(Var map, ProgramFacts program) {
        return program.declaration(map.owner()).stream()
                .flatMap(type -> type.methods().stream())
                .flatMap(method -> method.body().stream())
                .map(program::of)
                .flatMap(body -> body.calls().stream())
                .anyMatch(call -> (call.name().equals("remove") || call.name().equals("clear"))
                        && call.receiver().orElse(null) instanceof Read read
                        && read.variable().equals(map));
    }

    private static void report(
            Reporter reporter, BodyFacts body, Call call, String message, String hint, List<Note> trail) {
        List<Note> notes = new ArrayList<>(trail);
        notes.add(Trace.call(body, call));
        reporter.report(body.body(), call.nameSpan(), message, notes, List.of(), hint);
    }
}
