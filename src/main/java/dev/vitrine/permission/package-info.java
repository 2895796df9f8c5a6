/**
 * What Vitrine may ask AWS: the operations that its parts declare, checked against AWS's own
 * reference, and the IAM policies made from them.
 *
 * <p>Why is there no file that lists all operations? Because whoever reads in account A declares
 * its own through {@link dev.vitrine.permission.OperationSource}; the list is their union and can
 * neither lag behind the code nor run ahead of it.
 *
 * <p>Why exact names and never {@code Describe*}? Because {@code Get*} matches {@code GetObject}: a
 * pattern allows what AWS adds tomorrow, an exact list only what somebody has looked at.
 *
 * <p>Why does the never-call list exist although the reference knows access levels? Because AWS
 * calls {@code secretsmanager:GetSecretValue} a read.
 *
 * <p>Why does a trouble here stop the start? Because a list that is wrong must be wrong in front of
 * the developer, not in account A.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.vitrine.permission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
