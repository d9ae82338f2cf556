package io.holdingline.statement;

/**
 * The exact words for one channel in one language.
 *
 * @param channel key of the channel: {@code newsroom}, {@code email}, {@code webhook}
 * @param audience who receives it there: {@code public}, or the name of a list
 * @param subject headline of the newsroom page, subject of the e-mail
 * @param text Markdown, exactly as it will be sent
 */
public record Variant(String channel, String language, String audience, String subject, String text) {
}
