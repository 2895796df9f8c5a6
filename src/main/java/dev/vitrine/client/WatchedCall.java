package dev.vitrine.client;

import dev.vitrine.account.Place;
import dev.vitrine.permission.Operation;
import dev.vitrine.session.Session;

/**
 * A call of AWS as others see it.
 *
 * @param place where it is made
 * @param operation what is called
 * @param session in whose name
 */
record WatchedCall(Place place, Operation operation, Session session) {}
