package dev.asynclint.javaparser;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow. Numbers take as few as they need. */
final class BytesOut {
    private byte[] bytes = new byte[256];
    private int size;

    int size() {
        return size;
    }

    /** A number that is seldom negative. */
    void put(int number) {
        room(5);
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            bytes[size++] = (byte) (rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A number that is as often negative as not. */
    void putSigned(int number) {
        put(number << 1 ^ number >> 31);
    }

    void put(boolean value) {
        put(value ? 1 : 0);
    }

    void putLong(long number) {
        put((int) number);
        put((int) (number >>> 32));
    }

    void putText(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        // A lone surrogate has no bytes in UTF-8.
        boolean isWhole = new String(encoded, StandardCharsets.UTF_8).equals(text);
        put(isWhole ? encoded.length << 1 : text.length() << 1 | 1);
        if (isWhole) {
            put(encoded, encoded.length);
        } else {
            text.chars().forEach(this::put);
        }
    }

    void put(BytesOut other) {
        put(other.bytes, other.size);
    }

    private void put(byte[] more, int length) {
        room(length);
        System.arraycopy(more, 0, bytes, size, length);
        size += length;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + (bytes.length >> 1)));
        }
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }
}
