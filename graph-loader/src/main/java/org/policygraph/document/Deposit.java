package org.policygraph.document;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A file that somebody handed in and that is kept under another name than the one it came
 * with.
 *
 * @param name the name it came with: its suffix says what it is ({@code .txt},
 * {@code .jsonl}), messages name it, and a page has its id from it
 * @param content where it is kept
 * @param source what was said of its publication
 * @param title the headline, if the file is one article with its title apart and no page;
 * else null
 */
public record Deposit(String name, Path content, Source source, @Nullable String title) {

}
