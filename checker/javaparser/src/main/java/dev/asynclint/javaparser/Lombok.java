package dev.asynclint.javaparser;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.asynclint.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members that Lombok generates, so that calls through them resolve. */
final class Lombok {
    private static final Map<String, String> LOGGERS = Map.of(
            "Slf4j", "org.slf4j.Logger",
            "XSlf4j", "org.slf4j.ext.XLogger",
            "Log", "java.util.logging.Logger",
            "Log4j", "org.apache.log4j.Logger",
            "Log4j2", "org.apache.logging.log4j.Logger",
            "CommonsLog", "org.apache.commons.logging.Log",
            "JBossLog", "org.jboss.logging.Logger",
            "Flogger", "com.google.common.flogger.FluentLogger");
    private static final Set<String> CONSTRUCTORS =
            Set.of("NoArgsConstructor", "AllArgsConstructor", "RequiredArgsConstructor", "Data", "Value", "Builder");

    private final Types types;

    Lombok(Types types) {
        this.types = types;
    }

    void addMembers(SourceType type) {
        if (!(type.node instanceof NodeWithAnnotations<?> annotated) || type.symbol.isInterface) {
            return;
        }
        boolean any = has(annotated, Set.of("SuperBuilder")) || has(annotated, CONSTRUCTORS);
        for (AnnotationExpr annotation : annotated.getAnnotations()) {
            String name = simpleName(annotation);
            any |= name.equals("Getter") || name.equals("Setter") || name.equals("With");
            String logger = LOGGERS.get(name);
            if (logger != null && isLombok(type, name) && !type.symbol.fields.containsKey("log")) {
                type.symbol.fields.put("log", new FieldSym(type.symbol, "log", Ty.of(logger), true, true, false, null));
            }
        }
        accessors(type, annotated);
        if (any) {
            constructors(type, annotated);
            builder(type, annotated);
        }
    }

    private static boolean isLombok(SourceType type, String name) {
        String imported = type.env.imports.imported(name);
        return imported == null || imported.startsWith("lombok.");
    }

    private static String simpleName(AnnotationExpr annotation) {
        String name = annotation.getNameAsString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean has(NodeWithAnnotations<?> node, Set<String> names) {
        for (AnnotationExpr annotation : node.getAnnotations()) {
            if (names.contains(simpleName(annotation))) {
                return true;
            }
        }
        return false;
    }

    private record Property(FieldSym field, FieldDeclaration written, boolean hasInitializer) {}

    private static List<Property> properties(SourceType type) {
        List<Property> found = new ArrayList<>();
        for (BodyDeclaration<?> member : type.members()) {
            if (member instanceof FieldDeclaration field && !field.isStatic()) {
                for (VariableDeclarator declarator : field.getVariables()) {
                    FieldSym symbol = type.symbol.fields.get(declarator.getNameAsString());
                    if (symbol != null) {
                        found.add(new Property(
                                symbol, field, declarator.getInitializer().isPresent()));
                    }
                }
            }
        }
        return found;
    }

    private static void accessors(SourceType type, NodeWithAnnotations<?> annotated) {
        ClassSym symbol = type.symbol;
        boolean getters = has(annotated, Set.of("Getter", "Data", "Value"));
        boolean setters = has(annotated, Set.of("Setter", "Data"));
        boolean withers = has(annotated, Set.of("With"));
        for (Property property : properties(type)) {
            FieldSym field = property.field;
            String capital = capital(field.name);
            if (getters || has(property.written, Set.of("Getter"))) {
                String prefix = field.type.sameAs(Ty.BOOLEAN) ? "is" : "get";
                addOnce(symbol, prefix + capital, field.type);
            }
            if (!field.isFinal && (setters || has(property.written, Set.of("Setter")))) {
                addOnce(symbol, "set" + capital, Ty.VOID, field.type);
            }
            if (withers || has(property.written, Set.of("With"))) {
                addOnce(symbol, "with" + capital, symbol.self(), field.type);
            }
        }
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static void addOnce(ClassSym symbol, String name, Ty result, Ty... params) {
        if (!symbol.declares(name, params.length)) {
            MemberLinker.synthesise(symbol, name, 0, result, params);
        }
    }

    private static void constructors(SourceType type, NodeWithAnnotations<?> annotated) {
        ClassSym symbol = type.symbol;
        boolean isWritten = symbol.declared(MethodRef.CONSTRUCTOR).length > 0;
        List<Property> all = properties(type);
        if (has(annotated, Set.of("NoArgsConstructor"))) {
            addOnce(symbol, MethodRef.CONSTRUCTOR, Ty.VOID);
        }
        boolean isImplicit = !isWritten && !has(annotated, Set.of("NoArgsConstructor"));
        if (has(annotated, Set.of("AllArgsConstructor")) || isImplicit && has(annotated, Set.of("Value", "Builder"))) {
            List<Ty> params = new ArrayList<>();
            for (Property property : all) {
                if (!(property.field.isFinal && property.hasInitializer)) {
                    params.add(property.field.type);
                }
            }
            addOnce(symbol, MethodRef.CONSTRUCTOR, Ty.VOID, params.toArray(Ty.NONE));
        }
        if (has(annotated, Set.of("RequiredArgsConstructor")) || isImplicit && has(annotated, Set.of("Data"))) {
            List<Ty> params = new ArrayList<>();
            for (Property property : all) {
                boolean isRequired = property.field.isFinal || has(property.written, Set.of("NonNull"));
                if (isRequired && !property.hasInitializer) {
                    params.add(property.field.type);
                }
            }
            addOnce(symbol, MethodRef.CONSTRUCTOR, Ty.VOID, params.toArray(Ty.NONE));
        }
    }

    private void builder(SourceType type, NodeWithAnnotations<?> annotated) {
        if (!has(annotated, Set.of("Builder", "SuperBuilder"))) {
            return;
        }
        ClassSym symbol = type.symbol;
        String simpleName = symbol.simpleName + "Builder";
        ClassSym builder = new ClassSym(symbol.name + "$" + simpleName);
        builder.simpleName = simpleName;
        builder.outer = symbol;
        builder.isStatic = true;
        builder.superclass = Ty.OBJECT;
        builder.isSource = true;
        builder.env = symbol.env.ofClass(builder);
        if (!types.declare(builder)) {
            builder = types.find(builder.name);
        }
        symbol.memberTypes.putIfAbsent(simpleName, builder.name);
        for (Property property : properties(type)) {
            addOnce(builder, property.field.name, Ty.of(builder.name), property.field.type);
        }
        addOnce(builder, "build", symbol.self());
        if (!symbol.declares("builder", 0)) {
            MemberLinker.synthesise(symbol, "builder", MethodSym.STATIC, Ty.of(builder.name));
        }
        if (!symbol.declares("toBuilder", 0)) {
            MemberLinker.synthesise(symbol, "toBuilder", 0, Ty.of(builder.name));
        }
    }
}
