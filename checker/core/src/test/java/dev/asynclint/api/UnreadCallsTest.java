package dev.asynclint.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnreadCallsTest {
    private final ApiModel onDemand = ApiModel.builtIn();
    private final ApiModel atOnce = ApiModel.of(ApiModel.builtInFiles());

    @Test
    void whatIsReadOnDemandIsWhatIsReadAtOnce() {
        Set<String> names = names();
        assertTrue(names.size() > 1000, "names: " + names.size());
        for (String name : names) {
            assertEquals(atOnce.callsNamed(name), onDemand.callsNamed(name), name);
            assertEquals(
                    List.copyOf(atOnce.callsNamed(name).byOwner().keySet()),
                    List.copyOf(onDemand.callsNamed(name).byOwner().keySet()),
                    name);
            assertEquals(atOnce.bodiesNamed(name), onDemand.bodiesNamed(name), name);
            assertEquals(atOnce.namesMember(name), onDemand.namesMember(name), name);
            assertEquals(atOnce.namesPlacement(name), onDemand.namesPlacement(name), name);
        }
    }

    @Test
    void whatIsAboutTypesIsThereAtOnce() {
        assertEquals(atOnce.typeFacts(), onDemand.typeFacts());
        assertEquals(atOnce.annotationFacts(), onDemand.annotationFacts());
        assertEquals(atOnce.awaitables(), onDemand.awaitables());
        assertEquals(atOnce.meanings(), onDemand.meanings());
    }

    @Test
    void allFactsAreThoseOfAllLines() {
        assertEquals(atOnce.facts(), onDemand.facts());
    }

    private Set<String> names() {
        return atOnce.facts().stream()
                .filter(SymbolFact.class::isInstance)
                .flatMap(fact -> ((SymbolFact) fact).pattern().member().stream())
                .collect(Collectors.toSet());
    }
}
