/** What is handed out to paste, read as AWS would read it, and the doctor. */
@NullMarked
package dev.vitrine.setup;

import org.jspecify.annotations.NullMarked;
