package dev.asynclint.javaparser;

/** What resolution needs and all files share. Thread-safe once the sources are linked. */
final class Resolver {
    final Types types;
    final Hierarchy hierarchy;
    final Members members;
    final TypeReader reader;
    final Linker linker;
    final MemberLinker memberLinker;
    final Constants constants;

    Resolver(Types types) {
        this.types = types;
        this.hierarchy = new Hierarchy(types);
        this.members = new Members(types, hierarchy);
        this.reader = new TypeReader(types, members);
        this.linker = new Linker(types, reader);
        this.memberLinker = new MemberLinker(types, reader);
        this.constants = new Constants(reader, types, members);
    }
}
