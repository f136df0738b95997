package dev.asynclint.analysis;

import dev.asynclint.api.Meaning;
import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.TypeDecl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which bodies in the sources a call may run. */
final class Dispatch {
    /** Of more implementations than these, nobody knows which a call runs. */
    private static final int FEW = 3;

    private final ProgramFacts program;
    private final Declarations declarations;
    private final Map<MethodRef, List<MethodDecl>> overriders = new HashMap<>();

    Dispatch(ProgramFacts program, Declarations declarations) {
        this.program = program;
        this.declarations = declarations;
    }

    /** The methods in the sources that override or implement {@code method} and have a body. */
    List<MethodDecl> overriders(MethodRef method) {
        return overriders.computeIfAbsent(method, this::findOverriders);
    }

    private List<MethodDecl> findOverriders(MethodRef method) {
        List<MethodDecl> found = new ArrayList<>();
        for (MethodDecl candidate : declarations.alike(method)) {
            if (!candidate.ref().equals(method)
                    && program.api().isSubtype(candidate.ref().owner(), method.owner())
                    && overrides(candidate, method)
                    && candidate.body().isPresent()) {
                found.add(candidate);
            }
        }
        return found;
    }

    private boolean overrides(MethodDecl candidate, MethodRef method) {
        return program.program().types().overridden(candidate.ref()).contains(method);
    }

    /** What a call of {@code method} runs on an object of exactly this type: its own method, or the one it inherits. */
    Optional<MethodDecl> implementation(String type, MethodRef method) {
        List<MethodDecl> candidates = declarations.alike(method);
        for (String owner : program.program().types().supertypes(type)) {
            for (MethodDecl candidate : candidates) {
                if (candidate.ref().owner().equals(owner)
                        && candidate.body().isPresent()
                        && (candidate.ref().equals(method) || overrides(candidate, method))) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /** What a call of {@code method} may run on an object of this type or a subtype. */
    List<MethodDecl> implementations(String type, MethodRef method) {
        return Stream.concat(
                        implementation(type, method).stream(),
                        overriders(method).stream()
                                .filter(candidate ->
                                        program.api().isSubtype(candidate.ref().owner(), type)))
                .distinct()
                .toList();
    }

    /**
     * The declared body, or where that is abstract the few implementations in sight, or the only one that a framework
     * passes around. Empty when that is unknown, too many, or declared not to block.
     */
    List<MethodDecl> targets(Call call) {
        MethodRef target = call.target().orElse(null);
        MethodDecl method = target == null ? null : declarations.method(target).orElse(null);
        if (method == null || program.api().means(target).contains(Meaning.NONBLOCKING)) {
            return List.of();
        }
        if (method.body().isPresent() && (!isDefault(method) || call.isSuperCall())) {
            return List.of(method);
        }
        if (areFunctional(method.owner().annotations())) {
            return List.of(); // made for lambdas, it is mostly given some: the classes that implement it say little
        }
        List<MethodDecl> implementations = new ArrayList<>(overriders(target));
        if (method.body().isPresent()) {
            implementations.add(method);
        }
        implementations = program.beans().only(call, implementations);
        return implementations.size() <= FEW ? implementations : List.of();
    }

    /** Implementations often replace what an interface does by default; those of a class are seldom replaced. */
    private static boolean isDefault(MethodDecl method) {
        return method.owner().isInterface() && method.isOverridable();
    }

    /** Whether a type says that it is a functional interface, or is an interface of the sources. */
    boolean isFunctional(String type) {
        return declarations
                .type(type)
                .map(TypeDecl::isInterface)
                .orElseGet(() -> areFunctional(program.program().types().annotationsOf(type)));
    }

    private static boolean areFunctional(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::simpleName).anyMatch("FunctionalInterface"::equals);
    }
}
