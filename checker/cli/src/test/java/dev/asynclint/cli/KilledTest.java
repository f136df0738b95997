package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.bytecode.CacheFolder;
import dev.asynclint.cli.report.ReportFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes a baseline, a report or its cache leaves the old content or the new one. */
class KilledTest {
    private static final String ODD = "odd\n".repeat(200_000);
    private static final String EVEN = "even\n".repeat(100_000);

    @TempDir
    private Path folder;

    /** Writes for ever; the test kills it. */
    static final class Forever {
        private Forever() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            System.out.println("started");
            for (int i = 0; ; i++) {
                String text = i % 2 == 0 ? EVEN : ODD;
                ReportFile.at(folder.resolve("baseline.json"), "baseline").write(text);
                cache(folder).keep("key", text.getBytes(StandardCharsets.UTF_8));
                System.out.println("written");
            }
        }
    }

    private static CacheFolder cache(Path folder) {
        return new CacheFolder(folder.resolve("cache"), ".txt");
    }

    @Test
    void filesAreWhole() throws IOException, InterruptedException {
        for (int kill = 1; kill < 6; kill++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Forever.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                assertEquals("started", lines.readLine());
                for (int written = 0; written < kill; written++) {
                    assertEquals("written", lines.readLine());
                }
                process.destroyForcibly();
                process.waitFor();
            }
            assertWhole(Files.readString(folder.resolve("baseline.json")));
            assertWhole(new String(cache(folder).find("key").orElseThrow(), StandardCharsets.UTF_8));
        }
    }

    private static void assertWhole(String text) {
        assertTrue(text.equals(ODD) || text.equals(EVEN), "torn");
    }
}
