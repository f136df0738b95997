package dev.asynclint.javac;

import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Outline.Mention;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** javac's symbols and types as the IR names them: one instance per symbol. */
final class Symbols {
    private static final Map<TypeKind, TypeRef> WITHOUT_CLASS = withoutClass();

    final Types types;
    final Elements elements;
    private final Map<TypeElement, TypeRef> plainTypes = new IdentityHashMap<>();
    private final Map<ExecutableElement, MethodRef> methods = new IdentityHashMap<>();
    private final Map<VariableElement, Var> fields = new IdentityHashMap<>();
    private final Map<TypeElement, Optional<ExecutableElement>> functional = new IdentityHashMap<>();
    private final Map<TypeElement, Optional<ExecutableElement>> closes = new IdentityHashMap<>();
    private final Map<MethodRef, Map<String, Mention>> mentions = new IdentityHashMap<>();
    private final Map<String, TypeElement> typesByName = new HashMap<>();
    private final Map<MethodRef, ExecutableElement> methodsByRef = new IdentityHashMap<>();
    private final Map<MethodRef, ExecutableElement> methodsByEqualRef = new HashMap<>();

    /** From where names are looked up; null for everywhere. */
    private ModuleElement viewpoint;

    private boolean isOfOneModule = true;

    Symbols(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
    }

    private static Map<TypeKind, TypeRef> withoutClass() {
        Map<TypeKind, TypeRef> named = new EnumMap<>(TypeKind.class);
        for (TypeKind kind : TypeKind.values()) {
            if (kind.isPrimitive()) {
                named.put(kind, TypeRef.of(kind.name().toLowerCase(Locale.ROOT)));
            }
        }
        named.put(TypeKind.BOOLEAN, TypeRef.BOOLEAN);
        named.put(TypeKind.VOID, TypeRef.VOID);
        return named;
    }

    /**
     * Says that a class is compiled. As long as all are of one module, names mean what they mean there: to search for a
     * name that is nowhere in all modules of the JDK takes long.
     */
    void compiled(Element type) {
        ModuleElement module = type == null ? null : elements.getModuleOf(type);
        isOfOneModule &= module != null && (viewpoint == null || viewpoint.equals(module));
        viewpoint = isOfOneModule ? module : null;
    }

    /** The binary name. */
    String nameOf(TypeElement type) {
        return plain(type).name();
    }

    private TypeRef plain(TypeElement type) {
        TypeRef known = plainTypes.get(type);
        if (known == null) {
            String name = elements.getBinaryName(type).toString();
            known = TypeRef.of(name);
            plainTypes.put(type, known);
            typesByName.putIfAbsent(name, type);
        }
        return known;
    }

    TypeRef type(TypeMirror type) {
        if (type == null) {
            return TypeRef.UNKNOWN;
        }
        switch (type.getKind()) {
            case DECLARED:
                return declared((DeclaredType) type);
            case ARRAY:
                TypeRef element = type(((ArrayType) type).getComponentType());
                return new TypeRef(element.name(), element.args(), element.dimensions() + 1);
            case TYPEVAR:
            case INTERSECTION:
                return type(types.erasure(type));
            case WILDCARD:
                TypeMirror bound = ((WildcardType) type).getExtendsBound();
                return bound == null ? TypeRef.OBJECT : type(bound);
            case UNION:
                return type(types.erasure(type));
            default:
                return WITHOUT_CLASS.getOrDefault(type.getKind(), TypeRef.UNKNOWN);
        }
    }

    private TypeRef declared(DeclaredType type) {
        TypeRef plain = plain((TypeElement) type.asElement());
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.isEmpty()) {
            return plain;
        }
        List<TypeRef> args = new ArrayList<>(arguments.size());
        for (TypeMirror argument : arguments) {
            args.add(type(argument));
        }
        return new TypeRef(plain.name(), args, 0);
    }

    /** The erased name, with {@code []} per dimension; {@code ?} when unknown. */
    String erasedName(TypeMirror type) {
        TypeRef erased = type(types.erasure(type));
        return erased.dimensions() == 0 ? erased.name() : erased.name() + "[]".repeat(erased.dimensions());
    }

    /** The static type of a receiver: methods of arrays are those of {@code Object}. */
    String receiverName(TypeMirror type) {
        if (type == null) {
            return TypeRef.UNKNOWN.name();
        }
        if (type.getKind() == TypeKind.DECLARED) {
            return nameOf((TypeElement) ((DeclaredType) type).asElement());
        }
        TypeRef ref = type(type);
        return ref.dimensions() > 0 ? TypeRef.OBJECT.name() : ref.name();
    }

    MethodRef method(ExecutableElement method) {
        MethodRef known = methods.get(method);
        if (known == null) {
            List<String> parameters = new ArrayList<>();
            for (VariableElement parameter : method.getParameters()) {
                parameters.add(erasedName(parameter.asType()));
            }
            boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
            known = new MethodRef(
                    ownerName(method),
                    isConstructor
                            ? MethodRef.CONSTRUCTOR
                            : method.getSimpleName().toString(),
                    List.copyOf(parameters),
                    isConstructor ? "void" : erasedName(method.getReturnType()),
                    method.getModifiers().contains(Modifier.STATIC));
            methods.put(method, known);
            methodsByRef.put(known, method);
        }
        return known;
    }

    private String ownerName(Element member) {
        return member.getEnclosingElement() instanceof TypeElement
                ? nameOf((TypeElement) member.getEnclosingElement())
                : TypeRef.UNKNOWN.name();
    }

    /** The variable of a field. */
    Var field(VariableElement field) {
        Var known = fields.get(field);
        if (known == null) {
            boolean isMember = field.getEnclosingElement() instanceof TypeElement;
            known = new Var(
                    Var.Kind.FIELD,
                    field.getSimpleName().toString(),
                    isMember ? ownerName(field) : "",
                    -1,
                    type(field.asType()));
            fields.put(field, known);
        }
        return known;
    }

    Mention mention(String name, Optional<MethodRef> target, String receiverType) {
        if (target.isEmpty()) {
            return new Mention(name, target, receiverType);
        }
        Map<String, Mention> ofTarget = mentions.computeIfAbsent(target.get(), key -> new HashMap<>(2));
        Mention known = ofTarget.get(receiverType);
        if (known == null || !known.name().equals(name)) {
            known = new Mention(name, target, receiverType);
            ofTarget.put(receiverType, known);
        }
        return known;
    }

    /** The one method that an implementation of the interface {@code type} must have. */
    Optional<ExecutableElement> functionalMethod(TypeMirror type) {
        if (type == null || type.getKind() == TypeKind.INTERSECTION) {
            return Optional.empty();
        }
        TypeElement element = elementOf(type);
        if (element == null || !element.getKind().isInterface()) {
            return Optional.empty();
        }
        return functional.computeIfAbsent(element, this::findFunctionalMethod);
    }

    private Optional<ExecutableElement> findFunctionalMethod(TypeElement type) {
        ExecutableElement found = null;
        TypeElement object = elements.getTypeElement("java.lang.Object");
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
            if (!method.getModifiers().contains(Modifier.ABSTRACT) || isOfObject(method, object)) {
                continue;
            }
            if (found == null || elements.overrides(method, found, type)) {
                found = method;
            } else if (!elements.overrides(found, method, type) && !isSameSignature(found, method, type)) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(found);
    }

    private boolean isSameSignature(ExecutableElement a, ExecutableElement b, TypeElement in) {
        return a.getSimpleName().contentEquals(b.getSimpleName())
                && a.getParameters().size() == b.getParameters().size()
                && types.isSubsignature(
                        (javax.lang.model.type.ExecutableType) types.asMemberOf((DeclaredType) in.asType(), a),
                        (javax.lang.model.type.ExecutableType) types.asMemberOf((DeclaredType) in.asType(), b));
    }

    /** {@code Comparator} declares {@code equals} again: that is not a method to implement. */
    private boolean isOfObject(ExecutableElement method, TypeElement object) {
        for (ExecutableElement inherited : ElementFilter.methodsIn(object.getEnclosedElements())) {
            if (inherited.getSimpleName().equals(method.getSimpleName())
                    && inherited.getModifiers().contains(Modifier.PUBLIC)
                    && elements.overrides(method, inherited, object)) {
                return true;
            }
        }
        return switch (method.getSimpleName().toString()) {
            case "equals" -> method.getParameters().size() == 1;
            case "hashCode", "toString" -> method.getParameters().isEmpty();
            default -> false;
        };
    }

    /** The {@code close()} that try-with-resources calls on a resource of this type. */
    Optional<ExecutableElement> closeOf(TypeMirror type) {
        TypeElement element = type == null ? null : elementOf(type);
        return element == null ? Optional.empty() : closes.computeIfAbsent(element, this::findClose);
    }

    private Optional<ExecutableElement> findClose(TypeElement type) {
        ExecutableElement found = null;
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
            if (method.getSimpleName().contentEquals("close")
                    && method.getParameters().isEmpty()
                    && (found == null || elements.overrides(method, found, type))) {
                found = method;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The class or interface of a type, of its bound for a type variable; null when there is none. */
    TypeElement elementOf(TypeMirror type) {
        TypeMirror at = type.getKind() == TypeKind.DECLARED ? type : types.erasure(type);
        return at.getKind() == TypeKind.DECLARED ? (TypeElement) ((DeclaredType) at).asElement() : null;
    }

    /** The element of a binary name, null when the compiler does not know it. */
    TypeElement elementNamed(String name) {
        TypeElement known = typesByName.get(name);
        if (known == null && !name.equals(TypeRef.UNKNOWN.name())) {
            String canonical = name.replace('$', '.');
            known = viewpoint == null
                    ? elements.getTypeElement(canonical)
                    : elements.getTypeElement(viewpoint, canonical);
            if (known != null) {
                typesByName.put(name, known);
            }
        }
        return known;
    }

    /** The element of a method, null when the compiler does not know it. */
    ExecutableElement elementOf(MethodRef ref) {
        ExecutableElement known = methodsByRef.get(ref);
        return known != null ? known : methodsByEqualRef.computeIfAbsent(ref, this::find);
    }

    /** The look-up of a reference that is not one of ours: equal to one, but another object. */
    private ExecutableElement find(MethodRef ref) {
        TypeElement owner = elementNamed(ref.owner());
        if (owner != null && !ref.isInitializer()) {
            for (Element member : owner.getEnclosedElements()) {
                if (member instanceof ExecutableElement
                        && method((ExecutableElement) member).equals(ref)) {
                    return (ExecutableElement) member;
                }
            }
        }
        return null;
    }
}
