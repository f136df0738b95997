package dev.asynclint.engine;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Program;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeDecl;
import java.util.ArrayList;
import java.util.List;

/** Decides whether a finding is about something that the configuration allows. */
final class Allowances {
    private final List<Allowance> all;
    private final Program program;

    Allowances(List<Allowance> all, Program program) {
        this.all = all;
        this.program = program;
    }

    /** Whether the finding's place or a step of the path to it is a call of something allowed, or lies inside of it. */
    boolean cover(Finding finding, Body body) {
        List<Allowance> concerned =
                all.stream().filter(one -> one.concerns(finding.rule())).toList();
        if (concerned.isEmpty()) {
            return false;
        }
        return isAllowed(body.method(), finding.span(), concerned)
                || finding.trace().stream().anyMatch(step -> isAllowed(step, concerned));
    }

    private boolean isAllowed(Note step, List<Allowance> concerned) {
        return methodsAt(step).stream().anyMatch(method -> isAllowed(method, step.span(), concerned));
    }

    private boolean isAllowed(MethodDecl method, Span at, List<Allowance> concerned) {
        List<Call> calls = new ArrayList<>();
        method.body()
                .ifPresent(body -> body.each(Call.class, call -> {
                    if (call.nameSpan().equals(at) || call.span().equals(at)) {
                        calls.add(call);
                    }
                }));
        return concerned.stream()
                .anyMatch(allowed -> allowed.covers(method.ref(), program.types())
                        || calls.stream().anyMatch(call -> allowed.covers(call, program.types())));
    }

    /** The methods whose name or whose body has a place: one, or none where the step leads out of the sources. */
    private List<MethodDecl> methodsAt(Note step) {
        List<MethodDecl> methods = new ArrayList<>();
        for (SourceFile file : program.files()) {
            if (file.path().equals(step.path())) {
                for (TypeDecl type : file.types()) {
                    for (MethodDecl method : type.methods()) {
                        if (method.nameSpan().contains(step.span()) || calls(method, step.span())) {
                            methods.add(method);
                        }
                    }
                }
            }
        }
        return methods;
    }

    private static boolean calls(MethodDecl method, Span at) {
        boolean[] found = {false};
        method.body()
                .ifPresent(body -> body.each(
                        Call.class, call -> found[0] |= call.nameSpan().equals(at)));
        return found[0];
    }
}
