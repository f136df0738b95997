package dev.asynclint.bytecode;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Class summaries as bytes: all names once, then numbers. Compressed, which also tells damaged bytes. */
final class SummaryCodec {
    private static final String NO_NAME = "";

    private SummaryCodec() {}

    static void write(List<ClassSummary> classes, OutputStream to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, Integer> names = new LinkedHashMap<>();
        new Writer(names, new DataOutputStream(bytes)).list(classes, Writer::type);
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to, 1 << 16))) {
            out.writeInt(names.size());
            for (String name : names.keySet()) {
                out.writeUTF(name);
            }
            bytes.writeTo(out);
        }
    }

    /** @throws IOException if these are not the bytes of summaries */
    static List<ClassSummary> read(InputStream from) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(from, 1 << 16))) {
            List<String> names = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                names.add(in.readUTF());
            }
            List<ClassSummary> classes = new Reader(names, in).list(Reader::type);
            if (in.read() >= 0) {
                throw new IOException("more than summaries");
            }
            return classes;
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        }
    }

    private record Writer(Map<String, Integer> names, DataOutputStream out) {
        interface Element<T> {
            void write(Writer writer, T element) throws IOException;
        }

        <T> void list(List<T> list, Element<T> element) throws IOException {
            out.writeInt(list.size());
            for (T each : list) {
                element.write(this, each);
            }
        }

        void name(@Nullable String name) throws IOException {
            out.writeInt(names.computeIfAbsent(name == null ? NO_NAME : name, any -> names.size()));
        }

        void type(ClassSummary type) throws IOException {
            name(type.name());
            out.writeInt(type.access());
            name(type.superName());
            list(type.interfaces(), Writer::name);
            list(type.annotations(), Writer::name);
            list(type.methods(), Writer::method);
        }

        void method(MethodSummary method) throws IOException {
            out.writeInt(method.access());
            name(method.name());
            name(method.descriptor());
            list(method.annotations(), Writer::name);
            list(method.thrown(), Writer::name);
            list(method.calls(), Writer::call);
        }

        void call(CallSite call) throws IOException {
            out.writeByte(call.opcode());
            name(call.owner());
            name(call.name());
            name(call.descriptor());
            out.writeByte(call.reach().ordinal());
            out.writeLong(call.millis());
        }
    }

    private record Reader(List<String> names, DataInputStream in) {
        interface Element<T> {
            T read(Reader reader) throws IOException;
        }

        <T> List<T> list(Element<T> element) throws IOException {
            List<T> list = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                list.add(element.read(this));
            }
            return List.copyOf(list);
        }

        String name() throws IOException {
            return names.get(in.readInt());
        }

        ClassSummary type() throws IOException {
            String name = name();
            int access = in.readInt();
            String parent = name();
            return new ClassSummary(
                    name,
                    access,
                    parent.equals(NO_NAME) ? null : parent,
                    list(Reader::name),
                    list(Reader::name),
                    list(Reader::method));
        }

        MethodSummary method() throws IOException {
            return new MethodSummary(
                    in.readInt(), name(), name(), list(Reader::name), list(Reader::name), list(Reader::call));
        }

        CallSite call() throws IOException {
            return new CallSite(
                    in.readUnsignedByte(),
                    name(),
                    name(),
                    name(),
                    CallSite.Reach.values()[in.readUnsignedByte()],
                    in.readLong());
        }
    }
}
