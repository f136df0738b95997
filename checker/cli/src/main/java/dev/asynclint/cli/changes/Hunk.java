package dev.asynclint.cli.changes;

/**
 * Lines that became other lines. Where there are no new ones, the place is after the line of that number.
 *
 * @param line the first of the new lines, from 1
 */
record Hunk(int oldCount, int line, int count) {}
