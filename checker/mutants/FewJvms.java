package dev.asynclint.fixtures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.commandline.OptionsParser;
import org.pitest.mutationtest.commandline.ParseResult;
import org.pitest.mutationtest.commandline.PluginFilter;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.tooling.EntryPoint;

/**
 * Pitest's command line, but for one thing: hundreds of mutants are judged in one JVM, and not only those of one class.
 * Reading the fixtures is what costs.
 */
final class FewJvms {
    private static final int ENOUGH = 600;

    private FewJvms() {}

    public static void main(String[] args) {
        PluginServices plugins = PluginServices.makeForContextLoader();
        ParseResult parsed = new OptionsParser(new PluginFilter(plugins)).parse(args);
        parsed.getErrorMessage().ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        ReportOptions options = parsed.getOptions();
        SettingsFactory settings = new SettingsFactory(options, plugins) {
            @Override
            public MutationGrouperFactory getMutationGrouper() {
                return new Grouping();
            }
        };
        new EntryPoint().execute(Path.of("").toAbsolutePath().toFile(), options, settings, Map.of()).getError().ifPresent(error -> {
            throw new IllegalStateException(error);
        });
    }

    private static final class Grouping implements MutationGrouperFactory {
        @Override
        public MutationGrouper makeFactory(
                Properties properties, CodeSource code, int threads, int size) {
            return Grouping::group;
        }

        private static List<List<MutationDetails>> group(
                Collection<ClassName> classes, Collection<MutationDetails> mutants) {
            Map<ClassName, List<MutationDetails>> byClass = new LinkedHashMap<>();
            mutants.forEach(mutant -> byClass.computeIfAbsent(mutant.getClassName(), name -> new ArrayList<>())
                    .add(mutant));
            List<List<MutationDetails>> groups = new ArrayList<>();
            byClass.values().forEach(own -> {
                if (groups.isEmpty() || groups.get(groups.size() - 1).size() >= ENOUGH) {
                    groups.add(new ArrayList<>());
                }
                groups.get(groups.size() - 1).addAll(own);
            });
            return groups;
        }

        @Override
        public String description() {
            return "many classes a JVM";
        }
    }
}
