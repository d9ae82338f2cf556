package io.holdingline.playbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages about playbooks show beyond what a crisis needs. */
public interface Shelf {

    /** Every playbook of that version, called ones included, by title. */
    List<Playbook> playbooks(CatalogueVersion version);

    /** What is wrong with files in the folders; they stay out of use. */
    List<Finding> refused();

    /** What might be better in files of the folders; they are in use all the same. */
    List<Finding> warnings();

    /** A file as it lies in the folder, refused or not. */
    Optional<String> onDisk(String path);

    /** The number and age of every file of that version, by path. */
    Map<String, FileVersion> ages(CatalogueVersion version);

    /** Newest first. */
    List<FileVersion> versions(String path);

    /** The content that a file had in one of its versions. */
    Optional<String> text(String path, int number);

    /** Who looks after a playbook, where its owner's page says so. */
    Optional<Stewardship> stewardship(String scenario);
}
