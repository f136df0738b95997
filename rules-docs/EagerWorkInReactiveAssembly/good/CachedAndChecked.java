// The answer is kept, so that to ask for it in vain costs nothing; to refuse a bad one changes nothing.
// uses: reactor
import reactor.core.publisher.Mono;

class CachedAndChecked {
    interface Checks {
        void validate(String value);
    }

    private final Checks checks;
    private String rendered;

    CachedAndChecked(Checks checks) {
        this.checks = checks;
    }

    Mono<String> text(String template) {
        String text = render(template);
        return Mono.just(text).map(String::strip);
    }

    private String render(String template) {
        if (rendered == null) {
            rendered = template.toUpperCase();
        }
        checks.validate(rendered);
        return rendered;
    }
}
