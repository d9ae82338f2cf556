package io.holdingline.playbook;

import java.time.Instant;

/** One content that a file has had. @param number counted from 1; @param since when it first came into use, UTC */
public record FileVersion(int number, String sha256, Instant since) {
}
