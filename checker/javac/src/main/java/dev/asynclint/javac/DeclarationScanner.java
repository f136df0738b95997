package dev.asynclint.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.asynclint.engine.Problem;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.FieldDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Outline.Mention;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The one walk over a class: finds its declarations, lowers each body, and notes what it mentions. */
final class DeclarationScanner implements Lowering.Listener {
    private final Unit unit;
    private final Symbols symbols;
    private final JavacSourceFile file;
    private final Lowering lowering;
    /** The body that is being lowered. */
    private JavacMethod current;

    DeclarationScanner(Unit unit, JavacSourceFile file, Consumer<Problem> problems) {
        this.unit = unit;
        this.symbols = unit.symbols;
        this.file = file;
        this.lowering = new Lowering(unit, file.path(), problems, this);
    }

    /** Finds what a class declares, and what the classes in it do. */
    void find(ClassTree tree) {
        Element element = unit.element(tree);
        if (!(element instanceof TypeElement)) {
            return;
        }
        JavacMethod outer = current;
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
                initializers.add(member, ((BlockTree) member).isStatic());
            } else if (member instanceof ClassTree) {
                find((ClassTree) member);
            }
        }
        initializers.end();
        suppressions(tree.getModifiers(), tree);
        current = outer;
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
        JavacMethod method = new JavacMethod(ref, owner, element, unit.start(tree), symbols);
        owner.methods().add(method);
        suppressions(tree.getModifiers(), tree);
        if (tree.getBody() == null) {
            tree.getParameters().forEach(this::declares);
            return;
        }
        current = method;
        method.lowered(lowering.method(method, tree));
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
            initializers.add(tree, isStatic);
        }
    }

    @Override
    public void mentions(Mention call) {
        current.mention(call);
    }

    @Override
    public void catches() {
        current.mentionCatch();
    }

    @Override
    public void declares(VariableTree variable) {
        suppressions(variable.getModifiers(), variable);
    }

    @Override
    public void declares(ClassTree type) {
        find(type);
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
        private final Map<JavacMethod, List<Stmt>> statements = new LinkedHashMap<>();
        private JavacMethod ofInstances;
        private JavacMethod ofClass;

        Initializers(TypeDecl owner, TypeElement type) {
            this.owner = owner;
            this.type = type;
        }

        void add(Tree member, boolean isStatic) {
            JavacMethod method = of(isStatic);
            current = method;
            lowering.initializer(method, member).ifPresent(statements.get(method)::add);
        }

        void end() {
            statements.forEach((method, all) -> method.lowered(Optional.of(new Body(method, List.of(), block(all)))));
        }

        private static Block block(List<Stmt> all) {
            return new Block(
                    all.isEmpty()
                            ? Span.NONE
                            : new Span(
                                    all.get(0).span().start(),
                                    all.get(all.size() - 1).span().end()),
                    all);
        }

        private JavacMethod of(boolean isStatic) {
            if (isStatic) {
                ofClass = ofClass == null ? create(MethodRef.STATIC_INIT, true) : ofClass;
                return ofClass;
            }
            ofInstances = ofInstances == null ? create(MethodRef.FIELD_INIT, false) : ofInstances;
            return ofInstances;
        }

        private JavacMethod create(String name, boolean isStatic) {
            MethodRef ref = new MethodRef(owner.name(), name, List.of(), "void", isStatic);
            JavacMethod method = new JavacMethod(ref, owner, type, -1, symbols);
            owner.methods().add(method);
            statements.put(method, new ArrayList<>());
            return method;
        }
    }
}
