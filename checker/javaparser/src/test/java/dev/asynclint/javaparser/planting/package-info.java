/** Plants known defects into real code, to learn how many are found: {@code ./dev plant}. */
package dev.asynclint.javaparser.planting;
