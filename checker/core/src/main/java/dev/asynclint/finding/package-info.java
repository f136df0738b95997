/** What we say: findings, the path that leads to them, and fixes. */
package dev.asynclint.finding;
