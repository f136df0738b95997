package dev.asynclint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.rules.Aliases.Alias;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AliasesTest {
    @Test
    void theyNameRulesThatExistAndNoneTwice() {
        Set<String> names = new HashSet<>();
        for (Alias alias : Aliases.ALL) {
            assertTrue(names.add(alias.name()), alias.name());
            assertFalse(alias.rules().isEmpty(), alias.name());
            alias.rules().forEach(rule -> assertTrue(Rules.byName(rule).isPresent(), rule));
            assertTrue(Rules.byName(alias.name()).isEmpty(), alias + " is the name of a rule of ours");
        }
    }

    @Test
    void sonarsKeysAreKnownInAllForms() {
        for (String written : List.of("java:S2142", "squid:S2142", "S2142")) {
            assertEquals(List.of("SwallowedInterrupt"), Aliases.rulesCalled(written), written);
        }
        assertEquals(List.of(), Aliases.rulesCalled("javascript:S2142"));
        assertEquals(List.of(), Aliases.rulesCalled("S214"));
        assertEquals(List.of(), Aliases.rulesCalled("rawtypes"));
    }
}
