package dev.asynclint.cli.lsp;

import dev.asynclint.bytecode.CacheFolder;
import dev.asynclint.cli.RulePage;
import dev.asynclint.cli.Version;
import dev.asynclint.rules.RuleInfo;
import dev.asynclint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The rule pages as files that an editor can open, in the cache folder of the user. */
final class RulePages {
    private final Optional<Path> folder;
    private final Map<String, Optional<String>> uris = new ConcurrentHashMap<>();

    RulePages(Optional<Path> folder) {
        this.folder = folder;
    }

    static RulePages ofUser() {
        return new RulePages(
                CacheFolder.ofUser().map(caches -> caches.resolve("rules").resolve(Version.NUMBER)));
    }

    /** Where the page of a rule is; empty when it cannot be written. */
    Optional<String> uri(String rule) {
        return uris.computeIfAbsent(rule, name -> Rules.byName(name).flatMap(found -> write(found.info())));
    }

    private Optional<String> write(RuleInfo info) {
        return folder.flatMap(pages -> write(info, pages));
    }

    private static Optional<String> write(RuleInfo info, Path folder) {
        Path file = folder.resolve(info.name() + ".md");
        try {
            String page = RulePage.markdown(info);
            if (!Files.isRegularFile(file) || !Files.readString(file).equals(page)) {
                Files.createDirectories(folder);
                Files.writeString(file, page);
            }
            return Optional.of(Uris.of(file));
        } catch (IOException e) {
            return Optional.empty(); // a link less: the page can still be had with `asynclint explain`
        }
    }
}
