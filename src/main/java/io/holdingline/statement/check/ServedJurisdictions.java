package io.holdingline.statement.check;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Which jurisdictions a channel serves: the setting {@code holdingline.publishing.<channel>.jurisdictions}, all by default. */
@Component
public class ServedJurisdictions {

    private final Function<String, List<String>> setting;

    @Autowired
    ServedJurisdictions(Environment environment) {
        this(channel -> Binder.get(environment).bind("holdingline.publishing." + channel + ".jurisdictions",
                Bindable.listOf(String.class)).orElse(List.of()));
    }

    /** @param setting what is set for a channel; empty for everything */
    public ServedJurisdictions(Function<String, List<String>> setting) {
        this.setting = setting;
    }

    Collection<String> of(String channel, Collection<String> crisis) {
        var served = setting.apply(channel);
        return served.isEmpty() ? crisis : crisis.stream()
                .filter(it -> served.stream().anyMatch(own -> it.equals(own) || it.startsWith(own + "-"))).toList();
    }
}
