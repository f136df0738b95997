package dev.asynclint.javaparser;

import dev.asynclint.ir.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** Makes a {@link ClassSym} from a class file. Method signatures are parsed when they are first looked at. */
final class ClassFileReader extends ClassVisitor {
    private final Types types;
    private ClassSym type;
    private final List<Annotation> annotations = new ArrayList<>(0);
    private final List<Ty> components = new ArrayList<>(0);

    private ClassFileReader(Types types) {
        super(Opcodes.ASM9);
        this.types = types;
    }

    static ClassSym read(byte[] classFile, Types types) {
        ClassFileReader reader = new ClassFileReader(types);
        new ClassReader(classFile)
                .accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        if (reader.type.superclass != null && reader.type.superclass.name.equals("java.lang.Record")) {
            reader.type.components = reader.components.toArray(Ty.NONE);
        }
        reader.type.annotations = List.copyOf(reader.annotations);
        return reader.type;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        type = new ClassSym(name.replace('/', '.'));
        type.isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        type.isAbstract = (access & Opcodes.ACC_ABSTRACT) != 0;
        type.isFinal = (access & Opcodes.ACC_FINAL) != 0;
        type.isEnum = (access & Opcodes.ACC_ENUM) != 0;
        type.isStatic = true;
        if (signature != null) {
            new SignatureReader(signature, type, types).readClass(type);
            return;
        }
        type.superclass = type.isInterface || superName == null ? null : Ty.of(superName.replace('/', '.'));
        Ty[] supers = new Ty[interfaces.length];
        for (int i = 0; i < supers.length; i++) {
            supers[i] = Ty.of(interfaces[i].replace('/', '.'));
        }
        type.interfaces = supers;
    }

    @Override
    public void visitInnerClass(String name, String outerName, String innerName, int access) {
        String binary = name.replace('/', '.');
        if (outerName != null
                && innerName != null
                && outerName.replace('/', '.').equals(type.name)) {
            type.memberTypes.put(innerName, binary);
        } else if (binary.equals(type.name)) {
            type.isStatic = (access & Opcodes.ACC_STATIC) != 0;
            type.isFinal = (access & Opcodes.ACC_FINAL) != 0;
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new AnnotationReader(descriptor, annotations::add);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
        components.add(new SignatureReader(signature != null ? signature : descriptor, type, types).type());
        return null;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        if ((access & Opcodes.ACC_SYNTHETIC) == 0) {
            Ty fieldType = new SignatureReader(signature != null ? signature : descriptor, type, types).type();
            boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
            boolean isFinal = (access & Opcodes.ACC_FINAL) != 0;
            boolean isEnum = (access & Opcodes.ACC_ENUM) != 0;
            Object constant = constant(value, fieldType);
            type.fields.put(name, new FieldSym(type, name, fieldType, isStatic, isFinal, isEnum, constant));
        }
        return null;
    }

    /** Class files keep booleans and chars as ints. */
    static Object constant(Object value, Ty type) {
        if (value instanceof Integer number) {
            return switch (type.name) {
                case "boolean" -> number != 0;
                case "char" -> (char) number.intValue();
                case "byte" -> number.byteValue();
                case "short" -> number.shortValue();
                default -> value;
            };
        }
        return value;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        if ((access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE | Opcodes.ACC_PRIVATE)) != 0
                || name.equals("<clinit>")) {
            return null;
        }
        boolean isInner = name.equals("<init>") && !type.isStatic && type.name.indexOf('$') > 0;
        MethodSym method = methodSym(type, types, access, name, descriptor, signature, isInner);
        if (exceptions != null) {
            List<String> thrown = new ArrayList<>(exceptions.length);
            for (String exception : exceptions) {
                thrown.add(exception.replace('/', '.'));
            }
            method.thrown = List.copyOf(thrown);
        }
        type.add(method);
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return new AnnotationReader(annotation, read -> {
                    List<Annotation> more = new ArrayList<>(method.annotations);
                    more.add(read);
                    method.annotations = more;
                });
            }
        };
    }

    /** A method symbol whose types are parsed on first use. */
    static MethodSym methodSym(
            ClassSym owner,
            Types types,
            int access,
            String name,
            String descriptor,
            String signature,
            boolean isInnerConstructor) {
        int flags = flags(access);
        // The hidden first parameter of an inner class's constructor is in the descriptor, not in the signature.
        int hidden = isInnerConstructor && SignatureReader.arity(descriptor) > 0 ? 1 : 0;
        String shown = signature != null ? signature : hidden == 0 ? descriptor : withoutFirst(descriptor);
        int arity = SignatureReader.arity(descriptor) - hidden;
        return new MethodSym(
                owner, name, flags, arity, method -> new SignatureReader(shown, owner, types).readMethod(method));
    }

    static int flags(int access) {
        return ((access & Opcodes.ACC_STATIC) != 0 ? MethodSym.STATIC : 0)
                | ((access & Opcodes.ACC_VARARGS) != 0 ? MethodSym.VARARGS : 0)
                | ((access & Opcodes.ACC_ABSTRACT) != 0 ? MethodSym.ABSTRACT : 0)
                | ((access & Opcodes.ACC_FINAL) != 0 ? MethodSym.FINAL : 0)
                | ((access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE)) == 0
                        ? MethodSym.PACKAGE
                        : 0);
    }

    static String withoutFirst(String descriptor) {
        int i = 1;
        while (descriptor.charAt(i) == '[') {
            i++;
        }
        i = descriptor.charAt(i) == 'L' ? descriptor.indexOf(';', i) + 1 : i + 1;
        return "(" + descriptor.substring(i);
    }
}
