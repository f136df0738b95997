package dev.asynclint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.cli.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    @TempDir
    Path folder;

    @Test
    void makesTheFolderAndReplacesTheFile() throws IOException {
        Path file = folder.resolve("a/b/report.json");
        ReportFile.at(file).write("old, and longer");
        ReportFile.at(file).write("new");
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("report.json"), names(file.getParent()));
    }

    @Test
    void leavesTheOldFileAloneUntilTheNewOneIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old");
        ReportFile report = ReportFile.at(file);
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("report.json"), names(folder));
        Files.delete(file);
        Files.createDirectories(file.resolve("in the way"));
        assertThrows(UsageException.class, () -> report.write("new"));
        assertEquals(List.of("report.json"), names(folder), "nothing half-written remains");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        ReportFile.at(link).write("new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(target));
    }

    @Test
    void aFolderIsNoReport() {
        String message = refusal(folder);
        assertEquals("--format: `" + folder + "` is a folder; name a file in it", message);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "");
        assertEquals(
                "--format: cannot write `" + taken.resolve("r.json") + "`: `" + taken + "` is a file, not a folder",
                refusal(taken.resolve("r.json")));
        assertTrue(refusal(taken.resolve("deeper/r.json")).startsWith("--format: cannot write `"));
    }

    private static String refusal(Path file) {
        return assertThrows(UsageException.class, () -> ReportFile.at(file)).getMessage();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
