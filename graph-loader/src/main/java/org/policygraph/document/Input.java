package org.policygraph.document;

/** What came of one page file or one record: a {@link Document}, or why there is none. */
public sealed interface Input permits Document, Rejected {

}
