package dev.vitrine.client;

import dev.vitrine.account.Place;
import dev.vitrine.permission.Operation;
import dev.vitrine.session.Owner;
import dev.vitrine.session.Session;

/**
 * A call of AWS as others see it.
 *
 * @param place where it is made
 * @param operation what is called
 * @param owner for whom
 * @param session with which session
 */
record WatchedCall(Place place, Operation operation, Owner owner, Session session) {}
