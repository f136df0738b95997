package dev.asynclint.javaparser;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodRef;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types of one package in the index. Immutable. */
final class ApiPackage {
    private final String name;
    private final byte[] bytes;
    private final String[] strings;
    /** Where each type starts, by its name without the package. */
    private final Map<String, Integer> offsets = new HashMap<>();

    ApiPackage(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            strings = new String[in.readInt()];
            for (int i = 0; i < strings.length; i++) {
                strings[i] = in.readUTF();
            }
            int types = in.readInt();
            for (int i = 0; i < types; i++) {
                String type = strings[in.readInt()];
                offsets.put(type, in.readInt());
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The type of that binary name, {@code null} when it is not here. */
    ClassSym read(String binaryName, Types types) {
        String simple = name.isEmpty() ? binaryName : binaryName.substring(name.length() + 1);
        Integer offset = offsets.get(simple);
        if (offset == null) {
            return null;
        }
        try {
            ClassSym type = new ClassSym(binaryName);
            type.isShipped = true;
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, bytes.length - offset));
            read(type, in, types);
            String nested = simple + "$";
            for (String other : offsets.keySet()) {
                if (other.startsWith(nested) && other.indexOf('$', nested.length()) < 0) {
                    type.memberTypes.put(
                            other.substring(nested.length()), binaryName + other.substring(simple.length()));
                }
            }
            return type;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private void read(ClassSym type, DataInputStream in, Types types) throws IOException {
        int access = in.readInt();
        type.isInterface = (access & org.objectweb.asm.Opcodes.ACC_INTERFACE) != 0;
        type.isAbstract = (access & org.objectweb.asm.Opcodes.ACC_ABSTRACT) != 0;
        type.isFinal = (access & org.objectweb.asm.Opcodes.ACC_FINAL) != 0;
        type.isEnum = (access & org.objectweb.asm.Opcodes.ACC_ENUM) != 0;
        type.isStatic = true;
        new SignatureReader(string(in), type, types).readClass(type);
        type.annotations = annotations(in);
        int fields = in.readUnsignedShort();
        for (int i = 0; i < fields; i++) {
            FieldSym field = field(type, in, types);
            type.fields.put(field.name, field);
        }
        int methods = in.readUnsignedShort();
        for (int i = 0; i < methods; i++) {
            type.add(method(type, in, types));
        }
        int components = in.readShort();
        if (components >= 0) {
            type.components = new Ty[components];
            for (int i = 0; i < components; i++) {
                type.components[i] = new SignatureReader(string(in), type, types).type();
            }
        }
    }

    private String string(DataInputStream in) throws IOException {
        return strings[in.readInt()];
    }

    private List<Annotation> annotations(DataInputStream in) throws IOException {
        int count = in.readUnsignedByte();
        if (count == 0) {
            return List.of();
        }
        List<Annotation> read = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String annotation = string(in);
            Map<String, Object> values = new HashMap<>();
            int elements = in.readUnsignedByte();
            for (int k = 0; k < elements; k++) {
                values.put(string(in), constant(in));
            }
            read.add(new Annotation(annotation, Map.copyOf(values)));
        }
        return List.copyOf(read);
    }

    private FieldSym field(ClassSym type, DataInputStream in, Types types) throws IOException {
        String field = string(in);
        int access = in.readUnsignedShort();
        Ty fieldType = new SignatureReader(string(in), type, types).type();
        Object constant = ClassFileReader.constant(constant(in), fieldType);
        return new FieldSym(
                type,
                field,
                fieldType,
                (access & org.objectweb.asm.Opcodes.ACC_STATIC) != 0,
                (access & org.objectweb.asm.Opcodes.ACC_FINAL) != 0,
                (access & org.objectweb.asm.Opcodes.ACC_ENUM) != 0,
                constant);
    }

    private Object constant(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 'I' -> in.readInt();
            case 'J' -> in.readLong();
            case 'F' -> in.readFloat();
            case 'D' -> in.readDouble();
            case 'S' -> string(in);
            case 'Z' -> in.readBoolean();
            default -> null;
        };
    }

    private MethodSym method(ClassSym type, DataInputStream in, Types types) throws IOException {
        String methodName = string(in);
        int access = in.readUnsignedShort();
        int arity = in.readUnsignedByte();
        String signature = string(in);
        int flags = ClassFileReader.flags(access) & ~MethodSym.PACKAGE;
        MethodSym method = new MethodSym(
                type,
                methodName.isEmpty() ? MethodRef.CONSTRUCTOR : methodName,
                flags,
                arity,
                symbol -> new SignatureReader(signature, type, types).readMethod(symbol));
        int thrown = in.readUnsignedByte();
        if (thrown > 0) {
            String[] exceptions = new String[thrown];
            for (int i = 0; i < thrown; i++) {
                exceptions[i] = string(in);
            }
            method.thrown = List.of(exceptions);
        }
        method.annotations = annotations(in);
        return method;
    }
}
