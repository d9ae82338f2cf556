package io.holdingline.task;

import io.holdingline.crisis.Crises;
import io.holdingline.crisis.Crisis;
import io.holdingline.crisis.CrisisId;
import io.holdingline.crisis.CrisisStatus;
import io.holdingline.crisis.Reach;
import io.holdingline.crisis.Severity;
import io.holdingline.identity.UserName;
import io.holdingline.playbook.CatalogueVersion;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every id is an open crisis that the PR manager owns; changing one is not possible. */
final class FakeCrises {

    private FakeCrises() {
    }

    static Crises all() {
        return (Crises) Proxy.newProxyInstance(FakeCrises.class.getClassLoader(), new Class<?>[] {Crises.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "get" -> crisis((CrisisId) arguments[0]);
                    case "named" -> named((Collection<?>) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Map<CrisisId, Crisis> named(Collection<?> ids) {
        return ids.stream().map(CrisisId.class::cast).distinct()
                .collect(Collectors.toMap(Function.identity(), FakeCrises::crisis));
    }

    private static Crisis crisis(CrisisId id) {
        return new Crisis(id, "C-2026-031", "Checkout fails", "outage", Severity.SEV1, CrisisStatus.IDENTIFIED,
                Instant.EPOCH, "key", new CatalogueVersion("v1"), new UserName("pr"),
                Reach.of(List.of("en"), List.of()), Instant.EPOCH, null);
    }
}
