package dev.asynclint.cli.run;

import dev.asynclint.api.ApiModel;
import dev.asynclint.api.FactFile;
import dev.asynclint.bytecode.Libraries;
import dev.asynclint.bytecode.SummaryCache;
import dev.asynclint.cli.UsageException;
import dev.asynclint.cli.discovery.SourceTree;
import dev.asynclint.ir.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is known of libraries: what ships, what model files add, and what the class path tells. Each is read once. */
final class ApiModels {
    private final boolean infers;
    private final Consumer<String> notes;
    private final Map<List<Path>, LearnedFacts> learned = new HashMap<>();
    private final Map<Known, ApiModel> models = new HashMap<>();
    private final Map<Used, Libraries> libraries = new HashMap<>();

    /**
     * Files of facts.
     *
     * @param written by people
     * @param learned by the compiler plugin, from other modules
     */
    private record Known(List<Path> written, List<FactFile> learned) {}

    private record Used(ApiModel model, List<Path> classPath) {}

    /**
     * None yet.
     *
     * @param infers whether to look into jars for what waits
     * @param notes takes lines for the user
     */
    ApiModels(boolean infers, Consumer<String> notes) {
        this.infers = infers;
        this.notes = notes;
    }

    ApiModel of(List<Path> files, List<Path> classPath, Program program) {
        LearnedFacts compiled = learned.computeIfAbsent(classPath, entries -> new LearnedFacts(entries, notes));
        ApiModel model = models.computeIfAbsent(
                new Known(files, compiled.beside(program)),
                known -> ApiModel.builtIn()
                        .plus(known.written().stream().map(ApiModels::facts).toArray(FactFile[]::new))
                        .withLearned(known.learned(), notes));
        if (!infers || classPath.isEmpty()) {
            return model;
        }
        Libraries of = libraries.computeIfAbsent(
                new Used(model, classPath),
                used -> new Libraries(used.model(), used.classPath(), SummaryCache.ofUser()));
        return model.withLearned(of.inferUsed(ImportedPackages.of(program)), notes);
    }

    private static FactFile facts(Path file) {
        try {
            return FactFile.read(file);
        } catch (IOException e) {
            throw new UsageException(file + ": " + SourceTree.reason(e));
        }
    }
}
