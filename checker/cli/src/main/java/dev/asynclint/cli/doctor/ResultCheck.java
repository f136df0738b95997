package dev.asynclint.cli.doctor;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the last compilation of a module with the compiler plugin left behind. */
final class ResultCheck {
    private static final int MOST_PRINTED = 100;
    /** The folder of class files, and the sources that they come from. */
    private static final List<List<String>> OUTPUTS = List.of(
            List.of("target/classes", "src/main/java"),
            List.of("target/test-classes", "src/test/java"),
            List.of("build/classes/java/main", "src/main/java"),
            List.of("build/classes/java/test", "src/test/java"));

    private ResultCheck() {}

    static void look(Path folder, String name, Diagnosis diagnosis) {
        for (List<String> output : OUTPUTS) {
            Path classes = folder.resolve(output.get(0));
            Path sources = folder.resolve(output.get(1));
            if (Files.isDirectory(classes) && Files.isDirectory(sources)) {
                Path result = classes.resolveSibling("asynclint").resolve(classes.getFileName() + ".json");
                String shown = name.equals(".") ? output.get(0) : name + "/" + output.get(0);
                look(result, sources, shown, diagnosis);
            }
        }
    }

    private static void look(Path result, Path sources, String shown, Diagnosis diagnosis) {
        Optional<FileTime> newest = newestSource(sources);
        if (newest.isEmpty()) {
            return;
        }
        if (!Files.isRegularFile(result)) {
            diagnosis.wrong(
                    shown + ": compiled without the plugin: there is no " + result.getFileName() + " in "
                            + result.getParent(),
                    "compile again from the start (`mvn clean compile`, `gradle clean classes`), as an up-to-date"
                            + " compilation does not run plugins; then ask again");
            return;
        }
        try {
            JsonObject summary = JsonParser.parseString(Files.readString(result))
                    .getAsJsonObject()
                    .getAsJsonObject("summary");
            int findings = summary.get("findings").getAsInt();
            if (Files.getLastModifiedTime(result).compareTo(newest.get()) < 0) {
                diagnosis.note(
                        shown + ": the last result is older than the sources", "compile again to see what holds now");
            } else {
                diagnosis.ok(shown + ": compiled with the plugin; " + findings
                        + (findings == 1 ? " finding" : " findings") + " in " + result);
            }
            if (findings >= MOST_PRINTED) {
                diagnosis.wrong(
                        shown + ": " + findings + " findings, and javac prints " + MOST_PRINTED + " warnings at most",
                        "add the argument -Xmaxwarns " + findings * 2 + ", or read " + result);
            }
        } catch (IOException | JsonParseException | IllegalStateException | NullPointerException e) {
            diagnosis.wrong(shown + ": " + result + " is broken", "delete it and compile again");
        }
    }

    private static Optional<FileTime> newestSource(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            Optional<FileTime> newest = Optional.empty();
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                FileTime time = Files.getLastModifiedTime(file);
                newest = newest.filter(other -> other.compareTo(time) >= 0).or(() -> Optional.of(time));
            }
            return newest;
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
