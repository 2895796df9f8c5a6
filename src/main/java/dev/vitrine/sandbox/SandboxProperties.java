package dev.vitrine.sandbox;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sandbox's keys, which {@link SandboxSettings} reads before anything is bound; here they are
 * known and described.
 *
 * @param enabled whether an AWS in a box is opened and looked into; left out, it is when no account
 *     is configured
 * @param port the port of the loopback interface where it listens, 0 for any that is free
 * @param members how many accounts its organization has besides, in which there is nothing
 */
@ConfigurationProperties("vitrine.sandbox")
record SandboxProperties(
    @Nullable Boolean enabled, @DefaultValue("0") int port, @DefaultValue("0") int members) {}
