/**
 * Questions over HTTP, answers as JSON. One package a feature, and features do not know
 * each other: what they share is in {@code answer} (the words of the answers),
 * {@code evidence} (quotes), {@code web} (manners of the API) and {@code graph} (the only
 * one that knows the database).
 */
@NullMarked
package org.policygraph.api;

import org.jspecify.annotations.NullMarked;
