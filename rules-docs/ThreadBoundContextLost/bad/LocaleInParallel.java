// The elements are rendered in the default language of the machine, except those that the calling thread takes.
// uses: spring-core
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

class LocaleInParallel {
    List<String> render(List<String> names) {
        return names.parallelStream()
                .map(name -> name.toUpperCase(LocaleContextHolder.getLocale())) // finding: `LocaleContextHolder` is empty on the common pool: it stays with the thread that started this
                .toList();
    }

    String renderOne(String name, Locale locale) {
        return name.toUpperCase(locale);
    }
}
