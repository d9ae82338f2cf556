package io.holdingline.alert.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Text from outside, made fit for a column and a screen. */
public final class Texts {

    private static final int REPLACEMENT = 0xFFFD;

    private Texts() {
    }

    /** Refuses bytes that are not UTF-8, which the default decoder would silently repair. */
    public static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** PostgreSQL takes neither NUL nor half a surrogate pair. */
    public static String storable(String text) {
        if (text.codePoints().noneMatch(Texts::unstorable)) {
            return text;
        }
        return text.codePoints().map(point -> unstorable(point) ? REPLACEMENT : point)
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** At most so many characters, the last of them a mark where some are missing. */
    public static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }

    private static boolean unstorable(int point) {
        return point == 0 || Character.getType(point) == Character.SURROGATE;
    }
}
