package io.holdingline.publishing;

import io.holdingline.publishing.connect.Connector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The channels of this house, in the order of the screens. */
class Channels {

    private final Map<String, Connector> connectors = new LinkedHashMap<>();

    Channels(List<Connector> connectors) {
        connectors.forEach(connector -> this.connectors.put(connector.key(), connector));
    }

    Optional<Connector> find(String key) {
        return Optional.ofNullable(connectors.get(key));
    }

    String label(String key) {
        return find(key).map(Connector::label).orElse(key);
    }

    /** Why nothing can be sent there; empty where something can. */
    Optional<String> missing(String key) {
        return find(key).map(Connector::missing).orElse(Optional.of("There is no channel “" + key + "”."));
    }

    Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        connectors.forEach((key, connector) -> labels.put(key, connector.label()));
        return labels;
    }
}
