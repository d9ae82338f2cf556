package io.holdingline.alert.routing;

import io.holdingline.alert.log.StoredAlert;
import io.holdingline.alert.log.Texts;
import io.holdingline.shared.Sha256;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What trouble an alert is about: the scenario with the values of the labels that the table names. */
final class OpenKeys {

    private static final int LONGEST = 180;

    private OpenKeys() {
    }

    /** @param names labels, separated by commas or blanks; none makes one key for the scenario */
    static String of(String scenario, String names, StoredAlert alert) {
        var values = Arrays.stream(names.split("[,\\s]+")).filter(name -> !name.isEmpty())
                .map(name -> " " + name + "=" + alert.labels().getOrDefault(name, "")).collect(Collectors.joining());
        return shortened(scenario + values);
    }

    private static String shortened(String key) {
        return key.length() <= LONGEST ? key : Texts.cut(key, LONGEST - 65) + " " + Sha256.of(key);
    }
}
