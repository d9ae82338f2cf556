package io.holdingline.statement.template;

/** What a filled template becomes: a plain line, such as a subject, or Markdown, in which values are escaped. */
public enum Form {
    PLAIN, MARKDOWN
}
