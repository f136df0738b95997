package dev.asynclint.cli.maven;

import dev.asynclint.cli.maven.LocalRepository.Coordinates;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Repository;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.FileModelSource;
import org.apache.maven.model.building.ModelBuilder;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.model.building.ModelCache;
import org.apache.maven.model.building.ModelSource2;
import org.apache.maven.model.resolution.ModelResolver;
import org.apache.maven.model.resolution.UnresolvableModelException;
import org.jspecify.annotations.Nullable;

/**
 * POMs with all that parents, properties and imported bills of materials say. What they name is looked for among the
 * project's own modules and in the local repository, nowhere else.
 */
final class Models {
    private final LocalRepository repository;
    private final Map<String, Path> modules = new HashMap<>();
    private final ModelBuilder builder = new DefaultModelBuilderFactory().newInstance();
    private final Kept kept = new Kept();
    private final Map<Coordinates, Optional<Model>> known = new HashMap<>();

    Models(LocalRepository repository) {
        this.repository = repository;
    }

    /** A module of the project; the error says in one line why its POM cannot be used. */
    Model ofModule(Path pom) throws ModelBuildingException {
        Model model = build(pom);
        modules.put(model.getGroupId() + ":" + model.getArtifactId(), pom);
        return model;
    }

    /** Whether an artifact is made from the project's own sources. */
    boolean isModule(Coordinates artifact) {
        return modules.containsKey(artifact.group() + ":" + artifact.artifact());
    }

    /** The POM of an artifact, if it and its parents are there and make sense. */
    Optional<Model> of(Coordinates artifact) {
        Optional<Model> model = known.get(artifact);
        if (model == null) {
            model = pom(artifact).flatMap(this::tryToBuild);
            known.put(artifact, model);
        }
        return model;
    }

    private Optional<Path> pom(Coordinates artifact) {
        Path module = modules.get(artifact.group() + ":" + artifact.artifact());
        return module != null
                ? Optional.of(module)
                : repository.pom(new Coordinates(artifact.group(), artifact.artifact(), artifact.version()));
    }

    private Optional<Model> tryToBuild(Path pom) {
        try {
            return Optional.of(build(pom));
        } catch (ModelBuildingException broken) {
            return Optional.empty();
        }
    }

    private Model build(Path pom) throws ModelBuildingException {
        DefaultModelBuildingRequest request = new DefaultModelBuildingRequest();
        request.setPomFile(pom.toFile());
        request.setModelResolver(new Resolver());
        request.setModelCache(kept);
        request.setSystemProperties(System.getProperties());
        request.setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL);
        return builder.build(request).getEffectiveModel();
    }

    /** Finds POMs on this machine; the repositories that POMs name are not asked. */
    private final class Resolver implements ModelResolver {
        @Override
        public ModelSource2 resolveModel(String group, String artifact, String version)
                throws UnresolvableModelException {
            File pom = pom(new Coordinates(group, artifact, version))
                    .orElseThrow(() -> new UnresolvableModelException(
                            "it is not in the local repository", group, artifact, version))
                    .toFile();
            return new FileModelSource(pom);
        }

        @Override
        public ModelSource2 resolveModel(Parent parent) throws UnresolvableModelException {
            return resolveModel(parent.getGroupId(), parent.getArtifactId(), parent.getVersion());
        }

        @Override
        public ModelSource2 resolveModel(Dependency dependency) throws UnresolvableModelException {
            return resolveModel(dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion());
        }

        @Override
        public void addRepository(Repository any) {}

        @Override
        public void addRepository(Repository any, boolean replaces) {}

        @Override
        public ModelResolver newCopy() {
            return this;
        }
    }

    /** POMs that many others have as parents or import are read once. */
    private static final class Kept implements ModelCache {
        private final Map<String, Object> data = new HashMap<>();

        @Override
        public void put(String group, String artifact, String version, String tag, Object value) {
            data.put(String.join(":", group, artifact, version, tag), value);
        }

        @Override
        public @Nullable Object get(String group, String artifact, String version, String tag) {
            return data.get(String.join(":", group, artifact, version, tag));
        }
    }
}
