import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of results: a chapter for each comparison, and each is written anew by itself. */
final class Page {
    private Page() {}

    /** Replaces the chapter of that title, or adds it. */
    static void write(Path page, String title, String text) throws IOException {
        String chapter = "## " + title + "\n\n" + text.strip() + "\n";
        String before = Files.readString(page);
        Matcher old = Pattern.compile("(?ms)^## " + Pattern.quote(title) + "\n.*?(?=^## |\\z)").matcher(before);
        String after = old.find()
                ? before.substring(0, old.start()) + chapter + (old.hitEnd() || old.end() == before.length() ? "" : "\n") + before.substring(old.end())
                : before + "\n" + chapter;
        Files.writeString(page, after);
        System.out.println(chapter);
    }
}
