package dev.asynclint.api;

import dev.asynclint.api.ClassFiles.ClassFile;
import dev.asynclint.api.ClassFiles.Method;
import dev.asynclint.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Looks for what a fact is about among class files. */
final class Proof {
    private final ClassFiles classes;

    Proof(ClassFiles classes) {
        this.classes = classes;
    }

    /** Why the fact is not about something that exists; empty when it is. */
    Optional<String> problem(Fact fact) {
        if (fact instanceof ThreadKind) {
            return Optional.empty();
        }
        if (fact instanceof Awaitable awaitable) {
            return missing(awaitable.type());
        }
        if (fact instanceof Meaning meaning) {
            return annotation(meaning.annotation());
        }
        SymbolFact about = (SymbolFact) fact;
        MethodPattern pattern = about.pattern();
        Optional<String> noType = missing(pattern.owner());
        if (noType.isPresent()) {
            return noType;
        }
        boolean annotated =
                pattern.filters().annotated() || fact instanceof Runs runs && runs.how() == Runs.How.ANNOTATION;
        if (annotated) {
            Optional<String> notAnnotation = annotation(pattern.owner());
            return notAnnotation.isPresent() ? notAnnotation : conditions(fact);
        }
        if (pattern.member().isEmpty()) {
            return Optional.empty();
        }
        List<Method> methods = methods(pattern);
        if (methods.isEmpty()) {
            return Optional.of("there is no " + pattern);
        }
        return aboutMethods(fact, methods);
    }

    private Optional<String> aboutMethods(Fact fact, List<Method> methods) {
        if (fact instanceof Blocking blocking) {
            return none(methods, blocking.timeoutArg(), "timeout", Proof::isTime);
        }
        if (fact instanceof Eager eager) {
            return none(methods, eager.arg(), "arg", type -> true);
        }
        if (fact instanceof Switch moves) {
            return none(methods, moves.arg(), "on", type -> !isPrimitive(type));
        }
        if (fact instanceof ThreadOf thread) {
            return none(methods, thread.onArg(), "on", type -> !isPrimitive(type));
        }
        if (fact instanceof Drop) {
            return methods.stream().allMatch(method -> method.returnType().equals("void"))
                    ? Optional.of("it returns nothing")
                    : Optional.empty();
        }
        if (fact instanceof Runs runs) {
            return aboutCode(runs, methods);
        }
        return fact instanceof Plain plain && plain.flat().isPresent() ? aboutFlat(plain) : Optional.empty();
    }

    private Optional<String> aboutFlat(Plain plain) {
        MethodPattern flat =
                MethodPattern.parse(plain.pattern().owner() + "#" + plain.flat().orElseThrow());
        return methods(flat).isEmpty()
                ? Optional.of("there is no " + flat)
                : missing(plain.of().orElseThrow());
    }

    private Optional<String> aboutCode(Runs runs, List<Method> methods) {
        if (runs.how() == Runs.How.IMPL) {
            return methods.stream().noneMatch(Method::isOverridable)
                    ? Optional.of("nobody can override it")
                    : Optional.empty();
        }
        Optional<String> noKind = none(methods, runs.onArg(), "on", type -> !isPrimitive(type));
        if (noKind.isPresent()) {
            return noKind;
        }
        Predicate<String> fits = runs.arg().selector() == Arg.Selector.HANDLER
                ? type -> !isPrimitive(type)
                : type -> classes.isFunctional(component(type));
        for (Method method : methods) {
            List<String> parameters = method.parameters();
            for (int i = 0; i < parameters.size(); i++) {
                if (runs.arg().selects(i, parameters.size()) && fits.test(parameters.get(i))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of("no overload takes code there");
    }

    private Optional<String> conditions(Fact fact) {
        if (fact instanceof Runs runs) {
            List<String> names = new ArrayList<>(runs.present());
            names.addAll(runs.absent());
            for (String name : names) {
                boolean type = Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1));
                if (type && classes.find(name).isEmpty()) {
                    return Optional.of("there is no type " + name);
                }
            }
        }
        return Optional.empty();
    }

    private List<Method> methods(MethodPattern pattern) {
        String name = pattern.member().orElseThrow();
        List<Method> found = new ArrayList<>();
        for (ClassFile file : classes.hierarchy(pattern.owner())) {
            for (Method method : file.methods()) {
                if (method.name().equals(name) && pattern.matchesParameters(method.parameters())) {
                    found.add(method);
                }
            }
            if (name.equals(MethodRef.CONSTRUCTOR)) {
                break;
            }
        }
        return found;
    }

    private static Optional<String> none(List<Method> methods, OptionalInt index, String key, Predicate<String> fits) {
        if (index.isEmpty()) {
            return Optional.empty();
        }
        int at = index.getAsInt();
        boolean any =
                methods.stream().map(Method::parameters).anyMatch(list -> at < list.size() && fits.test(list.get(at)));
        return any ? Optional.empty() : Optional.of("`" + key + "` names argument " + at + ", no overload has such");
    }

    private Optional<String> missing(String type) {
        return classes.find(type).isPresent() ? Optional.empty() : Optional.of("there is no type " + type);
    }

    private Optional<String> annotation(String type) {
        Optional<ClassFile> file = classes.find(type);
        if (file.isEmpty()) {
            return missing(type);
        }
        return file.get().isAnnotation() ? Optional.empty() : Optional.of(type + " is not an annotation");
    }

    private static String component(String type) {
        return type.endsWith("[]") ? type.substring(0, type.length() - 2) : type;
    }

    private static boolean isPrimitive(String type) {
        return type.indexOf('.') < 0;
    }

    private static boolean isTime(String type) {
        return type.equals("long") || type.equals("int") || type.equals("java.time.Duration");
    }
}
