package dev.asynclint.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Reads facts files. The format is described in {@code decisions/0005-fact-keys.md} and the fact records. */
final class FactParser {
    /** The kind that {@code on=arg0} stands for. */
    static final String ARGUMENT_KIND = "argument";

    private static final Set<String> COMMON = Set.of("src", "id", "since", "until");
    private static final Set<String> FILTERS = Set.of("type", "member", "returns", "throws", "how");

    private static final Set<String> RUNS_KEYS =
            Set.of("how", "arg", "on", "block", "present", "absent", "returns", "if-value", "explicit");

    private record Verb(Function<FactLine, Fact> reader, Set<String> keys) {}

    private static final Map<String, Verb> VERBS = new TreeMap<>();

    static {
        verb("threadkind", FactParser::threadKind, Set.of("block", "resolve", "may-be-virtual", "title"));
        verb("blocking", FactParser::blocking, Set.of("kind", "certainty", "timeout", "except", "alt", "via"), FILTERS);
        verb("deferred", FactParser::deferred, Set.of("kind", "via"));
        verb("nonblocking", line -> new NonBlocking(filtered(line), line.origin), FILTERS);
        verb("implements", FactParser::implementation, Set.of("of"));
        verb("runs", FactParser::runs, RUNS_KEYS);
        verb("thread", FactParser::threadOf, Set.of("on", "if-arg", "block"));
        verb("switch", FactParser::switches, Set.of("when", "on"));
        verb("eager", line -> new Eager(pattern(line), line.number("arg"), line.origin), Set.of("arg"));
        verb("awaitable", FactParser::awaitable, Set.of("start", "report"));
        verb("ignorable", line -> drop(line, true), Set.of("level", "if", "task"));
        verb("mustuse", line -> drop(line, false), Set.of("level", "if", "task"));
        verb("annotation", FactParser::meaning, Set.of("means", "if-value"));
        verb("interrupt", FactParser::interrupt, Set.of("does"));
        verb("threadtest", line -> new ThreadTest(memberPattern(line), line.origin));
        verb("completes", FactParser::completes, Set.of("of"));
        verb("promise", FactParser::promise, Set.of("does", "fail", "runs-callbacks"));
        verb("lock", FactParser::lock, Set.of("does"));
        verb("callback", FactParser::callback, Set.of("when"));
        verb("plain", FactParser::plain, Set.of("flat", "of"));
        verb("trait", FactParser::trait, Set.of("is", "if-arg"));
        verb("failure", FactParser::failure, Set.of("does", "wraps"));
        verb("helper", FactParser::helper, Set.of("as", "of", "via", "level"));
    }

    @SafeVarargs
    private static void verb(String name, Function<FactLine, Fact> reader, Set<String>... keys) {
        Set<String> all = new HashSet<>(COMMON);
        for (Set<String> some : keys) {
            all.addAll(some);
        }
        VERBS.put(name, new Verb(reader, all));
    }

    private final List<String> problems;

    FactParser(List<String> problems) {
        this.problems = problems;
    }

    /** The facts of the readable lines; for the others a problem is added. */
    List<Fact> parse(FactFile file) {
        return parse(file, (line, origin) -> false);
    }

    /** The same, without the lines that {@code later} keeps. */
    List<Fact> parse(FactFile file, BiPredicate<String, Origin> later) {
        List<Fact> facts = new ArrayList<>();
        String text = file.text();
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            number++;
            String line = text.substring(start, end);
            Origin origin = new Origin(file.name(), number);
            if (!later.test(line, origin)) {
                parseLine(line, origin).ifPresent(facts::add);
            }
            start = end + 1;
        }
        return facts;
    }

    Optional<Fact> parseLine(String text, Origin origin) {
        Optional<FactLine> read = FactLine.read(text, origin, problems);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        FactLine line = read.get();
        Verb verb = VERBS.get(line.verb);
        if (verb == null) {
            line.problem("`" + line.verb + "` is not a verb" + FactLine.didYouMean(line.verb, VERBS.keySet()));
            return Optional.empty();
        }
        int before = problems.size();
        line.allow(verb.keys);
        try {
            Fact fact = verb.reader.apply(line);
            return problems.size() == before ? Optional.of(fact) : Optional.empty();
        } catch (IllegalArgumentException e) {
            line.problem(e.getMessage());
            return Optional.empty();
        }
    }

    private static MethodPattern pattern(FactLine line) {
        MethodPattern pattern = MethodPattern.parse(line.signature);
        return pattern.with(pattern.filters(), line.number("since", 0), line.number("until", Integer.MAX_VALUE));
    }

    private static MethodPattern memberPattern(FactLine line) {
        MethodPattern pattern = pattern(line);
        if (pattern.member().isEmpty()) {
            line.problem("`" + line.verb + "` needs a method: `Type#method`");
        }
        return pattern;
    }

    private static MethodPattern filtered(FactLine line) {
        MethodPattern pattern = pattern(line);
        boolean annotated = line.has("how");
        if (annotated && !line.required("how").equals("annotation")) {
            line.problem("`" + line.verb + "` knows only `how=annotation`");
        }
        if (pattern.member().isPresent()) {
            for (String key : FILTERS) {
                if (line.has(key)) {
                    line.problem("`" + key + "` is a filter on a whole type, but the signature names a method");
                }
            }
        }
        return pattern.with(
                new MethodPattern.Filters(
                        line.text("type").map(Glob::parse).orElse(Glob.ALL),
                        line.text("member").map(Glob::parse).orElse(Glob.ALL),
                        line.text("returns").map(Glob::parse).orElse(Glob.ALL),
                        line.list("throws"),
                        annotated),
                pattern.since(),
                pattern.until());
    }

    private static Fact threadKind(FactLine line) {
        Policy policy = line.choice("block", Policy.class, Policy.DEPENDS);
        line.required("block");
        ThreadKind.Resolve resolve = line.choice("resolve", ThreadKind.Resolve.class, ThreadKind.Resolve.NONE);
        String title = line.text("title").orElse(line.signature);
        return new ThreadKind(line.signature, policy, resolve, line.flag("may-be-virtual"), title, line.origin);
    }

    private static Fact blocking(FactLine line) {
        Certainty certainty = line.choice("certainty", Certainty.class, Certainty.MAY);
        line.required("certainty");
        String alternative = line.text("alt").orElse("");
        OptionalInt timeout = line.number("timeout");
        String except = line.text("except").orElse("");
        return new Blocking(
                filtered(line),
                line.required("kind"),
                certainty,
                timeout,
                except,
                alternative,
                line.list("via"),
                line.origin);
    }

    private static Fact deferred(FactLine line) {
        line.required("via");
        return new Deferred(memberPattern(line), line.required("kind"), line.list("via"), line.origin);
    }

    private static Fact implementation(FactLine line) {
        line.required("of");
        return new Implements(MethodPattern.parse(line.signature).owner(), line.list("of"), line.origin);
    }

    private static Fact runs(FactLine line) {
        Runs.How how = line.choice("how", Runs.How.class, Runs.How.ARGUMENT);
        Arg arg = Arg.FN;
        MethodPattern pattern = pattern(line);
        if (how == Runs.How.ARGUMENT) {
            arg = arg(line, line.required("arg"));
        } else if (line.has("arg")) {
            line.problem("`arg` and `how` exclude each other");
        }
        if (how != Runs.How.ANNOTATION) {
            for (String key : List.of("returns", "if-value", "explicit")) {
                if (line.has(key)) {
                    line.problem("`" + key + "` goes with `how=annotation`");
                }
            }
        }
        boolean ofMember = how == Runs.How.ARGUMENT || how == Runs.How.IMPL;
        if (ofMember != pattern.member().isPresent()) {
            line.problem(
                    ofMember ? "`runs` needs a method here: `Type#method`" : "`how` is about a type, not a method");
        }
        Glob returns = line.text("returns").map(Glob::parse).orElse(Glob.ALL);
        return new Runs(
                pattern.with(
                        new MethodPattern.Filters(Glob.ALL, Glob.ALL, returns, List.of(), false),
                        pattern.since(),
                        pattern.until()),
                how,
                arg,
                kind(line),
                kindArgument(line),
                line.optionalChoice("block", Policy.class),
                line.list("present"),
                line.list("absent"),
                ifValue(line),
                line.flag("explicit"),
                line.origin);
    }

    private static List<String> ifValue(FactLine line) {
        List<String> conditions = line.list("if-value");
        if (!conditions.stream().allMatch(condition -> condition.indexOf(':') > 0)) {
            line.problem("`if-value` needs `element:value`");
        }
        return conditions;
    }

    private static Arg arg(FactLine line, String text) {
        return switch (text) {
            case "last" -> Arg.LAST;
            case "fn", "any" -> Arg.FN;
            case "handler" -> Arg.HANDLER;
            default -> Arg.at(line.number("arg", 0));
        };
    }

    private static Fact threadOf(FactLine line) {
        return new ThreadOf(
                pattern(line),
                kind(line),
                kindArgument(line),
                line.list("if-arg"),
                line.optionalChoice("block", Policy.class),
                line.origin);
    }

    private static Fact switches(FactLine line) {
        Switch.When when = line.choice("when", Switch.When.class, Switch.When.DOWNSTREAM);
        line.required("when");
        return new Switch(memberPattern(line), when, kindArgument(line), kind(line), line.origin);
    }

    private static Fact awaitable(FactLine line) {
        MethodPattern pattern = pattern(line);
        if (pattern.member().isPresent()) {
            line.problem("`awaitable` is about a type, not a method");
        }
        return new Awaitable(
                pattern.owner(),
                pattern.subtypes(),
                line.choice("start", Awaitable.Start.class, Awaitable.Start.NONE),
                line.choice("report", Awaitable.Report.class, Awaitable.Report.YES),
                line.origin);
    }

    private static Fact drop(FactLine line, boolean ignorable) {
        Optional<String> condition = line.text("if");
        List<String> known = List.of(Drop.USES_THROWABLE, Drop.RETURNS_RECEIVER);
        if (condition.isPresent() && !known.contains(condition.get())) {
            line.problem("`if=" + condition.get() + "` is unknown" + FactLine.didYouMean(condition.get(), known));
        }
        Drop.Level level = line.choice("level", Drop.Level.class, Drop.Level.NORMAL);
        return new Drop(memberPattern(line), ignorable, level, condition, line.flag("task"), line.origin);
    }

    private static Fact meaning(FactLine line) {
        String means = line.required("means");
        List<String> known = List.of(
                Meaning.BLOCKING,
                Meaning.NONBLOCKING,
                Meaning.IGNORABLE,
                Meaning.MUSTUSE,
                Meaning.TRANSACTIONAL,
                Meaning.ASYNCHRONOUS,
                Meaning.BEAN,
                Meaning.PRODUCER,
                Meaning.COMPONENT,
                Meaning.PRIMARY,
                Meaning.INJECTED,
                Meaning.WOVEN);
        if (!means.isEmpty() && !known.contains(means)) {
            line.problem("`means=" + means + "` is unknown" + FactLine.didYouMean(means, known));
        }
        return new Meaning(MethodPattern.parse(line.signature).owner(), means, ifValue(line), line.origin);
    }

    private static Fact interrupt(FactLine line) {
        line.required("does");
        Interrupt.Does does = line.choice("does", Interrupt.Does.class, Interrupt.Does.UNRELATED);
        return new Interrupt(pattern(line), does, line.origin);
    }

    private static Fact completes(FactLine line) {
        line.required("of");
        return new Completes(
                memberPattern(line), line.choice("of", Completes.Of.class, Completes.Of.RESULT), line.origin);
    }

    private static Fact plain(FactLine line) {
        if (line.has("flat") != line.has("of")) {
            line.problem("`flat` and `of` belong together");
        }
        return new Plain(memberPattern(line), line.text("flat"), line.text("of"), line.origin);
    }

    private static Fact failure(FactLine line) {
        if (!line.has("does") && !line.has("wraps")) {
            line.problem("`failure` needs `does=` or `wraps=`");
        }
        Failure.Does does = line.choice("does", Failure.Does.class, Failure.Does.PASSES);
        return new Failure(pattern(line), does, line.flag("wraps"), line.origin);
    }

    private static Fact helper(FactLine line) {
        line.required("as");
        return new Helper(
                memberPattern(line),
                line.choice("as", Helper.Role.class, Helper.Role.EMPTY),
                line.list("of"),
                line.text("via"),
                line.text("level"),
                line.origin);
    }

    private static Fact trait(FactLine line) {
        line.required("is");
        return new Trait(pattern(line), line.choices("is", Trait.Is.class), line.list("if-arg"), line.origin);
    }

    private static Fact promise(FactLine line) {
        line.required("does");
        Promise.Does does = line.choice("does", Promise.Does.class, Promise.Does.COMPLETES);
        String fail = does == Promise.Does.COMPLETES ? "" : line.required("fail");
        return new Promise(memberPattern(line), does, fail, line.flag("runs-callbacks"), line.origin);
    }

    private static Fact lock(FactLine line) {
        line.required("does");
        return new Locking(
                memberPattern(line), line.choice("does", Locking.Does.class, Locking.Does.TAKES), line.origin);
    }

    private static Fact callback(FactLine line) {
        line.required("when");
        return new Callback(
                memberPattern(line), line.choice("when", Callback.When.class, Callback.When.BOTH), line.origin);
    }

    private static String kind(FactLine line) {
        String on = line.required("on");
        return argumentOf(on).isPresent() ? ARGUMENT_KIND : on;
    }

    private static OptionalInt kindArgument(FactLine line) {
        return line.text("on").map(FactParser::argumentOf).orElse(OptionalInt.empty());
    }

    private static OptionalInt argumentOf(String on) {
        if (on.length() == 4 && on.startsWith("arg") && Character.isDigit(on.charAt(3))) {
            return OptionalInt.of(on.charAt(3) - '0');
        }
        return OptionalInt.empty();
    }
}
