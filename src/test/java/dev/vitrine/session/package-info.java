@NullMarked
package dev.vitrine.session;

import org.jspecify.annotations.NullMarked;
