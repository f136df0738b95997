package dev.asynclint.javaparser;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Every type that can be seen: the sources first, then the class path, then the shipped index. Thread-safe. */
final class Types {
    private static final ClassSym ABSENT = new ClassSym("?");

    private final ConcurrentMap<String, ClassSym> known = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> canonical = new ConcurrentHashMap<>();
    private final Set<String> sourcePackages = ConcurrentHashMap.newKeySet();
    private final ClassFinder[] finders;

    /** Where types that are not in the sources come from. */
    interface ClassFinder {
        /** The type of that binary name, {@code null} when it is not here. */
        ClassSym find(String binaryName, Types types);

        boolean hasPackage(String name);

        /** Whether a type of that package that is not here is nowhere. */
        default boolean isComplete(String packageName) {
            return false;
        }
    }

    Types(ClassFinder... finders) {
        this.finders = finders;
    }

    /** Adds a type of the sources; the first of a name wins. */
    boolean declare(ClassSym type) {
        sourcePackages.add(type.packageName());
        return known.putIfAbsent(type.name, type) == null;
    }

    /** Forgets a local class that was declared while an overload was tried. */
    void forget(ClassSym type) {
        known.remove(type.name, type);
    }

    /** Forgets the types of the sources inside these top-level types, and which types there are none of. */
    void forgetAll(Set<ClassSym> tops) {
        known.values().removeIf(type -> type == ABSENT || tops.contains(type.outermost()));
        canonical.clear();
    }

    /** The types declared in the sources, by name. */
    List<ClassSym> ofSources() {
        return known.values().stream()
                .filter(type -> type.isSource)
                .sorted(Comparator.comparing(type -> type.name))
                .toList();
    }

    int size() {
        return known.size();
    }

    /** Forgets what types inherit: it is looked up again. */
    void forgetInherited() {
        known.values().forEach(ClassSym::forgetInherited);
    }

    /** The type of that binary name, {@code null} when unknown. */
    ClassSym find(String binaryName) {
        ClassSym found = known.get(binaryName);
        if (found == null) {
            found = load(binaryName);
            ClassSym raced = known.putIfAbsent(binaryName, found);
            if (raced != null) {
                found = raced;
            }
        }
        return found == ABSENT ? null : found;
    }

    ClassSym of(Ty type) {
        return type.dims > 0 || type.var != null || !type.isKnown() ? null : find(type.name);
    }

    private ClassSym load(String binaryName) {
        int dot = binaryName.lastIndexOf('.');
        String packageName = dot < 0 ? "" : binaryName.substring(0, dot);
        for (ClassFinder finder : finders) {
            if (finder.hasPackage(packageName)) {
                ClassSym found = finder.find(binaryName, this);
                if (found != null) {
                    return found;
                }
                if (finder.isComplete(packageName)) {
                    return ABSENT;
                }
            }
        }
        return ABSENT;
    }

    /** Whether any type of that package is known. */
    boolean hasPackage(String name) {
        if (sourcePackages.contains(name)) {
            return true;
        }
        for (ClassFinder finder : finders) {
            if (finder.isComplete(name) || finder instanceof ApiIndex && finder.hasPackage(name)) {
                return true;
            }
        }
        return false;
    }

    /** The binary name of the type that {@code dotted} names ({@code java.util.Map.Entry}), {@code null} when unknown. */
    String binaryName(String dotted) {
        String cached = canonical.get(dotted);
        if (cached == null) {
            cached = search(dotted);
            canonical.put(dotted, cached);
        }
        return cached.isEmpty() ? null : cached;
    }

    private String search(String dotted) {
        String candidate = dotted;
        while (true) {
            ClassSym found = find(candidate);
            if (found != null) {
                return candidate;
            }
            int dot = candidate.lastIndexOf('.');
            if (dot <= 0) {
                return "";
            }
            candidate = candidate.substring(0, dot) + "$" + candidate.substring(dot + 1);
        }
    }
}
