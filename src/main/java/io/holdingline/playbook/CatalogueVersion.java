package io.holdingline.playbook;

/** One state of all playbooks, tables and templates together, named by the SHA-256 of its content. */
public record CatalogueVersion(String sha256) {
}
