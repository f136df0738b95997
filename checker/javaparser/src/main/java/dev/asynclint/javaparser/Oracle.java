package dev.asynclint.javaparser;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.TypeOracle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers about types and methods from their symbols. */
final class Oracle implements TypeOracle {
    private final Resolver resolver;
    private final ClassPath classPath;
    private final Set<String> artifacts;
    private final Map<MethodRef, List<MethodRef>> overridden = new ConcurrentHashMap<>();

    Oracle(Resolver resolver, ClassPath classPath, Set<String> artifacts) {
        this.resolver = resolver;
        this.classPath = classPath;
        this.artifacts = artifacts;
    }

    @Override
    public List<String> supertypes(String type) {
        return resolver.hierarchy.supertypes(type);
    }

    private MethodSym find(MethodRef method) {
        ClassSym owner = resolver.types.find(method.owner());
        if (owner == null) {
            return null;
        }
        MethodSym found = null;
        for (MethodSym candidate : owner.declared(method.name())) {
            if (candidate.arity == method.parameters().size() && candidate.ref().equals(method)) {
                found = candidate;
            }
        }
        return found;
    }

    @Override
    public List<MethodRef> overridden(MethodRef ref) {
        return overridden.computeIfAbsent(ref, this::findOverridden);
    }

    private List<MethodRef> findOverridden(MethodRef ref) {
        MethodSym method = find(ref);
        if (method == null || method.isStatic() || ref.isConstructor() || method.is(MethodSym.PRIVATE)) {
            return List.of();
        }
        List<MethodRef> found = new ArrayList<>(2);
        Set<String> seen = new HashSet<>();
        Deque<Ty> queue = new ArrayDeque<>();
        addParents(method.owner, method.owner.self(), queue);
        while (!queue.isEmpty()) {
            Ty site = queue.poll();
            ClassSym symbol = resolver.types.of(site);
            if (symbol == null || !seen.add(symbol.name)) {
                continue;
            }
            Subst arguments = Hierarchy.bind(symbol, site);
            for (MethodSym candidate : symbol.declared(method.name)) {
                if (overrides(method, candidate, arguments)) {
                    found.add(candidate.ref());
                }
            }
            addParents(symbol, site, queue);
        }
        return found;
    }

    private void addParents(ClassSym symbol, Ty site, Deque<Ty> queue) {
        Subst arguments = Hierarchy.bind(symbol, site);
        if (symbol.superclass != null) {
            queue.add(arguments.apply(symbol.superclass));
        } else if (symbol.isInterface) {
            queue.add(Ty.OBJECT);
        }
        for (Ty parent : symbol.interfaces) {
            queue.add(arguments.apply(parent));
        }
    }

    private static boolean overrides(MethodSym method, MethodSym candidate, Subst arguments) {
        if (candidate.arity != method.arity || candidate.isStatic() || candidate.is(MethodSym.PRIVATE)) {
            return false;
        }
        for (int i = 0; i < method.arity; i++) {
            Ty own = method.params()[i];
            Ty inherited = candidate.params()[i];
            if (!own.sameErasure(inherited) && !own.sameErasure(arguments.apply(inherited))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<String> thrownBy(MethodRef method) {
        MethodSym found = find(method);
        return found == null ? List.of() : found.thrown;
    }

    @Override
    public List<Annotation> annotationsOf(MethodRef method) {
        MethodSym found = find(method);
        return found == null ? List.of() : List.copyOf(found.annotations);
    }

    @Override
    public List<Annotation> annotationsOf(String type) {
        ClassSym found = resolver.types.find(type);
        return found == null ? List.of() : found.annotations;
    }

    @Override
    public boolean isPresent(String typeOrArtifact) {
        if (artifacts.contains(typeOrArtifact)) {
            return true;
        }
        ClassSym found = typeOrArtifact.indexOf('.') < 0 ? null : resolver.types.find(typeOrArtifact);
        return found != null
                && (found.isSource || classPath.contains(typeOrArtifact) || typeOrArtifact.startsWith("java."));
    }
}
