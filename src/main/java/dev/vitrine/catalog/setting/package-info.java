/** One class for each setting that is asked in every account alike. */
@NullMarked
package dev.vitrine.catalog.setting;

import org.jspecify.annotations.NullMarked;
