package org.policygraph.api.web;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Errors that Tomcat reports before it knows which application is meant (a malformed
 * request line), as problem documents instead of its HTML page. Tomcat makes it by name.
 */
public final class ProblemValve extends ErrorReportValve {

	private static final JsonMapper JSON = new JsonMapper();

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int status = response.getStatus();
		if (status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		String path = request.getRequestURI();
		ProblemDetail problem = Problem.about(HttpStatusCode.valueOf(status), (path != null) ? path : "this address");
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("type", String.valueOf(problem.getType()));
		body.put("title", String.valueOf(problem.getTitle()));
		body.put("status", status);
		body.put("detail", String.valueOf(problem.getDetail()));
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding("UTF-8");
		try {
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(JSON.writeValueAsString(body));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			// The client has gone; there is nobody left to tell.
			getContainer().getLogger().debug("No answer could be written", ex);
		}
	}

}
