package dev.asynclint.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The package and imports of a file, and the types that simple names mean outside of any class. */
final class Imports {
    final String packageName;
    private final Types types;
    private final Members members;
    private final Map<String, String> single = new HashMap<>();
    private final List<String> onDemand = new ArrayList<>();
    private final Map<String, List<String>> staticSingle = new HashMap<>();
    private final List<String> staticOnDemand = new ArrayList<>();
    private final Map<String, Ty> cache = new HashMap<>();

    Imports(CompilationUnit unit, Types types, Members members) {
        this.types = types;
        this.members = members;
        packageName = unit.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
        for (ImportDeclaration declaration : unit.getImports()) {
            add(declaration);
        }
    }

    private void add(ImportDeclaration declaration) {
        String name = declaration.getNameAsString();
        if (declaration.isModule()) {
            onDemand.addAll(ModulePackages.of(name));
        } else if (declaration.isStatic() && declaration.isAsterisk()) {
            staticOnDemand.add(name);
        } else if (declaration.isStatic()) {
            int dot = name.lastIndexOf('.');
            staticSingle
                    .computeIfAbsent(name.substring(dot + 1), key -> new ArrayList<>(1))
                    .add(name.substring(0, dot));
        } else if (declaration.isAsterisk()) {
            onDemand.add(name);
        } else {
            single.put(name.substring(name.lastIndexOf('.') + 1), name);
        }
    }

    /** The name that an import gives to a simple name, {@code null} without one. */
    String imported(String simpleName) {
        return single.get(simpleName);
    }

    /** Whether that package is imported whole. */
    boolean importsAllOf(String packageToLookFor) {
        return onDemand.contains(packageToLookFor);
    }

    /** The classes whose static members of that name are imported one by one. */
    List<ClassSym> staticOwners(String member) {
        List<String> names = staticSingle.get(member);
        return names == null ? List.of() : find(names);
    }

    /** The classes whose static members are all imported. */
    List<ClassSym> staticOnDemandOwners() {
        return staticOnDemand.isEmpty() ? List.of() : find(staticOnDemand);
    }

    /** Whether a static import names that member, or may do so, of a class that cannot be found. */
    boolean mayImportStatically(String member) {
        return isMissing(staticSingle.getOrDefault(member, List.of())) || isMissing(staticOnDemand);
    }

    private boolean isMissing(List<String> names) {
        for (String name : names) {
            if (types.binaryName(name) == null) {
                return true;
            }
        }
        return false;
    }

    private List<ClassSym> find(List<String> names) {
        List<ClassSym> found = new ArrayList<>(names.size());
        for (String name : names) {
            String binary = types.binaryName(name);
            if (binary != null) {
                found.add(types.find(binary));
            }
        }
        return found;
    }

    /** The type of a simple name at file level; unresolved types keep the name of their import. */
    Ty type(String name) {
        Ty cached = cache.get(name);
        if (cached == null) {
            cached = search(name);
            cache.put(name, cached);
        }
        return cached;
    }

    private Ty search(String name) {
        String imported = single.get(name);
        if (imported != null) {
            String binary = types.binaryName(imported);
            return Ty.of(binary != null ? binary : guess(imported));
        }
        String here = packageName.isEmpty() ? name : packageName + "." + name;
        ClassSym neighbour = types.find(here);
        if (neighbour != null && !neighbour.isShipped) {
            return Ty.of(here);
        }
        for (ClassSym owner : staticOwners(name)) {
            String member = members.memberType(owner, name);
            if (member != null) {
                return Ty.of(member);
            }
        }
        List<String> candidates = onDemandTypes(name);
        if (candidates.size() == 1) {
            return Ty.of(candidates.get(0));
        }
        if (candidates.size() > 1) {
            return Ty.unresolved(name);
        }
        if (neighbour != null) {
            return Ty.of(here);
        }
        for (ClassSym owner : staticOnDemandOwners()) {
            String member = members.memberType(owner, name);
            if (member != null) {
                return Ty.of(member);
            }
        }
        return fromTheOneUnknownPackage(name);
    }

    /** The types of that name in {@code java.lang} and the packages imported whole; shipped ones only without others. */
    private List<String> onDemandTypes(String name) {
        List<String> certain = new ArrayList<>(1);
        List<String> shipped = new ArrayList<>(1);
        for (String around : onDemand) {
            String binary = types.binaryName(around + "." + name);
            if (binary != null) {
                List<String> group = types.find(binary).isShipped ? shipped : certain;
                if (!group.contains(binary)) {
                    group.add(binary);
                }
            }
        }
        String lang = "java.lang." + name;
        if (certain.isEmpty() && shipped.isEmpty() && types.find(lang) != null) {
            shipped.add(lang);
        }
        return certain.isEmpty() ? shipped : certain;
    }

    /** A name found nowhere must be of the one imported package that nobody knows, if there is just one. */
    private Ty fromTheOneUnknownPackage(String name) {
        String unknown = null;
        for (String around : onDemand) {
            if (!types.hasPackage(around) && types.binaryName(around) == null) {
                if (unknown != null) {
                    return Ty.unresolved(name);
                }
                unknown = around;
            }
        }
        return unknown == null ? Ty.unresolved(name) : Ty.of(unknown + "." + name);
    }

    /** The likely binary name of an imported type that is nowhere to be found: packages are lower case by convention. */
    private static String guess(String imported) {
        StringBuilder name = new StringBuilder(imported.length());
        boolean inType = false;
        for (String part : imported.split("\\.")) {
            if (!name.isEmpty()) {
                name.append(inType ? '$' : '.');
            }
            name.append(part);
            inType |= Character.isUpperCase(part.charAt(0));
        }
        return name.toString();
    }
}
