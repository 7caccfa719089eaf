package org.policygraph.api.document;

/** How far a job is. */
enum JobState {

	/** Accepted and kept; others come first. */
	QUEUED,
	/** Being loaded. */
	RUNNING,
	/** Every document was loaded, known, or quarantined. */
	DONE,
	/** Given up; it is kept and tried again when the server is started again. */
	FAILED

}
