package dev.asynclint.ir;

/**
 * A range of source text: UTF-16 offsets from the start of the file, {@code end} exclusive.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** No place in the text: synthetic nodes that a report must never point at. */
    public static final Span NONE = new Span(-1, -1);

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
