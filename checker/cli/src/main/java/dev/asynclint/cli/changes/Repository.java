package dev.asynclint.cli.changes;

import dev.asynclint.api.Nearest;
import dev.asynclint.cli.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A git repository, asked what has changed in its working tree. */
final class Repository {
    private static final String JAVA = ".java";

    private final Path root;
    private final Git git;

    private Repository(Path root, Git git) {
        this.root = root;
        this.git = git;
    }

    /**
     * The repository around a folder.
     *
     * @throws UsageException when there is none, or no git
     */
    static Repository around(Path folder) {
        Git git = new Git(folder);
        Git.Answer answer = git.ask("rev-parse", "--show-toplevel");
        if (!answer.isYes() && answer.err().contains("not a git repository")) {
            throw new UsageException(
                    "`" + folder + "` is in no git repository, and --since, --changed and --staged" + " need one");
        }
        Path root = Path.of(git.tell("rev-parse", "--show-toplevel").strip());
        return new Repository(root, new Git(root));
    }

    Path root() {
        return root;
    }

    /** What differs from the last commit that {@code ref} and this tree have in common. */
    Changes since(String ref) {
        return changes("since " + ref, base(ref));
    }

    /** What differs from the last commit. */
    Changes uncommitted() {
        return changes("since the last commit", head());
    }

    /** What the next commit will hold. Files of which only a part is staged have the text of that part. */
    Changes staged() {
        Map<String, List<Hunk>> unstaged = diff();
        Map<Path, ChangedLines> files = new HashMap<>();
        Map<Path, String> texts = new HashMap<>();
        List<String> notes = new ArrayList<>();
        diff("--cached", head()).forEach((path, hunks) -> {
            Path file = root.resolve(path);
            files.put(file, ChangedLines.of(hunks));
            if (!Files.exists(file)) {
                notes.add(path + ": staged, but not in the working tree, so it was not checked");
            }
        });
        for (String path : unstaged.keySet()) {
            Git.Answer staged = git.ask("cat-file", "blob", ":" + path);
            if (staged.isYes()) { // no if it lies in a submodule
                texts.put(root.resolve(path), staged.out());
            }
        }
        return new Changes("staged", files, List.of(), texts, notes);
    }

    private Changes changes(String what, String from) {
        Map<Path, ChangedLines> files = new HashMap<>();
        diff(from).forEach((path, hunks) -> files.put(root.resolve(path), ChangedLines.of(hunks)));
        List<Path> folders = new ArrayList<>();
        for (String path : untracked()) {
            if (path.endsWith("/")) { // another repository that is no submodule
                folders.add(root.resolve(path));
            } else if (path.endsWith(JAVA)) {
                files.put(root.resolve(path), ChangedLines.ALL);
            }
        }
        return new Changes(what, files, folders, Map.of(), List.of());
    }

    private List<String> untracked() {
        String names = git.tell("ls-files", "--others", "--exclude-standard", "-z");
        return names.isEmpty() ? List.of() : List.of(names.split("\0"));
    }

    private Map<String, List<Hunk>> diff(String... what) {
        List<String> words = new ArrayList<>(List.of(
                "diff",
                "--unified=0",
                "--inter-hunk-context=0",
                "--find-renames",
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--src-prefix=a/",
                "--dst-prefix=b/",
                "--submodule=diff"));
        words.addAll(List.of(what));
        words.add("--");
        if (!Files.exists(root.resolve(".gitmodules"))) { // a pattern would leave submodules out
            words.add("*" + JAVA);
        }
        Map<String, List<Hunk>> files = Diff.read(git.tell(words.toArray(String[]::new)));
        files.keySet().removeIf(path -> !path.endsWith(JAVA));
        return files;
    }

    /** The last commit; nothing at all where there is none yet. */
    private String head() {
        return git.ask("rev-parse", "--verify", "--quiet", "HEAD").isYes()
                ? "HEAD"
                : git.tell("hash-object", "-t", "tree", "--stdin").strip();
    }

    private String base(String ref) {
        if (ref.startsWith("-")
                || !git.ask("rev-parse", "--verify", "--quiet", ref + "^{commit}")
                        .isYes()) {
            throw unknown(ref);
        }
        Git.Answer answer = git.ask("merge-base", ref, "HEAD");
        if (answer.isYes()) {
            return answer.out().strip();
        }
        throw new UsageException("--since: `" + ref + "` and this branch have no commit in common" + hintOfShallow());
    }

    private UsageException unknown(String ref) {
        List<String> known = git.ask("for-each-ref", "--format=%(refname:short)")
                .out()
                .lines()
                .toList();
        String suggestion = known.stream()
                .filter(name -> name.endsWith("/" + ref))
                .findFirst()
                .map(name -> "; did you mean `" + name + "`?")
                .orElseGet(() -> Nearest.suggestion(ref, known));
        return new UsageException("--since: git knows no `" + ref + "`" + suggestion + hintOfShallow());
    }

    private String hintOfShallow() {
        return git.ask("rev-parse", "--is-shallow-repository").out().strip().equals("true")
                ? "; this clone is shallow: run `git fetch --unshallow`, or check out with `fetch-depth: 0`"
                        + " (GitHub) or `GIT_DEPTH: 0` (GitLab)"
                : "";
    }
}
