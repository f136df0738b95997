package dev.asynclint.analysis;

import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.TypeDecl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types and methods of a program, and what they are found by. */
final class Declarations {
    private final Map<MethodRef, MethodDecl> methods = new LinkedHashMap<>();
    private final Map<String, TypeDecl> types = new HashMap<>();
    private final Map<String, List<MethodDecl>> byShape = new HashMap<>();
    private final Map<String, SourceFile> files = new HashMap<>();

    Declarations(Collection<SourceFile> sources) {
        sources.forEach(this::add);
    }

    /** Follows the program to other files. What stays keeps its place in the order. */
    void follow(Collection<SourceFile> now) {
        for (SourceFile file : now) {
            SourceFile old = files.put(file.path(), file);
            if (old != file) {
                replace(old == null ? List.of() : old.types(), file.types());
            }
        }
        if (files.size() > now.size()) {
            Map<String, SourceFile> gone = new HashMap<>(files);
            now.forEach(file -> gone.remove(file.path()));
            gone.forEach((path, file) -> {
                files.remove(path);
                replace(file.types(), List.of());
            });
        }
    }

    private void add(SourceFile file) {
        files.put(file.path(), file);
        replace(List.of(), file.types());
    }

    private void add(MethodDecl method) {
        methods.put(method.ref(), method);
        byShape.computeIfAbsent(shape(method.ref()), k -> new ArrayList<>()).add(method);
    }

    private void replace(List<TypeDecl> old, List<TypeDecl> now) {
        now.forEach(type -> types.put(type.name(), type));
        old.forEach(type -> types.remove(type.name(), type));
        Map<MethodRef, MethodDecl> gone = new HashMap<>();
        old.forEach(type -> type.methods().forEach(method -> gone.put(method.ref(), method)));
        for (TypeDecl type : now) {
            for (MethodDecl method : type.methods()) {
                MethodDecl before = gone.remove(method.ref());
                if (before == null) {
                    add(method);
                } else {
                    methods.put(method.ref(), method);
                    alike(method.ref()).replaceAll(one -> one == before ? method : one);
                }
            }
        }
        for (MethodDecl method : gone.values()) {
            methods.remove(method.ref(), method);
            alike(method.ref()).remove(method);
        }
    }

    private static String shape(MethodRef method) {
        return shape(method.name(), method.parameters().size());
    }

    private static String shape(String name, int parameters) {
        return name + "/" + parameters;
    }

    Collection<MethodDecl> methods() {
        return methods.values();
    }

    Optional<MethodDecl> method(MethodRef ref) {
        return Optional.ofNullable(methods.get(ref));
    }

    Optional<TypeDecl> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The methods that are called alike and take as many parameters. */
    List<MethodDecl> alike(MethodRef method) {
        return byShape.getOrDefault(shape(method), List.of());
    }

    /** The initialisers of classes. */
    List<MethodDecl> staticInitializers() {
        return byShape.getOrDefault(shape(MethodRef.STATIC_INIT, 0), List.of());
    }
}
