package dev.asynclint.javaparser;

import dev.asynclint.ir.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** What the index keeps of a class file: signatures of public and protected members, never code. */
final class ApiType {
    /** Annotations that rules or facts ask for, by simple name; all others are left out. */
    private static final Set<String> KEPT = Set.of(
            "Blocking",
            "NonBlocking",
            "BlockingExecutor",
            "NonBlockingExecutor",
            "CheckReturnValue",
            "CanIgnoreReturnValue",
            "FunctionalInterface",
            "RunOnVirtualThread",
            "ExecuteOn",
            "Controller",
            "RestController",
            "ResponseBody",
            "Component",
            "CompatibleWithJavaIdioms",
            "AutomaticContextPropagation");

    String name;
    int access;
    String signature;
    String superclass;
    List<String> interfaces;
    /** Whether the type and those around it are public or protected. */
    boolean isVisible;

    List<String> components;
    final List<Annotation> annotations = new ArrayList<>();
    final TreeMap<String, Field> fields = new TreeMap<>();
    /** By name and erased parameters, so that of two versions the first wins. */
    final TreeMap<String, Method> methods = new TreeMap<>();

    record Field(String name, int access, String signature, Object constant) {}

    record Method(
            String name, int access, int arity, String signature, List<String> thrown, List<Annotation> annotations) {}

    /** The members of both; where they differ, of the first. */
    ApiType merge(ApiType later) {
        later.fields.forEach(fields::putIfAbsent);
        later.methods.forEach(methods::putIfAbsent);
        return this;
    }

    static ApiType read(byte[] classFile) {
        Reader reader = new Reader();
        new ClassReader(classFile)
                .accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return reader.type;
    }

    private static final class Reader extends ClassVisitor {
        private final ApiType type = new ApiType();
        private boolean isInner;

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName, String[] parents) {
            type.name = name.replace('/', '.');
            type.access = access & 0xFFFF & ~Opcodes.ACC_SUPER;
            type.isVisible = (access & Opcodes.ACC_PUBLIC) != 0;
            type.superclass = superName == null ? null : superName.replace('/', '.');
            type.interfaces = java.util.Arrays.stream(parents)
                    .map(parent -> parent.replace('/', '.'))
                    .toList();
            StringBuilder plain = new StringBuilder("L" + (superName == null ? "java/lang/Object" : superName) + ";");
            for (String parent : parents) {
                plain.append('L').append(parent).append(';');
            }
            type.signature = signature != null ? signature : plain.toString();
            if ("java/lang/Record".equals(superName)) {
                type.components = new ArrayList<>();
            }
        }

        @Override
        public void visitInnerClass(String name, String outerName, String innerName, int access) {
            if (name.replace('/', '.').equals(type.name)) {
                boolean isOpen = (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
                type.isVisible = isOpen && outerName != null && innerName != null;
                type.access = access & 0xFFFF;
                isInner = (access & Opcodes.ACC_STATIC) == 0;
            }
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return keeps(descriptor) ? new AnnotationReader(descriptor, type.annotations::add) : null;
        }

        private static boolean keeps(String descriptor) {
            int slash = Math.max(descriptor.lastIndexOf('/'), descriptor.lastIndexOf('$'));
            return KEPT.contains(descriptor.substring(slash + 1, descriptor.length() - 1));
        }

        private static boolean isOpen(int access) {
            return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
                    && (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) == 0;
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
            type.components.add(signature != null ? signature : descriptor);
            return null;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            if (isOpen(access)) {
                String shown = signature != null ? signature : descriptor;
                type.fields.put(name, new Field(name, access & 0xFFFF, shown, value));
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            if (!isOpen(access) || name.equals("<clinit>")) {
                return null;
            }
            boolean hidesOuter = name.equals("<init>") && isInner && SignatureReader.arity(descriptor) > 0;
            String shown = signature != null ? signature : hidesOuter ? withoutFirst(descriptor) : descriptor;
            List<String> thrown = new ArrayList<>();
            for (String exception : exceptions == null ? new String[0] : exceptions) {
                thrown.add(exception.replace('/', '.'));
            }
            List<Annotation> kept = new ArrayList<>(0);
            int arity = SignatureReader.arity(descriptor) - (hidesOuter ? 1 : 0);
            String key = name + descriptor.substring(0, descriptor.indexOf(')'));
            type.methods.put(key, new Method(name, access & 0xFFFF, arity, shown, thrown, kept));
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return keeps(annotation) ? new AnnotationReader(annotation, kept::add) : null;
                }
            };
        }

        private static String withoutFirst(String descriptor) {
            return ClassFileReader.withoutFirst(descriptor);
        }
    }
}
