package dev.asynclint.rules;

import dev.asynclint.analysis.BlockingPaths;
import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.Running;
import dev.asynclint.analysis.Throwing;
import dev.asynclint.finding.Note;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.TypeRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The steps that lead from a thread to the call that blocks it, or from a task to what throws. */
final class Trace {
    /** With which the compiler begins the names of local classes; those of anonymous ones have nothing else. */
    private static final Pattern DIGITS = Pattern.compile("^\\d+");

    private Trace() {}

    /** Why the code runs where it runs: the lambda that is handed there, or the method. */
    static Note origin(BodyFacts body, Places.Region region, String title) {
        Optional<Lambda> start = region.start();
        MethodDecl method = body.body().method();
        if (start.isEmpty() || region.running() == Running.DEFERRED) {
            return new Note(
                    path(body.body()), method.nameSpan(), "`%s` runs on %s".formatted(name(method.ref()), title));
        }
        Span span = start.get().span();
        String code = start.get().form() == Lambda.Form.METHOD_REFERENCE ? "this method" : "this lambda";
        return new Note(path(body.body()), new Span(span.start(), span.start() + 1), code + " runs on " + title);
    }

    /** How a call leads to a wait; what compiled code does in between has no place to show, so it is told where it is called. */
    static List<Note> toWait(BodyFacts body, Call call, BlockingPaths.Path path) {
        List<Note> notes = new ArrayList<>();
        BlockingPaths.Step at = new BlockingPaths.Step(body, call);
        for (BlockingPaths.Step next : path.steps()) {
            notes.add(call(at.body(), at.call(), next.body().body().method()));
            at = next;
        }
        notes.add(call(at.body(), at.call()));
        Note last = notes.get(notes.size() - 1);
        String onward = path.found().via().stream()
                .map(step -> ", which calls `" + step + "`")
                .collect(Collectors.joining());
        String howLong = path.found()
                .atMost()
                .map(time -> ", for up to " + readable(time))
                .orElse("");
        notes.set(notes.size() - 1, new Note(last.path(), last.span(), last.message() + onward + howLong));
        return notes;
    }

    private static String readable(Duration time) {
        long millis = time.toMillis();
        if (millis < 1000) {
            return millis + " ms";
        }
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis / 1000 + "." + millis % 1000 / 100 + " s";
    }

    /** How an exception leaves a task. */
    static List<Note> escape(Throwing.Way way) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < way.steps().size(); i++) {
            Throwing.Step step = way.steps().get(i);
            boolean isLast = i + 1 == way.steps().size();
            String path = path(step.body().body());
            if (step.node() instanceof Call made) {
                String onward = isLast
                        ? ""
                        : elsewhere(made, way.steps().get(i + 1).body().body().method());
                notes.add(new Note(path, made.nameSpan(), "calls `" + name(made) + "`" + onward));
            } else {
                notes.add(new Note(path, step.node().span(), "throws"));
            }
        }
        return notes;
    }

    static Note call(BodyFacts body, Call call) {
        return new Note(path(body.body()), call.nameSpan(), "calls `" + display(call) + "`");
    }

    /** A call on the way into a method. */
    static Note call(BodyFacts body, Call call, MethodDecl into) {
        Note note = call(body, call);
        return new Note(note.path(), note.span(), note.message() + elsewhere(call, into));
    }

    /** The class of the method that a call runs, where that is not the one that the call names. */
    private static String elsewhere(Call call, MethodDecl into) {
        return call.target()
                .filter(named -> named.name().equals(into.ref().name())
                        && !named.owner().equals(into.ref().owner()))
                .map(named -> ", implemented in " + name(into.owner()))
                .orElse("");
    }

    private static String name(TypeDecl type) {
        String name = DIGITS.matcher(TypeRef.simpleName(type.name())).replaceFirst("");
        return name.isEmpty() ? "an anonymous class" : "`" + name + "`";
    }

    /** How the call reads in the code: {@code audit}, {@code new Key}. */
    static String name(Call call) {
        return call.isCreation() ? display(call) : call.name();
    }

    static String name(MethodRef method) {
        return method.isConstructor() || method.isInitializer() ? method.display() : method.name();
    }

    static String display(Call call) {
        return call.target().map(MethodRef::display).orElse(call.name());
    }

    static String path(Body body) {
        return body.method().owner().file().path();
    }
}
