// What the constant in `@Async` stands for is written in another file: the name of a pool of platform threads.
// uses: spring-core, spring-jdbc
// release: 21
// runtime: 21..23
final class Pools {
    private static final String PREFIX = "shop";
    static final String LIGHT = PREFIX + ".light";
    static final String FEW = PREFIX + ".few";

    private Pools() {}
}
