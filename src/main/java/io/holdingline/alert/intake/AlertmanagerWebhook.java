package io.holdingline.alert.intake;

import io.holdingline.alert.log.Texts;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the webhook of Prometheus Alertmanager, version 4: strict in what is needed, deaf to the rest. */
final class AlertmanagerWebhook {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32)
                            .maxNumberLength(100).maxNameLength(1_000).maxStringLength(200_000).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private AlertmanagerWebhook() {
    }

    /** Each episode once: where a delivery names one twice, the later word counts. */
    static List<IncomingAlert> read(byte[] body) {
        var alerts = Field.root(tree(body)).array("alerts");
        if (alerts.isEmpty()) {
            throw MalformedAlert.field("/alerts", "There must be at least one alert.");
        }
        Map<IncomingAlert.Episode, IncomingAlert> byEpisode = new LinkedHashMap<>();
        alerts.stream().map(AlertmanagerWebhook::alert).forEach(alert -> byEpisode.put(alert.episode(), alert));
        return List.copyOf(byEpisode.values());
    }

    private static IncomingAlert alert(Field alert) {
        return new IncomingAlert(alert.text("fingerprint", 200), alert.time("startsAt"), alert.timeOrNull("endsAt"),
                alert.oneOf("status", "firing", "resolved").equals("firing"), alert.texts("labels", true),
                alert.texts("annotations", false), alert.textOrNull("generatorURL", 2_000));
    }

    private static JsonNode tree(byte[] body) {
        try {
            var tree = JSON.readTree(Texts.utf8(body));
            if (tree.isMissingNode()) {
                throw MalformedAlert.unreadable("The body is empty.");
            }
            return tree;
        } catch (CharacterCodingException wrong) {
            throw MalformedAlert.unreadable("The body is not UTF-8.");
        } catch (JacksonException wrong) {
            throw MalformedAlert.unreadable("The body is not JSON that can be read: "
                    + Texts.cut(Texts.storable(wrong.getOriginalMessage()), 300));
        }
    }
}
