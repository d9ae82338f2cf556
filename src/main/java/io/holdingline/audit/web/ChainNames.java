package io.holdingline.audit.web;

import io.holdingline.audit.CrisisNames;
import io.holdingline.audit.proof.Chains;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What people call a chain. A chain whose name was tampered with is shown as it stands. */
@Component
class ChainNames {

    private final ObjectProvider<CrisisNames> crises;

    ChainNames(ObjectProvider<CrisisNames> crises) {
        this.crises = crises;
    }

    /** The chain that somebody asked for by reference, id or name. */
    String chain(String wanted) {
        return wanted.equalsIgnoreCase(Chains.HOUSE) ? Chains.HOUSE : crises.stream().map(names -> names.withReference(wanted)).flatMap(Optional::stream).findFirst()
                .map(Chains::of).orElse(wanted);
    }

    /** Looks all of them up at once. */
    Named of(Collection<String> chains) {
        var ids = chains.stream().flatMap(ChainNames::crisis).distinct().toList();
        return new Named(crises.stream().findFirst().map(names -> names.of(ids)).orElse(Map.of()));
    }

    private static Stream<UUID> crisis(String chain) {
        try {
            return Stream.ofNullable(Chains.crisis(chain));
        } catch (IllegalArgumentException noCrisis) {
            return Stream.empty();
        }
    }

    record Named(Map<UUID, String> references) {

        String name(String chain) {
            return chain.equals(Chains.HOUSE) ? "House"
                    : crisis(chain).map(references::get).filter(name -> name != null).findFirst().orElse(chain);
        }

        boolean isCrisis(String chain) {
            return crisis(chain).anyMatch(references::containsKey);
        }
    }
}
