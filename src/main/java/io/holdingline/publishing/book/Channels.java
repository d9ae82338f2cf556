package io.holdingline.publishing.book;

import io.holdingline.publishing.connect.Connector;
import io.holdingline.statement.Languages;
import io.holdingline.statement.Revision;
import io.holdingline.statement.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The channels of this house, in the order of the screens. */
@Component
public class Channels {

    private final Map<String, Connector> connectors = new LinkedHashMap<>();

    Channels(List<Connector> connectors) {
        connectors.forEach(connector -> this.connectors.put(connector.key(), connector));
    }

    public Optional<Connector> find(String key) {
        return Optional.ofNullable(connectors.get(key));
    }

    public String label(String key) {
        return find(key).map(Connector::label).orElse(key);
    }

    /** Why nothing can be sent there; empty where something can. */
    public Optional<String> missing(String key) {
        return find(key).map(Connector::missing).orElse(Optional.of("There is no channel “" + key + "”."));
    }

    /** Why these words cannot be sent there; empty where they can. */
    public Optional<String> missing(Variant variant) {
        return missing(variant.channel()).or(() -> find(variant.channel()).filter(channel -> !channel.speaks(variant.language()))
                .map(channel -> "Nobody there reads " + Languages.name(variant.language())
                        + " (holdingline.publishing." + channel.key() + ".languages)."));
    }

    /** False for a language that the channel does not speak where it has the same words in one that it does. */
    public boolean isHeard(Variant variant, Revision revision) {
        return find(variant.channel()).map(channel -> channel.speaks(variant.language()) || revision.variants().stream()
                .noneMatch(it -> it.channel().equals(variant.channel()) && channel.speaks(it.language()))).orElse(true);
    }

    /** "Update 3 on Newsroom", with the language where it is not the leading one. */
    public String name(Row row) {
        return row.label() + " on " + place(row);
    }

    /** "Newsroom", "Newsroom in German". */
    public String place(Row row) {
        return label(row.channel()) + (row.leading() ? "" : " in " + Languages.name(row.language()));
    }

    public Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        connectors.forEach((key, connector) -> labels.put(key, connector.label()));
        return labels;
    }
}
