package dev.asynclint.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.FieldDecl;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers the types of one file with all their bodies. */
final class TypeBodies {
    private final JavaFile file;
    private final Lowering lowering;
    private final AnnotationsOf annotations;
    private final Outlines outlines;

    TypeBodies(JavaFile file, Lowering lowering, Outlines outlines) {
        this.file = file;
        this.lowering = lowering;
        this.annotations = new AnnotationsOf(lowering.reader, lowering.constants);
        this.outlines = outlines;
        lowering.localTypes.setBodies(this);
    }

    JavaFile file() {
        return file;
    }

    void lower(SourceType type) {
        ClassSym symbol = type.symbol;
        List<TypeRef> supertypes = new ArrayList<>();
        if (symbol.superclass != null) {
            supertypes.add(symbol.superclass.toRef());
        }
        for (Ty parent : symbol.interfaces) {
            supertypes.add(parent.toRef());
        }
        List<MethodDecl> methods = new ArrayList<>();
        TypeDecl declared = new TypeDecl(
                file,
                symbol.name,
                type.node instanceof TypeDeclaration<?> node ? lowering.span(node.getName()) : Span.NONE,
                symbol.isInterface,
                symbol.isFinal,
                List.copyOf(supertypes),
                symbol.annotations,
                fields(type),
                methods);
        file.add(lowering.span(type.node).start(), declared);
        Env saved = lowering.env;
        Lowering.Sink returns = lowering.returns;
        Lowering.Sink yields = lowering.yields;
        addInitializer(type, declared, true, methods);
        addInitializer(type, declared, false, methods);
        for (BodyDeclaration<?> member : type.members()) {
            MethodSym method = type.methods.get(member);
            if (method != null) {
                methods.add(lower(type, declared, member, method));
            }
        }
        lowering.env = saved;
        lowering.returns = returns;
        lowering.yields = yields;
    }

    private List<FieldDecl> fields(SourceType type) {
        List<FieldDecl> fields = new ArrayList<>();
        if (type.node instanceof EnumDeclaration declaration) {
            declaration
                    .getEntries()
                    .forEach(constant -> addField(
                            type,
                            constant.getNameAsString(),
                            annotations.read(constant.getAnnotations(), type.env),
                            fields));
        }
        if (type.node instanceof RecordDeclaration record) {
            record.getParameters()
                    .forEach(component -> addField(
                            type,
                            component.getNameAsString(),
                            annotations.read(component.getAnnotations(), type.env),
                            fields));
        }
        for (BodyDeclaration<?> member : type.members()) {
            if (member instanceof FieldDeclaration field) {
                List<Annotation> written = annotations.read(field.getAnnotations(), type.env);
                field.getVariables().forEach(variable -> addField(type, variable.getNameAsString(), written, fields));
            }
        }
        return List.copyOf(fields);
    }

    private static void addField(SourceType type, String name, List<Annotation> written, List<FieldDecl> fields) {
        FieldSym field = type.symbol.fields.get(name);
        if (field != null) {
            fields.add(new FieldDecl(field.variable, field.isStatic, field.isFinal, written));
        }
    }

    /** The field initialisers and initialiser blocks, as a method. */
    private void addInitializer(SourceType type, TypeDecl declared, boolean isStatic, List<MethodDecl> methods) {
        List<Stmt> statements = new ArrayList<>();
        lowering.env = type.env.ofMethod(Subst.NO_VARS, isStatic);
        lowering.returns = new Lowering.Sink(Ty.VOID);
        if (isStatic && type.node instanceof EnumDeclaration declaration) {
            for (EnumConstantDeclaration constant : declaration.getEntries()) {
                statements.add(enumConstant(type, constant));
            }
        }
        for (BodyDeclaration<?> member : type.members()) {
            if (member instanceof InitializerDeclaration block && block.isStatic() == isStatic) {
                statements.add(lowering.statements.block(block.getBody()));
            } else if (member instanceof FieldDeclaration field) {
                for (VariableDeclarator variable : field.getVariables()) {
                    FieldSym symbol = type.symbol.fields.get(variable.getNameAsString());
                    if (symbol != null
                            && symbol.isStatic == isStatic
                            && variable.getInitializer().isPresent()) {
                        statements.add(initializer(symbol, variable));
                    }
                }
            }
        }
        if (statements.isEmpty()) {
            return;
        }
        String name = isStatic ? MethodRef.STATIC_INIT : MethodRef.FIELD_INIT;
        MethodRef ref = new MethodRef(type.symbol.name, name, List.of(), "void", isStatic);
        SourceMethod method = new SourceMethod(ref, declared, List.of(), declared.nameSpan(), false, false);
        Block root = new Block(lowering.span(type.node), List.copyOf(statements));
        method.setBody(new Body(method, List.of(), root), outlines.of(root));
        methods.add(method);
    }

    private Stmt initializer(FieldSym symbol, VariableDeclarator variable) {
        Span span = lowering.span(variable);
        Typed value = lowering.lower(variable.getInitializer().orElseThrow(), symbol.type);
        return assign(symbol, span, lowering.span(variable.getName()), value);
    }

    private static Stmt assign(FieldSym symbol, Span span, Span nameSpan, Typed value) {
        TypeRef type = symbol.type.toRef();
        Read target = new Read(nameSpan, symbol.variable, Optional.empty(), type);
        return new Eval(span, new Assign(span, target, value.expr(), type));
    }

    private Stmt enumConstant(SourceType type, EnumConstantDeclaration constant) {
        Span span = lowering.span(constant);
        Span nameSpan = lowering.span(constant.getName());
        Typed value = lowering.calls.enumConstant(type.symbol, constant.getArguments(), span, nameSpan);
        if (!constant.getClassBody().isEmpty()) {
            lowering.localTypes.anonymous(constant, type.symbol.self());
        }
        return assign(type.symbol.fields.get(constant.getNameAsString()), span, nameSpan, value);
    }

    private MethodDecl lower(SourceType type, TypeDecl declared, BodyDeclaration<?> member, MethodSym method) {
        SimpleName name = member instanceof CallableDeclaration<?> callable
                ? callable.getName()
                : ((CompactConstructorDeclaration) member).getName();
        boolean isConstructor = method.name.equals(MethodRef.CONSTRUCTOR);
        boolean isOverridable = !isConstructor
                && !method.isStatic()
                && !method.is(MethodSym.FINAL)
                && !method.is(MethodSym.PRIVATE)
                && !type.symbol.isFinal;
        SourceMethod lowered = new SourceMethod(
                method.ref(),
                declared,
                method.annotations,
                lowering.span(name),
                method.is(MethodSym.SYNCHRONIZED),
                isOverridable);
        Optional<BlockStmt> body = body(member);
        if (body.isPresent()) {
            lowering.env = type.env.ofMethod(method.typeParams(), method.isStatic());
            lowering.returns = new Lowering.Sink(method.result());
            NodeList<Parameter> written = written(type, member);
            if (written.stream()
                    .anyMatch(parameter -> parameter.getAnnotations().isNonEmpty())) {
                lowered.setAnnotationsOfParameters(written.stream()
                        .map(parameter -> annotations.read(parameter.getAnnotations(), type.env))
                        .toList());
            }
            List<Var> params = params(written, method);
            Block root = lowering.statements.block(body.get());
            lowered.setBody(new Body(lowered, params, root), outlines.of(root));
        }
        return lowered;
    }

    private static Optional<BlockStmt> body(BodyDeclaration<?> member) {
        if (member instanceof MethodDeclaration method) {
            return method.getBody();
        }
        return Optional.of(
                member instanceof ConstructorDeclaration constructor
                        ? constructor.getBody()
                        : ((CompactConstructorDeclaration) member).getBody());
    }

    private static NodeList<Parameter> written(SourceType type, BodyDeclaration<?> member) {
        Node holder = member instanceof CompactConstructorDeclaration ? type.node : member;
        return holder instanceof RecordDeclaration record
                ? record.getParameters()
                : ((CallableDeclaration<?>) holder).getParameters();
    }

    private List<Var> params(NodeList<Parameter> written, MethodSym method) {
        List<Var> params = new ArrayList<>(written.size());
        for (int i = 0; i < written.size(); i++) {
            Parameter parameter = written.get(i);
            params.add(lowering.declare(
                    Var.Kind.PARAMETER, parameter.getNameAsString(), parameter.getName(), method.params()[i], null));
        }
        return List.copyOf(params);
    }
}
