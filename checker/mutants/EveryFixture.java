package dev.asynclint.fixtures;

import dev.asynclint.api.ApiModel;
import dev.asynclint.engine.Analysis;
import dev.asynclint.engine.Report;
import dev.asynclint.fixtures.frontend.Answer;
import dev.asynclint.fixtures.frontend.Case;
import dev.asynclint.javaparser.JavaParserOptions;
import dev.asynclint.javaparser.JavaParserProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Every fixture on the JavaParser front end: its findings, its trace, its fixed text. A program is read once and kept,
 * so that judging it again, for each mutant, takes a millisecond: reading is not what is mutated.
 */
final class EveryFixture {
    /** Rules whose fixtures alone are judged, by semicolon: for a quick look, as others' fixtures kill mutants too. */
    private static final List<String> ONLY = List.of(System.getProperty("asynclint.fixtures", "").split(";"));

    private static final Map<String, JavaParserProgram> PROGRAMS = new ConcurrentHashMap<>();

    private EveryFixture() {}

    static List<Fixture> all() {
        return Fixtures.all().stream()
                .filter(fixture -> ONLY.contains("") || ONLY.contains(fixture.rule()))
                .filter(fixture -> !fixture.header().notOn().containsKey(FrontEndName.JAVAPARSER))
                .toList();
    }

    /** Reads a fixture, and gives what throws when the answer is another one than it says. */
    static Runnable judging(Fixture fixture) {
        Case subject = Case.of(fixture, Fixtures.LIBRARIES);
        JavaParserProgram program = PROGRAMS.computeIfAbsent(fixture.id(), id -> read(subject));
        ApiModel model = ApiModel.builtIn();
        return () -> judge(fixture, subject, Analysis.run(program, model, subject.settings()));
    }

    private static void judge(Fixture fixture, Case subject, Report report) {
        Answer answer = Answer.of(report.findings(), report.problems(), subject);
        List<String> complaints = Judge.complaints(fixture, answer, true);
        if (!complaints.isEmpty()) {
            throw new AssertionError(fixture + ": " + complaints);
        }
        Path fixed = Fixtures.ROOT.resolve(fixture.id() + ".java.fixed");
        if (Files.exists(fixed)) {
            if (!Judge.complaintsOfSafety(fixture, answer).isEmpty()) {
                throw new AssertionError(fixture + ": another safety");
            }
            String path = fixture.files().get(0).path();
            String got = FixApplier.apply(path, fixture.files().get(0).text(), answer.findings());
            if (!got.equals(text(fixed))) {
                throw new AssertionError(fixture + " is fixed otherwise: " + got);
            }
        }
    }

    private static JavaParserProgram read(Case subject) {
        JavaParserOptions options = JavaParserOptions.defaults()
                .withRelease(Math.max(subject.release(), Runtime.version().feature()))
                .withThreads(1)
                .withClassPath(subject.jars());
        try {
            Path folder = Files.createTempDirectory("mutants");
            List<JavaParserProgram.Input> inputs = new ArrayList<>();
            for (Map.Entry<String, String> source : subject.sources().entrySet()) {
                Path file = folder.resolve(source.getKey());
                Files.createDirectories(file.getParent());
                inputs.add(new JavaParserProgram.Input(source.getKey(), Files.writeString(file, source.getValue())));
            }
            JavaParserProgram program = JavaParserProgram.read(inputs, options);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
