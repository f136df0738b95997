package dev.asynclint.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes a {@link ClassSummary} of a class file. */
final class ClassScan extends ClassVisitor {
    private final BiPredicate<String, String> matters;
    private final List<String> annotations = new ArrayList<>(0);
    private final List<MethodSummary> methods = new ArrayList<>();
    private String name = "";
    private int access;
    private @Nullable String superName;
    private List<String> interfaces = List.of();

    private ClassScan(BiPredicate<String, String> matters) {
        super(Opcodes.ASM9);
        this.matters = matters;
    }

    /**
     * With those calls of its methods that matter.
     *
     * @throws RuntimeException if it is not a class file that can be read
     */
    static ClassSummary withCalls(byte[] classFile, BiPredicate<String, String> matters) {
        return read(classFile, matters, 0);
    }

    /** Without calls. */
    static ClassSummary header(byte[] classFile) {
        return read(classFile, (owner, member) -> false, ClassReader.SKIP_CODE);
    }

    private static ClassSummary read(byte[] classFile, BiPredicate<String, String> matters, int flags) {
        ClassScan scan = new ClassScan(matters);
        new ClassReader(classFile).accept(scan, flags | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new ClassSummary(
                scan.name, scan.access, scan.superName, scan.interfaces, List.copyOf(scan.annotations), scan.methods);
    }

    @Override
    public void visit(int version, int flags, String internal, String signature, String parent, String[] parents) {
        name = dotted(internal);
        access = flags;
        superName = parent == null ? null : dotted(parent);
        interfaces = dotted(parents);
    }

    @Override
    public void visitInnerClass(String internal, @Nullable String outer, @Nullable String simple, int flags) {
        if (dotted(internal).equals(name)) {
            // A class inside a method has no outer class, and nobody else can name it.
            access = outer == null ? flags & ~(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED) : flags;
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        annotations.add(Type.getType(descriptor).getClassName());
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int flags, String methodName, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
        return new MethodScan(
                matters,
                scan -> methods.add(new MethodSummary(
                        flags, methodName, descriptor, List.copyOf(scan.annotations), dotted(thrown), scan.calls())));
    }

    private static List<String> dotted(String @Nullable [] internal) {
        if (internal == null || internal.length == 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>(internal.length);
        for (String each : internal) {
            names.add(dotted(each));
        }
        return List.copyOf(names);
    }

    private static String dotted(String internal) {
        return internal.replace('/', '.');
    }
}
