package io.holdingline.audit.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of an export, without their line feed. Each content has exactly one form, so any other is an edit. */
public final class ExportFormat {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ExportFormat() {
    }

    record EntryLine(Entry entry, String running) {
    }

    record CheckpointLine(Checkpoint checkpoint, String signature) {
    }

    public static String line(Entry entry, String running) {
        var note = entry.note();
        var line = new LinkedHashMap<String, Object>();
        line.put("sequence", entry.sequence());
        line.put("chain", note.chain());
        line.put("index", entry.index());
        line.put("at", note.at().toString());
        line.put("actor", note.actor());
        line.put("label", note.actorLabel());
        line.put("action", note.action());
        line.put("sentence", note.sentence());
        line.put("details", note.details());
        line.put("previous", entry.previousHash());
        line.put("hash", entry.hash());
        line.put("signature", entry.signature());
        line.put("running", running);
        return JSON.writeValueAsString(line);
    }

    public static String line(Checkpoint checkpoint, String signature) {
        var content = new LinkedHashMap<String, Object>();
        content.put("at", checkpoint.at().toString());
        content.put("lines", checkpoint.lines());
        content.put("running", checkpoint.running());
        content.put("chains", checkpoint.chains().entrySet().stream().map(ExportFormat::chain).toList());
        var line = new LinkedHashMap<String, Object>();
        line.put("checkpoint", content);
        line.put("signature", signature);
        return JSON.writeValueAsString(line);
    }

    /** The last line in place of a checkpoint, where the house finds its own record broken and signs nothing. */
    public static String refusal(String sentence) {
        return JSON.writeValueAsString(Map.of("refused", sentence));
    }

    static Optional<String> refusal(JsonNode line) {
        return Optional.ofNullable(line.get("refused")).map(JsonNode::asString);
    }

    static Optional<JsonNode> json(String line) {
        try {
            return Optional.of(JSON.readTree(line));
        } catch (JacksonException garbage) {
            return Optional.empty();
        }
    }

    static Optional<EntryLine> entry(JsonNode line) {
        try {
            var note = new Note(text(line, "chain"), Instant.parse(text(line, "at")), text(line, "actor"),
                    text(line, "label"), text(line, "action"), text(line, "sentence"), pairs(line.get("details")));
            return Optional.of(new EntryLine(new Entry(number(line, "sequence"), number(line, "index"), note,
                    text(line, "previous"), text(line, "hash"), text(line, "signature")), text(line, "running")));
        } catch (JacksonException | DateTimeException | NullPointerException otherShape) {
            return Optional.empty();
        }
    }

    static Optional<CheckpointLine> checkpoint(JsonNode line) {
        try {
            var content = line.get("checkpoint");
            var chains = new TreeMap<String, ChainHead>();
            content.get("chains").forEach(chain -> chains.put(text(chain, "chain"),
                    new ChainHead(number(chain, "size"), text(chain, "head"))));
            return Optional.of(new CheckpointLine(new Checkpoint(Instant.parse(text(content, "at")),
                    number(content, "lines"), text(content, "running"), chains), text(line, "signature")));
        } catch (JacksonException | DateTimeException | NullPointerException otherShape) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> chain(Map.Entry<String, ChainHead> chain) {
        var written = new LinkedHashMap<String, Object>();
        written.put("chain", chain.getKey());
        written.put("size", chain.getValue().size());
        written.put("head", chain.getValue().hash());
        return written;
    }

    private static TreeMap<String, String> pairs(JsonNode details) {
        var pairs = new TreeMap<String, String>();
        details.properties().forEach(pair -> pairs.put(pair.getKey(), pair.getValue().stringValue()));
        return pairs;
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).stringValue();
    }

    private static long number(JsonNode node, String field) {
        return node.get(field).longValue();
    }
}
