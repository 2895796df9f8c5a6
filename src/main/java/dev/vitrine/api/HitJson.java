package dev.vitrine.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.vitrine.api.ResourceJson.LinkJson;
import org.jspecify.annotations.Nullable;

/** A resource that was found, how well it fits, and what owns it where that is known. */
record HitJson(@JsonUnwrapped ResourceJson resource, String match, @Nullable LinkJson owner) {}
