package dev.asynclint.rules;

import dev.asynclint.ir.Call;
import java.util.regex.Pattern;

/** Work that its authors say nobody shall wait for, by a name or by a comment. */
final class Background {
    private static final Pattern NAME =
            Pattern.compile("(?i).*(one_?way|detached|fire_?and_?forget|in_?background|best_?effort).*");

    private static final Pattern COMMENT = Pattern.compile(
            "(?i)\\b(in( the)? background|fire[ -]and[ -]forget|best[ -]effort|without (waiting|blocking)"
                    + "|(need ?n[o']t|do ?n[o']t|no need|should ?n[o']t|must ?n[o']t)( to)? (wait|await|block|care|need)"
                    + "|ignor(e|es|ed|ing) (the |any |its )?(result|failure|error|exception|outcome)s?)\\b");

    private Background() {}

    /** Whether the method that is called or the one around says so, or the comment of the statement. */
    static boolean isMeant(Call call, BodyContext body) {
        return NAME.matcher(call.name()).matches()
                || NAME.matcher(body.body().method().ref().name()).matches()
                || Reasons.say(COMMENT, call, body.body());
    }
}
