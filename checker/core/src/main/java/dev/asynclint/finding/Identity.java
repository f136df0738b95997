package dev.asynclint.finding;

/**
 * What makes a finding the same one in another run, when lines moved, the code was laid out anew or files changed their
 * place.
 *
 * @param member the method it is in: binary name of the class, {@code #}, name; anonymous classes without their number
 * @param snippet the code around it as tokens, without what layout and comments add
 * @param fingerprint a hash of rule, member, snippet and a number among findings that agree in these
 */
public record Identity(String member, String snippet, String fingerprint) {
    /** Of what no rule found. */
    public static final Identity NONE = new Identity("", "", "");
}
