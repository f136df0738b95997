package dev.asynclint.javaparser.ledger;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.asynclint.ir.MethodRef;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What javac says every method call of some files is bound to. */
final class JavacCalls {
    /**
     * A call as javac has it.
     *
     * @param offset where the name starts
     * @param line its line, from 1
     */
    record Bound(Path file, int offset, long line, MethodRef target, String receiverType) {}

    private final JavacTask task;
    private final Trees trees;
    private final List<Bound> found = new ArrayList<>();

    private JavacCalls(JavacTask task) {
        this.task = task;
        this.trees = Trees.instance(task);
    }

    /** Attributes the files; calls that javac cannot bind, for lack of a library, are left out. */
    static List<Bound> of(List<Path> files, List<Path> classPath) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-nowarn",
                    "-Xmaxerrs",
                    "1",
                    "-XDshould-stop.ifError=FLOW",
                    "-cp",
                    String.join(":", classPath.stream().map(Path::toString).toList()));
            JavacTask task = (JavacTask) compiler.getTask(
                    Writer.nullWriter(),
                    manager,
                    ignored -> {},
                    options,
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            JavacCalls calls = new JavacCalls(task);
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            units.forEach(calls::scan);
            return calls.found;
        }
    }

    private void scan(CompilationUnitTree unit) {
        SourcePositions positions = trees.getSourcePositions();
        Path file = Path.of(unit.getSourceFile().toUri());
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
                Tree select = call.getMethodSelect();
                Element element = trees.getElement(new TreePath(getCurrentPath(), select));
                String name = select instanceof MemberSelectTree member
                        ? member.getIdentifier().toString()
                        : select instanceof IdentifierTree identifier
                                ? identifier.getName().toString()
                                : "";
                boolean isPlain = !name.equals("this") && !name.equals("super");
                if (isPlain && element instanceof ExecutableElement method && isSound(method)) {
                    int offset = (int) positions.getEndPosition(unit, select) - name.length();
                    String receiver = ((TypeElement) method.getEnclosingElement())
                            .getQualifiedName()
                            .toString();
                    if (select instanceof MemberSelectTree member) {
                        TypeMirror type = trees.getTypeMirror(
                                new TreePath(new TreePath(getCurrentPath(), select), member.getExpression()));
                        receiver =
                                type == null ? receiver : name(task.getTypes().erasure(type));
                    }
                    found.add(new Bound(file, offset, unit.getLineMap().getLineNumber(offset), ref(method), receiver));
                }
                return super.visitMethodInvocation(call, unused);
            }
        }.scan(unit, null);
    }

    private boolean isSound(ExecutableElement method) {
        if (method.getEnclosingElement().asType().getKind() == TypeKind.ERROR
                || method.asType().getKind() == TypeKind.ERROR) {
            return false;
        }
        for (VariableElement parameter : method.getParameters()) {
            if (parameter.asType().getKind() == TypeKind.ERROR) {
                return false;
            }
        }
        return true;
    }

    private final Map<ExecutableElement, MethodRef> refs = new HashMap<>();

    private MethodRef ref(ExecutableElement method) {
        return refs.computeIfAbsent(method, key -> {
            List<String> params = new ArrayList<>();
            for (VariableElement parameter : method.getParameters()) {
                params.add(name(task.getTypes().erasure(parameter.asType())));
            }
            boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
            return new MethodRef(
                    binary((TypeElement) method.getEnclosingElement()),
                    method.getSimpleName().toString(),
                    params,
                    isConstructor ? "void" : name(task.getTypes().erasure(method.getReturnType())),
                    method.getModifiers().contains(Modifier.STATIC));
        });
    }

    private String name(TypeMirror erased) {
        if (erased instanceof ArrayType array) {
            return name(array.getComponentType()) + "[]";
        }
        return erased.getKind() == TypeKind.DECLARED
                ? binary((TypeElement) ((DeclaredType) erased).asElement())
                : erased.toString();
    }

    private String binary(TypeElement type) {
        return task.getElements().getBinaryName(type).toString();
    }
}
