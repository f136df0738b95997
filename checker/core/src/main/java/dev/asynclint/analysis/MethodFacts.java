package dev.asynclint.analysis;

import dev.asynclint.api.ApiModel;
import dev.asynclint.api.Meaning;
import dev.asynclint.api.ThreadKind;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.TypeDecl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What there is to know of a program's methods for those who call them from other modules, as lines of a facts file: that
 * a call waits, that what it gives waits when somebody subscribes, which thread runs a function that it takes, which thread
 * an executor that it gives has; and which classes there are of an abstraction. What nobody knows has no line.
 */
public final class MethodFacts {
    /** No other module can name these: local classes, anonymous ones, initialisers. */
    private static final Pattern UNNAMED = Pattern.compile("\\$[0-9]");

    private final ProgramFacts program;
    /** By each of their supertypes. */
    private final Map<String, List<TypeDecl>> concrete = new HashMap<>();

    private final CallingThreads callers;
    private final List<String> lines = new ArrayList<>();

    private MethodFacts(ProgramFacts program) {
        this.program = program;
        this.callers = new CallingThreads(program);
    }

    /**
     * The lines, in no order.
     *
     * @param visible which methods others can call
     */
    public static List<String> of(ProgramFacts program, Predicate<MethodDecl> visible) {
        MethodFacts facts = new MethodFacts(program);
        for (SourceFile file : program.program().files()) {
            file.types().forEach(facts::add);
        }
        for (MethodDecl method : program.methods()) {
            boolean callable = !method.ref().isInitializer()
                    && !UNNAMED.matcher(method.ref().owner()).find();
            if (callable && visible.test(method) && !program.isTest(method)) {
                facts.add(method);
            }
        }
        return facts.lines;
    }

    /** Of a class that can have objects: through which types of the same organisation others may call it. */
    private void add(TypeDecl type) {
        boolean isAbstract = type.isInterface()
                || type.methods().stream()
                        .anyMatch(method ->
                                method.isOverridable() && method.body().isEmpty());
        if (isAbstract || UNNAMED.matcher(type.name()).find()) {
            return;
        }
        List<String> organised = new ArrayList<>();
        for (String supertype : program.program().types().supertypes(type.name())) {
            concrete.computeIfAbsent(supertype, any -> new ArrayList<>()).add(type);
            if (!supertype.equals(type.name()) && organisation(supertype).equals(organisation(type.name()))) {
                organised.add(supertype);
            }
        }
        if (!organised.isEmpty()) {
            lines.add("implements " + type.name() + " of=" + String.join(",", organised));
        }
    }

    /** The first two parts of a package: {@code com.example}. */
    private static String organisation(String type) {
        int dot = type.indexOf('.');
        int second = dot < 0 ? -1 : type.indexOf('.', dot + 1);
        return type.substring(0, Math.max(0, second < 0 ? dot : second));
    }

    private void add(MethodDecl method) {
        if (program.outlines().mayBlock(method.ref())
                && !program.api().means(method.ref()).contains(Meaning.NONBLOCKING)) {
            program.blocking().inside(method).ifPresent(path -> addWait("blocking", method, path));
            program.blocking().insideResult(method).ifPresent(path -> addWait("deferred", method, path));
        }
        if (method.body().isPresent()) {
            addFunctions(method);
        } else if (method.isOverridable() && callers.of(method) instanceof Running.On on) {
            line("runs", method.ref(), on, " how=impl");
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
        String member = method.ref().toString().substring(method.ref().owner().length());
        String says = member + " kind=" + wait.kind()
                + (isNow ? " certainty=may" : "")
                + (isNow && !wait.except().isEmpty() ? " except=" + wait.except() : "")
                + (isNow && !wait.alternative().isEmpty() ? " alt=" + quoted(wait.alternative()) : "")
                + " via=" + quoted(String.join(",", via));
        lines.add(verb + " " + method.ref().owner() + says);
        boolean isInherited = !method.ref().isConstructor() && !method.ref().isStatic();
        for (TypeDecl heir : concrete.getOrDefault(method.ref().owner(), List.of())) {
            if (isInherited
                    && program.implementation(heir.name(), method.ref())
                            .filter(method::equals)
                            .isPresent()) {
                lines.add(verb + " " + heir.name() + says);
            }
        }
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
                                ? " block=" + where.policy().name().toLowerCase(Locale.ROOT)
                                : "")));
    }

    /** Others know the kinds of the checker only. */
    private static Optional<ThreadKind> kind(Running running) {
        if (running == Running.UNKNOWN) {
            return Optional.empty();
        }
        return ApiModel.builtIn().threadKinds().stream()
                .filter(kind -> running instanceof Running.On on
                        ? on.kind().equals(kind)
                        : running == Running.INLINE && kind.resolve() == ThreadKind.Resolve.CALLER
                                || running == Running.DEFERRED && kind.resolve() == ThreadKind.Resolve.SUBSCRIPTION)
                .findFirst();
    }
}
