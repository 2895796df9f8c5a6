/** Tests of policies in words. */
@org.jspecify.annotations.NullMarked
package dev.vitrine.page.policy;
