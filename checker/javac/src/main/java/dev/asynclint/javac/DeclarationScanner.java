package dev.asynclint.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.asynclint.ir.FieldDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Outline.Mention;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The one cheap walk over a class: finds its declarations, and what each body mentions. */
final class DeclarationScanner extends TreeScanner<Void, Void> {
    private final Unit unit;
    private final Symbols symbols;
    private final JavacSourceFile file;
    private final Lowering lowering;
    private final Calls calls;
    private final List<JavacMethod> found;
    /** The body that is being walked, null between members. */
    private JavacMethod current;

    DeclarationScanner(Unit unit, JavacSourceFile file, Lowering lowering, List<JavacMethod> found) {
        this.unit = unit;
        this.symbols = unit.symbols;
        this.file = file;
        this.lowering = lowering;
        this.calls = lowering.calls;
        this.found = found;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
        Element element = unit.element(tree);
        if (!(element instanceof TypeElement)) {
            return null;
        }
        JavacMethod outer = current;
        current = null;
        TypeElement type = (TypeElement) element;
        TypeDecl decl = declare(tree, type);
        file.types.add(decl);
        Initializers initializers = new Initializers(decl, type);
        for (Tree member : tree.getMembers()) {
            if (member instanceof MethodTree) {
                method((MethodTree) member, decl);
            } else if (member instanceof VariableTree) {
                field((VariableTree) member, decl, initializers);
            } else if (member instanceof BlockTree) {
                current = initializers.of(((BlockTree) member).isStatic());
                current.addMember(member);
                scan(member, null);
                current = null;
            } else {
                scan(member, null);
            }
        }
        suppressions(tree.getModifiers(), tree);
        current = outer;
        return null;
    }

    private TypeDecl declare(ClassTree tree, TypeElement type) {
        List<TypeRef> supertypes = new ArrayList<>();
        TypeMirror superclass = type.getSuperclass();
        if (superclass.getKind() != TypeKind.NONE) {
            supertypes.add(symbols.type(superclass));
        }
        type.getInterfaces().forEach(each -> supertypes.add(symbols.type(each)));
        String simpleName = tree.getSimpleName().toString();
        Span name = simpleName.isEmpty() ? Span.NONE : file.nameSpan(unit.start(tree), simpleName, false);
        return new TypeDecl(
                file,
                symbols.nameOf(type),
                name,
                type.getKind().isInterface(),
                type.getModifiers().contains(Modifier.FINAL) || simpleName.isEmpty(),
                supertypes,
                Annotations.of(type, symbols),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private void method(MethodTree tree, TypeDecl owner) {
        Element element = unit.element(tree);
        if (unit.isSynthetic(tree) || !(element instanceof ExecutableElement)) {
            return;
        }
        MethodRef ref = symbols.method((ExecutableElement) element);
        current = new JavacMethod(ref, owner, element, List.of(tree), unit.start(tree), lowering);
        owner.methods().add(current);
        found.add(current);
        suppressions(tree.getModifiers(), tree);
        tree.getParameters().forEach(parameter -> suppressions(parameter.getModifiers(), parameter));
        scan(tree.getBody(), null);
        current = null;
    }

    private void field(VariableTree tree, TypeDecl owner, Initializers initializers) {
        Element element = unit.element(tree);
        if (!(element instanceof VariableElement)) {
            return;
        }
        boolean isStatic = element.getModifiers().contains(Modifier.STATIC);
        owner.fields()
                .add(new FieldDecl(
                        symbols.field((VariableElement) element),
                        isStatic,
                        element.getModifiers().contains(Modifier.FINAL),
                        Annotations.of(element, symbols)));
        suppressions(tree.getModifiers(), tree);
        if (tree.getInitializer() != null) {
            current = initializers.of(isStatic);
            current.addMember(tree);
            scan(tree.getInitializer(), null);
            current = null;
        }
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
        suppressions(tree.getModifiers(), tree);
        return scan(tree.getInitializer(), null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        if (unit.isSynthetic(tree)) {
            return null;
        }
        if (tree.getMethodSelect() instanceof MemberSelectTree) {
            scan(((MemberSelectTree) tree.getMethodSelect()).getExpression(), null);
        }
        Calls.Target target = calls.of(tree);
        mention(target);
        return scan(tree.getArguments(), null);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
        scan(tree.getEnclosingExpression(), null);
        Optional<MethodTree> implementation = calls.functionalBody(tree);
        if (implementation.isPresent()) {
            return scan(implementation.get().getBody(), null);
        }
        scan(tree.getArguments(), null);
        mention(calls.of(tree));
        return scan(tree.getClassBody(), null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        if (!calls.isArrayCreation(tree)) {
            scan(tree.getQualifierExpression(), null);
            mention(calls.of(tree));
        }
        return null;
    }

    private void mention(Calls.Target target) {
        if (current != null) {
            current.mention(symbols.mention(target.name(), target.method(), target.receiverType()));
        }
    }

    @Override
    public Void visitTry(TryTree tree, Void unused) {
        scan(tree.getResources(), null);
        scan(tree.getBlock(), null);
        for (int i = tree.getResources().size() - 1; i >= 0 && current != null; i--) {
            TypeMirror type = unit.type(tree.getResources().get(i));
            Optional<MethodRef> close = symbols.closeOf(type).map(symbols::method);
            Mention mention = symbols.mention("close", close, symbols.receiverName(type));
            current.mention(mention);
        }
        scan(tree.getCatches(), null);
        return scan(tree.getFinallyBlock(), null);
    }

    @Override
    public Void visitCatch(CatchTree tree, Void unused) {
        if (current != null) {
            current.mentionCatch();
        }
        return scan(tree.getBlock(), null);
    }

    @Override
    public Void visitTypeCast(TypeCastTree tree, Void unused) {
        return scan(tree.getExpression(), null);
    }

    @Override
    public Void visitParameterizedType(ParameterizedTypeTree tree, Void unused) {
        return null;
    }

    @Override
    public Void visitModifiers(ModifiersTree tree, Void unused) {
        return null;
    }

    private void suppressions(ModifiersTree modifiers, Tree declaration) {
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
            Set<String> keys = new HashSet<>(SuppressWarningsReader.keys(annotation, unit));
            if (!keys.isEmpty()) {
                file.suppressions.add(new JavacSourceFile.Suppression(unit.span(declaration), keys));
            }
        }
    }

    /** The two made-up methods that hold a class's field initialisers and initialiser blocks. */
    private final class Initializers {
        private final TypeDecl owner;
        private final TypeElement type;
        private JavacMethod ofInstances;
        private JavacMethod ofClass;

        Initializers(TypeDecl owner, TypeElement type) {
            this.owner = owner;
            this.type = type;
        }

        JavacMethod of(boolean isStatic) {
            if (isStatic) {
                ofClass = ofClass == null ? create(MethodRef.STATIC_INIT, true) : ofClass;
                return ofClass;
            }
            ofInstances = ofInstances == null ? create(MethodRef.FIELD_INIT, false) : ofInstances;
            return ofInstances;
        }

        private JavacMethod create(String name, boolean isStatic) {
            MethodRef ref = new MethodRef(owner.name(), name, List.of(), "void", isStatic);
            JavacMethod method = new JavacMethod(ref, owner, type, new ArrayList<>(), -1, lowering);
            owner.methods().add(method);
            found.add(method);
            return method;
        }
    }
}
