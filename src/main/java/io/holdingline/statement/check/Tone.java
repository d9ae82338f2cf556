package io.holdingline.statement.check;

import io.holdingline.statement.ChannelForm;
import io.holdingline.statement.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How words sound on their channel. */
final class Tone {

    private static final Pattern EMOJI = Pattern.compile("[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}]");
    private static final Pattern HASHTAG = Pattern.compile("(?<![\\p{L}\\p{N}&/])#\\p{L}[\\p{L}\\p{N}_]*");
    private static final Pattern SHOUTED = Pattern.compile("(?<!\\p{L})\\p{Lu}{4,}(?!\\p{L})(\\s+\\p{Lu}{3,}(?!\\p{L}))+");
    private static final int LONGEST_EMAIL = 400;
    private static final int LONGEST_NEWSROOM = 600;

    private Tone() {
    }

    static List<Advice.Line> of(String label, Variant variant) {
        var lines = new ArrayList<Advice.Line>();
        var text = variant.subject() + "\n" + variant.text();
        if (text.indexOf('!') >= 0) {
            lines.add(Advice.Line.heed(label + ": an exclamation mark", "In a crisis it reads as excitement or as a sales pitch."));
        }
        if (EMOJI.matcher(text).find()) {
            lines.add(Advice.Line.heed(label + ": an emoji", "Somebody may be reading this in fear or grief, and screen readers read it out."));
        }
        if (HASHTAG.matcher(text).find()) {
            lines.add(Advice.Line.heed(label + ": a hashtag", "It files your crisis under a heading that others fill."));
        }
        if (SHOUTED.matcher(text).find()) {
            lines.add(Advice.Line.heed(label + ": words in capitals", "It reads as shouting, and is harder to read."));
        }
        length(label, variant, lines);
        return lines;
    }

    private static void length(String label, Variant variant, List<Advice.Line> lines) {
        int words = variant.text().strip().split("\\s+").length;
        int longest = variant.channel().equals(ChannelForm.NEWSROOM.key()) ? LONGEST_NEWSROOM : LONGEST_EMAIL;
        if (words > longest) {
            lines.add(Advice.Line.heed(label + ": " + words + " words", "More than " + longest
                    + " are rarely read to the end here. Put first what people must do."));
        }
    }
}
