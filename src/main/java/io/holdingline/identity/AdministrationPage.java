package io.holdingline.identity;

/**
 * A page of the administration; a module that has one registers this as a bean and the hub links to it.
 *
 * @param sentence what is done there, in a few words
 */
public record AdministrationPage(String path, String title, String sentence) {
}
