package org.policygraph.api.web;

import java.io.IOException;
import java.io.Writer;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.apache.tomcat.util.res.StringManager;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Errors that Tomcat reports before it knows which application is meant (a malformed
 * request line), as problem documents instead of its HTML page. Tomcat makes it by name.
 */
public final class ProblemValve extends ErrorReportValve {

	private static final StringManager WORDS = StringManager.getManager("org.apache.coyote.http11");

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		HttpStatusCode status = status(request, response, throwable);
		response.setStatus(status.value());
		String path = request.getRequestURI();
		ProblemDetail problem = Problem.about(status, (path != null) ? path : "this address");
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding("UTF-8");
		SecurityHeaders.put(response);
		String id = RequestIds.mark(request, response);
		try {
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(ProblemWriter.json(problem, id));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			// The client has gone; there is nobody left to tell.
			getContainer().getLogger().debug("No answer could be written", ex);
		}
	}

	/**
	 * Tomcat answers 400 to whatever it cannot read, and says only in words why: what is
	 * too large has statuses of its own.
	 */
	private static HttpStatusCode status(Request request, Response response, @Nullable Throwable cause) {
		String words = (cause != null) ? String.valueOf(cause.getMessage()) : "";
		boolean tooLarge = words.equals(WORDS.getString("iib.requestheadertoolarge.error"));
		if (tooLarge && request.getCoyoteRequest().requestURI().isNull()) {
			return HttpStatus.URI_TOO_LONG;
		}
		return (tooLarge || cause instanceof IllegalStateException) ? HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
				: HttpStatusCode.valueOf(response.getStatus());
	}

}
