package dev.asynclint.cli.init;

import dev.asynclint.cli.UsageException;
import dev.asynclint.engine.IoReason;
import dev.asynclint.engine.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the files that a team starts with. What is there stays as it is. */
public final class Starter {
    private final Path root;
    private final Surroundings project;
    private final List<String> done = new ArrayList<>();

    public Starter(Path root) {
        this.root = root;
        this.project = new Surroundings(root);
    }

    /** Lines about what was done. */
    public List<String> done() {
        return done;
    }

    /** The configuration, unless there is one here or above. */
    public void settings() {
        Optional<Path> there = Settings.find(root);
        if (there.isPresent()) {
            done.add("kept     " + there.get());
        } else {
            write(Settings.FILE_NAME, settingsText());
        }
    }

    /** A file for the service that checks changes. */
    public void ci(Ci ci, String version) {
        if (ci == Ci.NONE) {
            return;
        }
        String include = ci.include(project);
        String file = ci.file(project);
        write(file, ci.text(project, version));
        if (!include.isEmpty()) {
            done.add("to do    add to .gitlab-ci.yml: " + include);
        }
    }

    private String settingsText() {
        Optional<String> release = project.release();
        return """
                # What Asynclint is to know of this project. `asynclint config` shows what holds, `asynclint doctor` what is wrong.

                # The Java release of the sources, and the releases that the code runs on.
                %s
                #runtime=21..25

                # Whether the framework runs requests and tasks on virtual threads.
                %s

                # How much a rule weighs: error, warning, info or off. `asynclint rules` lists them.
                #rule.UnboundedWait=warning

                # The most that a finding weighs in tests, and in some folders.
                #tests=info
                #path.src/legacy/**=info

                # What of our own may block, or be dropped.
                #allow.BlockingCallOnEventLoop=com.acme.Db#ping, com.acme.legacy.*

                # Code that nobody here writes.
                #exclude=generated
                """.formatted(
                        release.map(number -> "release=" + number).orElse("#release=21"),
                        project.hasVirtualThreads() ? "virtual-threads=true" : "#virtual-threads=true");
    }

    private void write(String name, String text) {
        Path file = root.resolve(name);
        try {
            if (Files.exists(file)) {
                done.add("kept     " + name);
                return;
            }
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            done.add("written  " + name);
        } catch (IOException e) {
            throw new UsageException("cannot write `" + file + "`: " + IoReason.of(e));
        }
    }
}
