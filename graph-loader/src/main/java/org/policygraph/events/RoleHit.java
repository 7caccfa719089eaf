package org.policygraph.events;

import java.util.List;

import org.policygraph.people.PersonMention;

/**
 * What people are said to have done, read by one rule.
 *
 * @param rule the rule
 * @param passage where it was read
 * @param who the people
 * @param ref the words that name the event (会见, 座谈会), or empty
 */
record RoleHit(RoleRule rule, Passage passage, List<PersonMention> who, String ref) {

}
