package dev.asynclint.javaparser;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** Writes the format that {@link ApiIndex} reads. The same types give the same bytes. */
final class ApiIndexWriter {
    /** package → type name without package → type. */
    private final TreeMap<String, TreeMap<String, ApiType>> packages = new TreeMap<>();

    void add(ApiType type) {
        int dot = type.name.lastIndexOf('.');
        packages.computeIfAbsent(dot < 0 ? "" : type.name.substring(0, dot), key -> new TreeMap<>())
                .merge(type.name.substring(dot + 1), type, ApiType::merge);
    }

    byte[] write() throws IOException {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        DataOutputStream tableOut = new DataOutputStream(table);
        for (Map.Entry<String, TreeMap<String, ApiType>> entry : packages.entrySet()) {
            byte[] raw = new PackageBlock().write(entry.getValue());
            byte[] compressed = deflate(raw);
            tableOut.writeUTF(entry.getKey());
            tableOut.writeInt(blocks.size());
            tableOut.writeInt(compressed.length);
            tableOut.writeInt(raw.length);
            blocks.write(compressed);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(ApiIndex.MAGIC);
        out.writeInt(packages.size());
        out.writeInt(12 + table.size());
        out.write(table.toByteArray());
        out.write(blocks.toByteArray());
        return file.toByteArray();
    }

    private static byte[] deflate(byte[] raw) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(raw);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[65536];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** One package: strings, then where its types are, then the types. */
    private static final class PackageBlock {
        private final Map<String, Integer> pool = new LinkedHashMap<>();

        byte[] write(Map<String, ApiType> types) throws IOException {
            List<Integer> names = new ArrayList<>();
            List<byte[]> bodies = new ArrayList<>();
            for (Map.Entry<String, ApiType> entry : types.entrySet()) {
                names.add(string(entry.getKey()));
                ByteArrayOutputStream body = new ByteArrayOutputStream();
                write(entry.getValue(), new DataOutputStream(body));
                bodies.add(body.toByteArray());
            }
            ByteArrayOutputStream block = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(block);
            out.writeInt(pool.size());
            for (String text : pool.keySet()) {
                out.writeUTF(text);
            }
            out.writeInt(bodies.size());
            int offset = block.size() + 8 * bodies.size();
            for (int i = 0; i < bodies.size(); i++) {
                out.writeInt(names.get(i));
                out.writeInt(offset);
                offset += bodies.get(i).length;
            }
            for (byte[] body : bodies) {
                out.write(body);
            }
            return block.toByteArray();
        }

        private int string(String text) {
            return pool.computeIfAbsent(text, key -> pool.size());
        }

        private void write(ApiType type, DataOutputStream out) throws IOException {
            out.writeInt(type.access);
            out.writeInt(string(type.signature));
            annotations(type.annotations, out);
            out.writeShort(type.fields.size());
            for (ApiType.Field field : type.fields.values()) {
                out.writeInt(string(field.name()));
                out.writeShort(field.access());
                out.writeInt(string(field.signature()));
                constant(field.constant(), out);
            }
            out.writeShort(type.methods.size());
            for (ApiType.Method method : type.methods.values()) {
                out.writeInt(string(method.name().equals("<init>") ? "" : method.name()));
                out.writeShort(method.access());
                out.writeByte(method.arity());
                out.writeInt(string(method.signature()));
                out.writeByte(method.thrown().size());
                for (String thrown : method.thrown()) {
                    out.writeInt(string(thrown));
                }
                annotations(method.annotations(), out);
            }
            out.writeShort(type.components == null ? -1 : type.components.size());
            if (type.components != null) {
                for (String component : type.components) {
                    out.writeInt(string(component));
                }
            }
        }

        private void annotations(List<dev.asynclint.ir.Annotation> annotations, DataOutputStream out)
                throws IOException {
            out.writeByte(annotations.size());
            for (dev.asynclint.ir.Annotation annotation : annotations) {
                out.writeInt(string(annotation.type()));
                Map<String, Object> scalars = new TreeMap<>();
                annotation.values().forEach((name, value) -> {
                    if (value instanceof String || value instanceof Boolean || value instanceof Number) {
                        scalars.put(name, value);
                    }
                });
                out.writeByte(scalars.size());
                for (Map.Entry<String, Object> value : scalars.entrySet()) {
                    out.writeInt(string(value.getKey()));
                    constant(value.getValue(), out);
                }
            }
        }

        private void constant(Object value, DataOutputStream out) throws IOException {
            if (value instanceof Integer number) {
                out.writeByte('I');
                out.writeInt(number);
            } else if (value instanceof Long number) {
                out.writeByte('J');
                out.writeLong(number);
            } else if (value instanceof Float number) {
                out.writeByte('F');
                out.writeFloat(number);
            } else if (value instanceof Double number) {
                out.writeByte('D');
                out.writeDouble(number);
            } else if (value instanceof Boolean yes) {
                out.writeByte('Z');
                out.writeBoolean(yes);
            } else if (value instanceof String text && text.length() < 1000) {
                out.writeByte('S');
                out.writeInt(string(text));
            } else {
                out.writeByte(0);
            }
        }
    }
}
