package dev.asynclint.cli.changes;

import dev.asynclint.cli.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs git in a folder. */
final class Git {
    private static final long SECONDS = 60;

    private final String program;
    private final Path folder;

    Git(Path folder) {
        this("git", folder);
    }

    Git(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** What git said. */
    record Answer(int code, String out, String err) {
        boolean isYes() {
            return code == 0;
        }
    }

    /** @throws UsageException when git says no, with its reason */
    String tell(String... arguments) {
        Answer answer = ask(arguments);
        if (!answer.isYes()) {
            String reason = answer.err().lines().findFirst().orElse("exit code " + answer.code());
            throw new UsageException("git " + arguments[0] + ": " + reason.replaceFirst("^(fatal|error): ", ""));
        }
        return answer.out();
    }

    /** @throws UsageException when there is no git or it does not come to an end */
    Answer ask(String... arguments) {
        List<String> words = new ArrayList<>(List.of(program, "-c", "core.quotePath=false"));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        Process process;
        try {
            process = builder.start();
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UsageException(
                    "git cannot be run, and --since, --changed and --staged need it: is it installed and on the PATH?");
        }
        try {
            CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new UsageException(
                        "git " + arguments[0] + " took more than " + SECONDS + " s in `" + folder + "`");
            }
            return new Answer(process.exitValue(), out.join(), err.join());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException("git " + arguments[0] + ": interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
