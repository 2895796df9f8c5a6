package dev.vitrine.setup;

/**
 * What went wrong on a page of this room, without a word of what was sent.
 *
 * @param status the HTTP status
 * @param title what it is, in few words
 * @param sentence what a person should know
 */
record SetupProblem(int status, String title, String sentence) {}
