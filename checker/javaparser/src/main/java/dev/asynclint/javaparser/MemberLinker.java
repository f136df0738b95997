package dev.asynclint.javaparser;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.type.ReferenceType;
import dev.asynclint.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;

/** Gives the types of the sources their fields and methods. Needs the headers of all types. */
final class MemberLinker {
    private final TypeReader reader;
    private final AnnotationsOf annotations;
    private final Lombok lombok;

    MemberLinker(Types types, TypeReader reader) {
        this.reader = reader;
        this.annotations = new AnnotationsOf(reader);
        this.lombok = new Lombok(types);
    }

    void link(SourceType type) {
        ClassSym symbol = type.symbol;
        if (type.node instanceof EnumDeclaration declaration) {
            for (EnumConstantDeclaration constant : declaration.getEntries()) {
                String name = constant.getNameAsString();
                symbol.fields.put(name, new FieldSym(symbol, name, Ty.of(symbol.name), true, true, true, null));
            }
            synthesise(symbol, "values", MethodSym.STATIC, Ty.of(symbol.name).array(1));
            synthesise(symbol, "valueOf", MethodSym.STATIC, Ty.of(symbol.name), Ty.STRING);
        }
        for (BodyDeclaration<?> member : type.members()) {
            if (member instanceof FieldDeclaration field) {
                linkField(type, field);
            } else if (member instanceof CallableDeclaration<?> callable) {
                linkCallable(type, callable);
            } else if (member instanceof AnnotationMemberDeclaration element) {
                synthesise(
                        symbol,
                        element.getNameAsString(),
                        MethodSym.ABSTRACT,
                        reader.read(element.getType(), type.env));
            }
        }
        if (type.node instanceof RecordDeclaration record) {
            linkRecord(type, record);
        }
        lombok.addMembers(type);
        if (!symbol.isInterface && symbol.declared(MethodRef.CONSTRUCTOR).length == 0 && !symbol.isAnonymous) {
            synthesise(symbol, MethodRef.CONSTRUCTOR, 0, Ty.VOID);
        }
    }

    /** Reads anew the annotations in which names of constants stand, now that these have values. */
    void linkAnnotations(SourceType type, Constants constants) {
        AnnotationsOf folded = new AnnotationsOf(reader, constants);
        if (type.node instanceof TypeDeclaration<?> node && AnnotationsOf.holdNames(node.getAnnotations())) {
            type.symbol.annotations = folded.read(node.getAnnotations(), type.env);
        }
        type.methods.forEach((member, method) -> {
            if (AnnotationsOf.holdNames(member.getAnnotations())) {
                method.annotations = folded.read(member.getAnnotations(), type.env);
            }
        });
    }

    /** Adds a method that is not written. */
    static MethodSym synthesise(ClassSym symbol, String name, int flags, Ty result, Ty... params) {
        MethodSym method = new MethodSym(symbol, name, flags, params.length, null);
        method.params = params;
        method.result = result;
        symbol.add(method);
        return method;
    }

    private void linkField(SourceType type, FieldDeclaration field) {
        ClassSym symbol = type.symbol;
        boolean isStatic = field.isStatic() || symbol.isInterface;
        boolean isFinal = field.isFinal() || symbol.isInterface;
        for (VariableDeclarator declarator : field.getVariables()) {
            String name = declarator.getNameAsString();
            Ty fieldType = reader.read(declarator.getType(), type.env);
            FieldSym added = new FieldSym(symbol, name, fieldType, isStatic, isFinal, false, null);
            if (isFinal && (fieldType.isPrimitive() || fieldType.name.equals(Ty.STRING.name))) {
                added.initializer = declarator.getInitializer().orElse(null);
            }
            symbol.fields.put(name, added);
        }
    }

    private void linkCallable(SourceType type, CallableDeclaration<?> callable) {
        ClassSym symbol = type.symbol;
        MethodDeclaration declaration = callable instanceof MethodDeclaration written ? written : null;
        String name = declaration == null ? MethodRef.CONSTRUCTOR : declaration.getNameAsString();
        NodeList<Parameter> written = callable.getParameters();
        boolean isVarargs =
                !written.isEmpty() && written.get(written.size() - 1).isVarArgs();
        MethodSym method = new MethodSym(
                symbol,
                name,
                flags(symbol, callable, declaration) | (isVarargs ? MethodSym.VARARGS : 0),
                written.size(),
                null);
        method.typeParams = TypeReader.declare(callable.getTypeParameters());
        Env env = method.typeParams.length == 0 ? type.env : type.env.ofMethod(method.typeParams, false);
        reader.readBounds(callable.getTypeParameters(), method.typeParams, env);
        method.params = params(written, env);
        method.result = declaration == null ? Ty.VOID : reader.read(declaration.getType(), env);
        if (!callable.getThrownExceptions().isEmpty()) {
            List<String> thrown = new ArrayList<>(2);
            for (ReferenceType exception : callable.getThrownExceptions()) {
                thrown.add(reader.read(exception, env).erasedName());
            }
            method.thrown = List.copyOf(thrown);
        }
        method.annotations = annotations.read(callable.getAnnotations(), env);
        symbol.add(method);
        type.methods.put(callable, method);
    }

    private Ty[] params(NodeList<Parameter> written, Env env) {
        Ty[] params = new Ty[written.size()];
        for (int i = 0; i < params.length; i++) {
            Ty read = reader.read(written.get(i).getType(), env);
            params[i] = written.get(i).isVarArgs() ? read.array(1) : read;
        }
        return params;
    }

    private static int flags(ClassSym symbol, CallableDeclaration<?> callable, MethodDeclaration declaration) {
        int flags = 0;
        if (callable.isStatic()) {
            flags |= MethodSym.STATIC;
        }
        if (callable.hasModifier(Keyword.SYNCHRONIZED)) {
            flags |= MethodSym.SYNCHRONIZED;
        }
        if (callable.isFinal()) {
            flags |= MethodSym.FINAL;
        }
        if (callable.isPrivate()) {
            flags |= MethodSym.PRIVATE;
        } else if (!symbol.isInterface && !callable.isPublic() && !callable.isProtected()) {
            flags |= MethodSym.PACKAGE;
        }
        boolean isBodiless = declaration != null && declaration.getBody().isEmpty();
        if (callable.isAbstract() || symbol.isInterface && isBodiless) {
            flags |= MethodSym.ABSTRACT;
        }
        return flags;
    }

    private void linkRecord(SourceType type, RecordDeclaration record) {
        ClassSym symbol = type.symbol;
        symbol.components = params(record.getParameters(), type.env);
        boolean isVarargs = false;
        for (int i = 0; i < symbol.components.length; i++) {
            String name = record.getParameter(i).getNameAsString();
            isVarargs = record.getParameter(i).isVarArgs();
            symbol.fields.put(name, new FieldSym(symbol, name, symbol.components[i], false, true, false, null));
            if (!symbol.declares(name, 0)) {
                synthesise(symbol, name, 0, symbol.components[i]);
            }
        }
        MethodSym canonical = null;
        for (MethodSym constructor : symbol.declared(MethodRef.CONSTRUCTOR)) {
            canonical = isCanonical(constructor, symbol) ? constructor : canonical;
        }
        if (canonical == null) {
            canonical = synthesise(
                    symbol, MethodRef.CONSTRUCTOR, isVarargs ? MethodSym.VARARGS : 0, Ty.VOID, symbol.components);
        }
        for (BodyDeclaration<?> member : record.getMembers()) {
            if (member instanceof CompactConstructorDeclaration compact) {
                canonical.annotations = annotations.read(compact.getAnnotations(), type.env);
                type.methods.put(compact, canonical);
            }
        }
    }

    private static boolean isCanonical(MethodSym constructor, ClassSym record) {
        if (constructor.arity != record.components.length) {
            return false;
        }
        for (int i = 0; i < constructor.arity; i++) {
            if (!constructor.params[i].sameErasure(record.components[i])) {
                return false;
            }
        }
        return true;
    }
}
