@NullMarked
package dev.vitrine.account;

import org.jspecify.annotations.NullMarked;
