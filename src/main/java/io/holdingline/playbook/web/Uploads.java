package io.holdingline.playbook.web;

import io.holdingline.shared.RuleViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartFile;

/** Turns uploaded files into content: what each is and where it belongs is read off its name and its first lines. */
final class Uploads {

    private static final Pattern TEMPLATE = Pattern.compile("[a-z0-9-]+\\.[a-z]{2}\\.md");
    private static final Pattern SCENARIO = Pattern.compile("(?m)^scenario:\\s*([a-z0-9-]+)\\s*$");
    private static final int HEAD = 2000;

    private Uploads() {
    }

    /** @return text by path */
    static Map<String, String> read(List<MultipartFile> files) {
        var read = new TreeMap<String, String>();
        for (var file : files) {
            if (!file.isEmpty()) {
                var text = text(file);
                read.put(path(name(file), text), text);
            }
        }
        return read;
    }

    private static String path(String name, String text) {
        if (!TEMPLATE.matcher(name).matches()) {
            return "playbooks/" + name;
        }
        var scenario = SCENARIO.matcher(text.substring(0, Math.min(HEAD, text.length())));
        if (!scenario.find()) {
            throw new RuleViolation("files", name + " does not say at its head which scenario it belongs to.");
        }
        return "templates/" + scenario.group(1) + "/" + name;
    }

    private static String name(MultipartFile file) {
        var name = String.valueOf(file.getOriginalFilename());
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String text(MultipartFile file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes())).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new RuleViolation("files", name(file) + " is not UTF-8 text.");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
