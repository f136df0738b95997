package dev.asynclint.bytecode;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.TypeOracle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** The classes whose methods are looked into, and the types around them. */
final class World implements TypeOracle {
    private final Map<String, ClassSummary> scanned = new LinkedHashMap<>();
    private final Map<String, List<ClassSummary>> extenders = new HashMap<>();
    private final Map<String, List<String>> supertypes = new HashMap<>();
    private final Map<ClassSummary, Map<String, MethodSummary>> methods = new IdentityHashMap<>();
    private final Map<String, Optional<ClassSummary>> others = new HashMap<>();
    private final Function<String, Optional<ClassSummary>> finder;

    /** A method and the class that declares it. */
    record Declared(ClassSummary owner, MethodSummary method) {
        MethodRef ref() {
            return method.ref(owner.name());
        }
    }

    /**
     * @param classes those that are looked into; the first of a name counts
     * @param finder finds the other ones, without their calls
     */
    World(Collection<ClassSummary> classes, Function<String, Optional<ClassSummary>> finder) {
        this.finder = finder;
        classes.forEach(type -> scanned.putIfAbsent(type.name(), type));
        for (ClassSummary type : scanned.values()) {
            for (String parent : parents(type)) {
                extenders.computeIfAbsent(parent, any -> new ArrayList<>(2)).add(type);
            }
        }
    }

    Collection<ClassSummary> scanned() {
        return scanned.values();
    }

    boolean isScanned(String type) {
        return scanned.containsKey(type);
    }

    private @Nullable MethodSummary method(ClassSummary type, String name, String descriptor) {
        Map<String, MethodSummary> bySignature = methods.get(type);
        if (bySignature == null) {
            bySignature = new HashMap<>();
            for (MethodSummary method : type.methods()) {
                bySignature.put(method.name() + method.descriptor(), method);
            }
            methods.put(type, bySignature);
        }
        return bySignature.get(name + descriptor);
    }

    Optional<ClassSummary> find(String name) {
        ClassSummary type = scanned.get(name);
        return type != null ? Optional.of(type) : other(name);
    }

    private Optional<ClassSummary> other(String name) {
        Optional<ClassSummary> known = others.get(name);
        if (known == null) {
            known = finder.apply(name);
            others.put(name, known);
        }
        return known;
    }

    private static List<String> parents(ClassSummary type) {
        List<String> parents = new ArrayList<>(type.interfaces().size() + 1);
        if (type.superName() != null) {
            parents.add(type.superName());
        }
        parents.addAll(type.interfaces());
        return parents;
    }

    @Override
    public List<String> supertypes(String type) {
        List<String> known = supertypes.get(type);
        if (known == null) {
            known = findSupertypes(type);
            supertypes.put(type, known);
        }
        return known;
    }

    private List<String> findSupertypes(String type) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (found.add(next)) {
                find(next).map(World::parents).ifPresent(open::addAll);
            }
        }
        return found.size() == 1 && find(type).isEmpty() ? List.of() : List.copyOf(found);
    }

    /** The method that a call on {@code type} means: of its classes first, then of its interfaces. */
    Optional<Declared> resolve(String type, String name, String descriptor) {
        Declared inherited = null;
        for (String owner : supertypes(type)) {
            Optional<ClassSummary> found = find(owner);
            MethodSummary method = found.map(at -> method(at, name, descriptor)).orElse(null);
            if (method != null) {
                Declared declared = new Declared(found.get(), method);
                if (!found.get().is(Opcodes.ACC_INTERFACE)) {
                    return Optional.of(declared);
                }
                if (inherited == null || inherited.method().is(Opcodes.ACC_ABSTRACT)) {
                    inherited = declared;
                }
            }
        }
        return Optional.ofNullable(inherited);
    }

    /** The one method that a call can run, where there is only one. */
    Optional<Declared> onlyTarget(CallSite call) {
        Optional<Declared> found = resolve(call.owner(), call.name(), call.descriptor());
        return found.filter(declared -> !declared.method().is(Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)
                && (isBoundEarly(call, declared) || !isOverridden(call.owner(), declared.method())));
    }

    private static boolean isBoundEarly(CallSite call, Declared target) {
        return call.opcode() == Opcodes.INVOKESTATIC
                || call.opcode() == Opcodes.INVOKESPECIAL
                || target.method().is(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL);
    }

    private boolean isOverridden(String type, MethodSummary method) {
        return anyExtender(type, below -> {
            MethodSummary same = method(below, method.name(), method.descriptor());
            return same != null && !same.is(Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE);
        });
    }

    private boolean anyExtender(String type, Predicate<ClassSummary> test) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            for (ClassSummary below : extenders.getOrDefault(open.remove(), List.of())) {
                if (seen.add(below.name())) {
                    if (test.test(below)) {
                        return true;
                    }
                    open.add(below.name());
                }
            }
        }
        return false;
    }

    /** Whether other packages can name the type. */
    boolean isAccessible(ClassSummary type) {
        int dollar = type.name().lastIndexOf('$');
        return type.isAccessible()
                && (dollar <= 0
                        || find(type.name().substring(0, dollar))
                                .map(this::isAccessible)
                                .orElse(true));
    }

    private @Nullable Declared find(MethodRef ref) {
        ClassSummary owner = find(ref.owner()).orElse(null);
        if (owner != null) {
            for (MethodSummary method : owner.methods()) {
                if (method.name().equals(ref.name()) && method.ref(ref.owner()).equals(ref)) {
                    return new Declared(owner, method);
                }
            }
        }
        return null;
    }

    @Override
    public List<MethodRef> overridden(MethodRef method) {
        if (method.isStatic() || method.isConstructor()) {
            return List.of();
        }
        List<MethodRef> found = new ArrayList<>(2);
        for (String type : supertypes(method.owner())) {
            if (!type.equals(method.owner())) {
                for (MethodSummary above : find(type).map(ClassSummary::methods).orElse(List.of())) {
                    if (above.name().equals(method.name())
                            && above.ref(type).parameters().equals(method.parameters())) {
                        found.add(above.ref(type));
                    }
                }
            }
        }
        return found;
    }

    @Override
    public List<String> thrownBy(MethodRef method) {
        Declared found = find(method);
        return found == null ? List.of() : found.method().thrown();
    }

    @Override
    public List<Annotation> annotationsOf(MethodRef method) {
        Declared found = find(method);
        return found == null ? List.of() : annotations(found.method().annotations());
    }

    @Override
    public List<Annotation> annotationsOf(String type) {
        return find(type).map(found -> annotations(found.annotations())).orElse(List.of());
    }

    private static List<Annotation> annotations(List<String> names) {
        return names.stream().map(name -> new Annotation(name, Map.of())).toList();
    }

    @Override
    public boolean isPresent(String typeOrArtifact) {
        return typeOrArtifact.indexOf('.') > 0 && find(typeOrArtifact).isPresent();
    }
}
