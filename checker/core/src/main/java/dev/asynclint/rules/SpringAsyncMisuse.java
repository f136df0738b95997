package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.api.Meaning;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reports a method that an annotation should make asynchronous, and that is not, or whose result cannot be awaited. */
public final class SpringAsyncMisuse implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "SpringAsyncMisuse",
            RuleInfo.Group.STRUCTURE,
            Severity.WARNING,
            "0.1",
            "a method that an annotation should make asynchronous runs on its caller's thread, or loses its result");
    private static final String SELF = "`%s` is called past the proxy of `%s`, so it runs on this thread";
    private static final String HINT_SELF =
            "call it on the bean: move it to another one, or inject this one into itself";
    private static final String HIDDEN = "no proxy can override `%s`, so it runs on its caller's thread";
    private static final String HINT_HIDDEN = "make it an instance method that is neither private nor final";
    private static final String RESULT = "`%s` is asynchronous, so its callers cannot have its `%s`";
    private static final String HINT_RESULT = "return a `CompletableFuture`, or nothing";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ProgramFacts program, Collection<MethodDecl> from, Reporter reporter) {
        List<MethodDecl> methods = new ArrayList<>();
        for (MethodDecl method : from) {
            if (isAsynchronous(method, program)) {
                methods.add(method);
            }
        }
        if (!methods.isEmpty() && !isWoven(program)) {
            methods.forEach(method -> check(method, program, reporter));
        }
    }

    private static void check(MethodDecl method, ProgramFacts program, Reporter reporter) {
        boolean proxied = method.isOverridable()
                || method.owner().isInterface()
                || !program.program().types().overridden(method.ref()).isEmpty();
        String name = method.ref().name();
        if (method.body().isPresent()) {
            if (!proxied) {
                report(reporter, method, HIDDEN.formatted(name), HINT_HIDDEN);
            } else if (!isAwaitable(method.ref().returnType(), program)) {
                String type = TypeRef.simpleName(method.ref().returnType());
                report(reporter, method, RESULT.formatted(name, type), HINT_RESULT);
            }
        }
        if (proxied) {
            for (MethodDecl other : method.owner().methods()) {
                if (!isAsynchronous(other, program) && mentions(other, method)) {
                    other.body().map(program::of).ifPresent(body -> checkCalls(method, body, reporter));
                }
            }
        }
    }

    private static void checkCalls(MethodDecl method, BodyFacts body, Reporter reporter) {
        for (Call call : body.calls()) {
            boolean onThis = call.receiver().isEmpty()
                    || call.receiver().get() instanceof Read read
                            && read.variable().kind() == Var.Kind.THIS;
            if (onThis && call.target().filter(method.ref()::equals).isPresent()) {
                String type = TypeRef.simpleName(method.owner().name());
                reporter.report(
                        body.body(),
                        call.nameSpan(),
                        SELF.formatted(call.name(), type),
                        List.of(),
                        List.of(),
                        HINT_SELF);
            }
        }
    }

    private static void report(Reporter reporter, MethodDecl method, String message, String hint) {
        reporter.report(method.body().orElseThrow(), method.nameSpan(), message, List.of(), List.of(), hint);
    }

    private static boolean isAsynchronous(MethodDecl method, ProgramFacts program) {
        return program.api().means(method.annotations()).contains(Meaning.ASYNCHRONOUS);
    }

    private static boolean mentions(MethodDecl caller, MethodDecl method) {
        return caller.outline().calls().stream()
                .anyMatch(
                        mention -> mention.target().filter(method.ref()::equals).isPresent());
    }

    private static boolean isAwaitable(String type, ProgramFacts program) {
        return type.equals("void")
                || type.equals("?")
                || type.equals("java.lang.Object")
                || program.api().isAwaitable(type)
                || program.api().isSubtype(type, "java.util.concurrent.Future");
    }

    /** Whether the code itself is changed, rather than wrapped in proxies: an annotation of some class says so. */
    private static boolean isWoven(ProgramFacts program) {
        return program.program().files().stream()
                .flatMap(file -> file.types().stream())
                .map(TypeDecl::annotations)
                .anyMatch(annotations -> program.api().means(annotations).contains(Meaning.WOVEN));
    }
}
