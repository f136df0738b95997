package dev.asynclint.rules;

import dev.asynclint.analysis.Interrupts;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a catch clause that ends an interrupt: the flag is not set again, and nobody is told. */
public final class SwallowedInterrupt implements BodyRule {
    private static final RuleInfo INFO = new RuleInfo(
            "SwallowedInterrupt",
            RuleInfo.Group.SWALLOWED,
            Severity.WARNING,
            "0.1",
            "an interrupt is caught and neither restored nor passed on, so the thread can no longer be stopped");

    private static final String HINT = "call `Thread.currentThread().interrupt()`, or let the exception go on";
    private static final String RESTORE = "Thread.currentThread().interrupt();";
    private static final Set<String> BROAD = Set.of("java.lang.Exception", "java.lang.Throwable");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Subscriptions on) {
        on.each(Try.class, SwallowedInterrupt::check);
    }

    private static void check(Try attempt, BodyContext body) {
        if (attempt.catches().isEmpty() || body.isTest() || isMain(body)) {
            return;
        }
        Interrupts interrupts = body.program().interrupts();
        for (Try.Catch clause : attempt.catches()) {
            Optional<TypeRef> signal = clause.types().stream()
                    .filter(type -> interrupts.isSignal(type.name()))
                    .findFirst();
            if (signal.isPresent()) {
                checkSpecific(clause, signal.get(), body);
                return;
            }
            if (clause.types().stream().map(TypeRef::name).anyMatch(BROAD::contains)) {
                interrupts.raisedBy(attempt).ifPresent(raising -> checkBroad(clause, raising, body));
                return;
            }
        }
    }

    private static void checkSpecific(Try.Catch clause, TypeRef signal, BodyContext body) {
        Interrupts interrupts = body.program().interrupts();
        if (interrupts.isLost(body.facts(), clause, false) && !interrupts.endsTask(body.facts(), clause)) {
            body.report(
                    Clauses.keyword(clause),
                    "`%s` is swallowed here: the thread can no longer be stopped".formatted(signal.simpleName()),
                    HINT,
                    List.of(insert(clause, body, RESTORE)));
        }
    }

    private static void checkBroad(Try.Catch clause, Call raising, BodyContext body) {
        Interrupts interrupts = body.program().interrupts();
        if (interrupts.isLost(body.facts(), clause, true) && !interrupts.endsTask(body.facts(), clause)) {
            String test = "if (%s instanceof InterruptedException) {"
                    .formatted(clause.variable().name());
            body.report(
                    Clauses.keyword(clause),
                    "this catch swallows the interrupt that `%s` can raise"
                            .formatted(raising.target().map(MethodRef::display).orElse(raising.name())),
                    HINT,
                    List.of(insert(clause, body, test, "    " + RESTORE, "}")));
        }
    }

    private static boolean isMain(BodyContext body) {
        MethodRef method = body.body().method().ref();
        return method.name().equals("main") && method.isStatic();
    }

    /** Puts lines at the start of a clause's block, in the indentation of the file. */
    private static Fix insert(Try.Catch clause, BodyContext body, String... lines) {
        CharSequence text = body.text();
        Span block = clause.body().span();
        String outer = indentationAt(text, clause.span().start());
        String inner = outer + (outer.startsWith("\t") ? "\t" : "    ");
        String newline = newline(text);
        StringBuilder inserted = new StringBuilder();
        for (String line : lines) {
            inserted.append(newline).append(inner).append(line);
        }
        int open = block.start() + 1;
        int next = open;
        while (next < block.end() - 1 && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean isEmpty = next == block.end() - 1;
        if (isEmpty) {
            inserted.append(newline).append(outer);
        } else if (!isOnNewLine(text, open, next)) {
            inserted.append(newline).append(inner);
        }
        Span replaced = new Span(open, isEmpty || !isOnNewLine(text, open, next) ? next : open);
        return new Fix(
                "Restore the interrupt",
                Fix.Safety.SAFE,
                List.of(new Edit(body.path(), replaced, inserted.toString())),
                List.of());
    }

    private static boolean isOnNewLine(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static String indentationAt(CharSequence text, int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        int end = start;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.subSequence(start, end).toString();
    }

    private static String newline(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                return i > 0 && text.charAt(i - 1) == '\r' ? "\r\n" : "\n";
            }
        }
        return "\n";
    }
}
