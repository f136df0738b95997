package dev.asynclint.cli.runtime;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Identity;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.ir.Program;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeDecl;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Threads that were seen waiting at run time, to be found again in the sources. */
public final class Sightings {
    private final List<BlockedStack> stacks;
    private int elsewhere;

    private Sightings(List<BlockedStack> stacks) {
        this.stacks = stacks;
        this.elsewhere = stacks.size();
    }

    /**
     * Reads a flight recording, or a log with the stack traces of BlockHound or of Vert.x's blocked thread checker.
     *
     * @throws IOException when it cannot be read
     */
    public static Sightings read(Path file) throws IOException {
        if (file.toString().endsWith(".jfr")) {
            return new Sightings(FlightRecording.read(file));
        }
        try {
            return new Sightings(StackLog.read(Files.readAllLines(file)));
        } catch (MalformedInputException e) {
            throw new IOException("it is neither a log in UTF-8 nor a flight recording (.jfr)", e);
        }
    }

    public int count() {
        return stacks.size();
    }

    /** How many of them have no frame in any program that {@link #confirm} was asked about. */
    public int elsewhere() {
        return elsewhere;
    }

    /**
     * A finding for each place in a program where a thread was seen waiting: the one of the rules, with a last step that says
     * so, or a new one, as the rules have missed it.
     */
    public List<Finding> confirm(List<Finding> reported, Program program) {
        Places places = new Places(program);
        Map<Object, List<BlockedStack>> seen = new LinkedHashMap<>();
        for (BlockedStack stack : stacks) {
            List<Place> frames = places.of(stack);
            if (!frames.isEmpty()) {
                elsewhere--;
                Object key = reported.stream()
                        .filter(finding -> stack.isAbout(finding.rule()) && places.isOn(finding, frames))
                        .map(Object.class::cast)
                        .findFirst()
                        .orElse(frames.get(0));
                seen.computeIfAbsent(key, any -> new ArrayList<>()).add(stack);
            }
        }
        List<Finding> confirmed = new ArrayList<>();
        seen.forEach((key, stacksThere) -> confirmed.add(
                key instanceof Finding finding ? with(finding, stacksThere) : missed(places, stacksThere)));
        return confirmed;
    }

    private static Finding with(Finding finding, List<BlockedStack> seen) {
        List<Note> trace = new ArrayList<>(finding.trace());
        trace.add(new Note(finding.path(), finding.span(), "seen at run time" + times(seen)));
        return new Finding(
                finding.rule(),
                Severity.ERROR,
                finding.path(),
                finding.span(),
                finding.message(),
                trace,
                finding.fixes(),
                finding.hint(),
                finding.identity());
    }

    private static Finding missed(Places places, List<BlockedStack> seen) {
        BlockedStack stack = seen.get(0);
        List<Place> frames = places.of(stack);
        List<Note> trace = new ArrayList<>();
        for (Place place : frames) {
            trace.add(new Note(place.path(), place.span(), "calls on towards `" + stack.what() + "`"));
        }
        Collections.reverse(trace);
        Place at = frames.get(0);
        return new Finding(
                stack.rule(),
                Severity.ERROR,
                at.path(),
                at.span(),
                "`" + stack.what() + "` was seen blocking" + times(seen),
                trace,
                List.of(),
                "",
                Identity.NONE);
    }

    private static String times(List<BlockedStack> seen) {
        String thread =
                seen.get(0).thread().isEmpty() ? "" : " on `" + seen.get(0).thread() + "`";
        return (seen.size() == 1 ? "" : ", " + seen.size() + " times") + thread;
    }

    /** A line of the sources. */
    private record Place(String path, int line, Span span) {}

    /** The lines of a program, by class. */
    private static final class Places {
        private final Map<String, SourceFile> files = new HashMap<>();
        private final Map<String, SourceFile> byPath = new HashMap<>();

        Places(Program program) {
            for (SourceFile file : program.files()) {
                byPath.put(file.path(), file);
                for (TypeDecl type : file.types()) {
                    files.put(type.name(), file);
                }
            }
        }

        List<Place> of(BlockedStack stack) {
            List<Place> found = new ArrayList<>();
            for (BlockedStack.Frame frame : stack.frames()) {
                SourceFile file = fileOf(frame.type());
                if (file != null && frame.line() > 0) {
                    line(file, frame.line()).ifPresent(span -> found.add(new Place(file.path(), frame.line(), span)));
                }
            }
            return found;
        }

        /** Local classes and lambdas are in the file of the class around them. */
        private SourceFile fileOf(String type) {
            String name = type;
            while (!files.containsKey(name) && name.lastIndexOf('$') > 0) {
                name = name.substring(0, name.lastIndexOf('$'));
            }
            return files.get(name);
        }

        /** Its line is on the stack; or it is at a method reference, which has no frame, and its next step is the outermost one. */
        boolean isOn(Finding finding, List<Place> frames) {
            return frames.stream().anyMatch(frame -> isAt(finding.path(), finding.span(), frame))
                    || finding.trace().stream()
                            .filter(step -> !isOnOneLine(finding, step))
                            .findFirst()
                            .filter(step -> isAt(step.path(), step.span(), frames.get(frames.size() - 1)))
                            .isPresent();
        }

        private boolean isOnOneLine(Finding finding, Note step) {
            return step.path().equals(finding.path())
                    && lineOf(step.path(), step.span()) == lineOf(finding.path(), finding.span());
        }

        private boolean isAt(String path, Span span, Place frame) {
            return frame.path().equals(path) && frame.line() == lineOf(path, span);
        }

        private long lineOf(String path, Span span) {
            CharSequence before = byPath.get(path).text().subSequence(0, span.start());
            return 1 + before.chars().filter(c -> c == '\n').count();
        }

        private static Optional<Span> line(SourceFile file, int number) {
            CharSequence text = file.text();
            int start = 0;
            for (int line = 1; line < number; line++) {
                start = endOf(text, start) + 1;
            }
            int end = endOf(text, start);
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
        }

        private static int endOf(CharSequence text, int start) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n') {
                end++;
            }
            return end;
        }
    }
}
