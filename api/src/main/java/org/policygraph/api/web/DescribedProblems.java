package org.policygraph.api.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What the description says about answers that are no answers: for each status one
 * response with the kinds of problems that have it, to which operations refer, and the
 * redirection of ids that were merged.
 */
final class DescribedProblems {

	private static final String MOVED = "Moved";

	private static final String MOVED_STATUS = Integer.toString(HttpStatus.PERMANENT_REDIRECT.value());

	private static final String READY = "/readyz";

	private static final String REFERENCE = "#/components/responses/";

	/** What the server answers before it looks at what is asked. */
	private static final List<Problem> EVERYWHERE = List.of(Problem.MALFORMED_REQUEST, Problem.NOT_ACCEPTABLE,
			Problem.ADDRESS_TOO_LONG, Problem.HEADERS_TOO_LARGE, Problem.INTERNAL_ERROR);

	private static final List<Problem> OF_QUESTIONS = List.of(Problem.CREDENTIAL_NEEDED, Problem.NOT_ALLOWED,
			Problem.TOO_MANY_REQUESTS, Problem.GRAPH_UNAVAILABLE);

	private static final List<Problem> OF_BODIES = List.of(Problem.BODY_TOO_LARGE, Problem.UNSUPPORTED_MEDIA_TYPE);

	private static final List<Problem> NOT_NOW = List.of(Problem.TOO_MANY_REQUESTS, Problem.GRAPH_UNAVAILABLE);

	private DescribedProblems() {
	}

	/** Adds the responses that operations refer to. */
	static void addTo(Components components) {
		Map<HttpStatus, List<Problem>> kinds = Arrays.stream(Problem.values())
			.collect(Collectors.groupingBy(Problem::status, TreeMap::new, Collectors.toList()));
		kinds.forEach((status, problems) -> components.addResponses(name(status), response(problems)));
		components.addResponses(MOVED,
				new ApiResponse().description("The id was merged into another: the same question is answered there.")
					.addHeaderObject(HttpHeaders.LOCATION,
							new Header().description("The address with the other id.").schema(new StringSchema())));
	}

	private static ApiResponse response(List<Problem> problems) {
		ApiResponse response = new ApiResponse()
			.description(problems.stream()
				.map((problem) -> problem.title() + " (`" + problem.type() + "`).")
				.collect(Collectors.joining(" ")))
			.content(new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
		if (problems.stream().anyMatch(NOT_NOW::contains)) {
			response.addHeaderObject(HttpHeaders.RETRY_AFTER,
					new Header().description("After how many seconds to ask again.").schema(new IntegerSchema()));
		}
		if (problems.contains(Problem.CREDENTIAL_NEEDED)) {
			response.addHeaderObject(HttpHeaders.WWW_AUTHENTICATE,
					new Header().description("What credential is needed.").schema(new StringSchema()));
		}
		return response;
	}

	/** For operations that ask by ids, in their path or among their parameters. */
	static void addUnknownId(Operation operation) {
		add(operation, Problem.UNKNOWN_ID);
	}

	/** Adds what every operation of a path can answer. */
	static void add(String path, HttpMethod method, Operation operation) {
		EVERYWHERE.forEach((problem) -> add(operation, problem));
		if (path.equals(READY)) {
			add(operation, Problem.GRAPH_UNAVAILABLE);
		}
		if (path.startsWith("/api/")) {
			OF_QUESTIONS.forEach((problem) -> add(operation, problem));
			if (method == HttpMethod.GET && takesIds(operation)) {
				operation.getResponses().addApiResponse(MOVED_STATUS, new ApiResponse().$ref(REFERENCE + MOVED));
			}
		}
		if (operation.getRequestBody() != null) {
			OF_BODIES.forEach((problem) -> add(operation, problem));
		}
	}

	/** In its path, or of an official, who may have another one now. */
	private static boolean takesIds(Operation operation) {
		return operation.getResponses().containsKey(code(Problem.UNKNOWN_ID.status()))
				|| (operation.getParameters() != null && operation.getParameters()
					.stream()
					.anyMatch((parameter) -> "official".equals(parameter.getName())));
	}

	private static void add(Operation operation, Problem problem) {
		HttpStatus status = problem.status();
		operation.getResponses().addApiResponse(code(status), new ApiResponse().$ref(REFERENCE + name(status)));
	}

	private static String code(HttpStatus status) {
		return Integer.toString(status.value());
	}

	private static String name(HttpStatus status) {
		return "Problem" + status.value();
	}

}
