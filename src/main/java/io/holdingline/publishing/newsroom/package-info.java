/** What our own public page shows: entries that went out, and nothing else. */
@NullMarked
package io.holdingline.publishing.newsroom;

import org.jspecify.annotations.NullMarked;
