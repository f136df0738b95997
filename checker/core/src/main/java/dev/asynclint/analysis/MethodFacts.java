package dev.asynclint.analysis;

import dev.asynclint.api.ApiModel;
import dev.asynclint.api.Meaning;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What there is to know of a program's methods for those who call them from other modules, as lines of a facts file: that
 * a call waits, that what it gives waits when somebody subscribes, which thread runs a function that it takes, which thread
 * an executor that it gives has. What nobody knows has no line.
 */
public final class MethodFacts {
    /** No other module can name these: local classes, anonymous ones, initialisers. */
    private static final Pattern UNNAMED = Pattern.compile("\\$[0-9]");

    private final ProgramFacts program;
    private final List<String> lines = new ArrayList<>();

    private MethodFacts(ProgramFacts program) {
        this.program = program;
    }

    /**
     * The lines, in no order.
     *
     * @param visible which methods others can call
     */
    public static List<String> of(ProgramFacts program, Predicate<MethodDecl> visible) {
        MethodFacts facts = new MethodFacts(program);
        for (MethodDecl method : program.methods()) {
            boolean callable = !method.ref().isInitializer()
                    && !UNNAMED.matcher(method.ref().owner()).find();
            if (callable && visible.test(method) && !program.isTest(method)) {
                facts.add(method);
            }
        }
        return facts.lines;
    }

    private void add(MethodDecl method) {
        if (program.outlines().mayBlock(method.ref())
                && !program.api().means(method.ref()).contains(Meaning.NONBLOCKING)) {
            program.blocking().inside(method).ifPresent(path -> addWait("blocking", method, path));
            program.blocking().insideResult(method).ifPresent(path -> addWait("deferred", method, path));
        }
        if (method.body().isPresent()) {
            addFunctions(method);
        }
        if (program.outlines().namesThread(method)) {
            line("thread", method.ref(), program.threads().ofResult(method), "");
        }
    }

    private void addWait(String verb, MethodDecl method, BlockingPaths.Path path) {
        List<String> via = new ArrayList<>();
        path.steps()
                .forEach(step -> via.add(step.call()
                        .target()
                        .map(MethodRef::display)
                        .orElse(step.call().name())));
        via.addAll(path.found().via());
        Wait wait = path.found();
        boolean isNow = verb.equals("blocking");
        lines.add(verb + " " + method.ref() + " kind=" + wait.kind()
                + (isNow ? " certainty=may" : "")
                + (isNow && !wait.except().isEmpty() ? " except=" + wait.except() : "")
                + (isNow && !wait.alternative().isEmpty() ? " alt=" + quoted(wait.alternative()) : "")
                + " via=" + quoted(String.join(",", via)));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private void addFunctions(MethodDecl method) {
        List<String> parameters = method.ref().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).indexOf('.') >= 0 && program.isFunctional(parameters.get(i))) {
                line("runs", method.ref(), program.places().ofParameter(method, i), " arg=" + i);
            }
        }
    }

    private void line(String verb, MethodRef method, Running running, String keys) {
        kind(running)
                .ifPresent(on -> lines.add(verb + " " + method + keys + " on=" + on.name()
                        + (running instanceof Running.On where && where.policy() != on.policy()
                                ? " block=" + where.policy().name().toLowerCase(java.util.Locale.ROOT)
                                : "")));
    }

    /** Others know the kinds of the checker only. */
    private static Optional<ThreadKind> kind(Running running) {
        return ApiModel.builtIn().threadKinds().stream()
                .filter(kind -> running instanceof Running.On on
                        ? on.kind().equals(kind)
                        : running == Running.INLINE && kind.resolve() == ThreadKind.Resolve.CALLER
                                || running == Running.DEFERRED && kind.resolve() == ThreadKind.Resolve.SUBSCRIPTION)
                .findFirst();
    }
}
