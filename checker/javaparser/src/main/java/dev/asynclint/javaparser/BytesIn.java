package dev.asynclint.javaparser;

import java.nio.charset.StandardCharsets;

/** Reads what {@link BytesOut} has written. */
final class BytesIn {
    private final byte[] bytes;
    private int at;

    BytesIn(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int at() {
        return at;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = bytes[at++];
            number |= (part & 0x7f) << shift;
            if (part >= 0) {
                return number;
            }
        }
    }

    int signed() {
        int number = number();
        return number >>> 1 ^ -(number & 1);
    }

    boolean isSet() {
        return number() != 0;
    }

    long longNumber() {
        return number() & 0xffff_ffffL | (long) number() << 32;
    }

    String text() {
        int length = number();
        if ((length & 1) == 0) {
            String text = new String(bytes, at, length >> 1, StandardCharsets.UTF_8);
            at += length >> 1;
            return text;
        }
        StringBuilder text = new StringBuilder();
        for (int i = length >> 1; i > 0; i--) {
            text.append((char) number());
        }
        return text.toString();
    }
}
