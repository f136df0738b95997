package dev.asynclint.javaparser;

import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.TypeDecl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** A parsed file. */
final class JavaFile implements SourceFile {
    private final String path;
    private final Supplier<String> text;
    private String read;
    private final List<Placed> placed = new ArrayList<>();
    private List<TypeDecl> types;
    private List<Suppression> suppressions = List.of();

    private record Placed(int offset, TypeDecl type) {}

    JavaFile(String path, String text) {
        this(path, () -> text);
    }

    /** A file whose text is read when somebody asks for it. */
    JavaFile(String path, Supplier<String> text) {
        this.path = path;
        this.text = text;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String text() {
        if (read == null) {
            read = text.get();
        }
        return read;
    }

    /** Adds a type while the file is lowered, in any order. */
    void add(int offset, TypeDecl type) {
        placed.add(new Placed(offset, type));
    }

    int size() {
        return placed.size();
    }

    /** Forgets the types added since there were {@code size}. */
    void truncate(int size) {
        placed.subList(size, placed.size()).clear();
    }

    void setTypes(List<TypeDecl> all) {
        types = all;
    }

    void setSuppressions(List<Suppression> found) {
        suppressions = List.copyOf(found);
    }

    @Override
    public List<TypeDecl> types() {
        if (types == null) {
            placed.sort(Comparator.comparingInt(Placed::offset));
            types = placed.stream().map(Placed::type).toList();
        }
        return types;
    }

    @Override
    public List<Suppression> suppressions() {
        return suppressions;
    }

    @Override
    public String toString() {
        return path;
    }
}
