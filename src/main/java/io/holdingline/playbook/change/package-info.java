/** Changes of files in the application: one person proposes, another releases, and every node reads the catalogue anew. */
@NullMarked
package io.holdingline.playbook.change;

import org.jspecify.annotations.NullMarked;
