package org.policygraph.api.web;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.GraphUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error that reaches Spring, as a problem document. */
@RestControllerAdvice
@Order(0)
final class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

	private static final String RETRY_AFTER_SECONDS = "5";

	private final MergedIds merged;

	ProblemAdvice(MergedIds merged) {
		this.merged = merged;
	}

	@ExceptionHandler
	ResponseEntity<Object> badQuestion(BadQuestion ex) {
		return answer(parameter(Problem.BAD_PARAMETER, ex.parameter(), message(ex)), new HttpHeaders());
	}

	@ExceptionHandler
	ResponseEntity<Object> unknownParameter(UnknownParameter ex) {
		return answer(parameter(Problem.UNKNOWN_PARAMETER, ex.parameter(), message(ex)), new HttpHeaders());
	}

	@ExceptionHandler
	ResponseEntity<Object> unknownId(UnknownId ex, HttpServletRequest request) {
		Optional<URI> moved = this.merged.address(ex.id(), request);
		if (moved.isPresent()) {
			return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(moved.get()).build();
		}
		return answer(Problem.UNKNOWN_ID.detail(message(ex)), new HttpHeaders());
	}

	@ExceptionHandler
	ResponseEntity<Object> bodyTooLarge(BodyTooLarge ex) {
		return answer(Problem.BODY_TOO_LARGE.detail(message(ex)), new HttpHeaders());
	}

	@ExceptionHandler
	ResponseEntity<Object> malformedParameters(InvalidParameterException ex, HttpServletRequest request) {
		if (ex.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
			return answer(Problem.about(HttpStatus.CONTENT_TOO_LARGE, request.getRequestURI()), new HttpHeaders());
		}
		return answer(
				Problem.MALFORMED_REQUEST
					.detail("The parameters cannot be read. Percent-encode them as UTF-8, for example name=%E5%88%98."),
				new HttpHeaders());
	}

	@ExceptionHandler
	ResponseEntity<Object> graphUnavailable(GraphUnavailable ex) {
		LOG.warn("The graph cannot answer: {} ({})", message(ex), String.valueOf(ex.getCause()));
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		return answer(Problem.GRAPH_UNAVAILABLE.detail(message(ex)), headers);
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(Refused ex) {
		HttpHeaders headers = new HttpHeaders();
		Duration retryAfter = ex.retryAfter();
		if (retryAfter != null) {
			headers.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
		}
		return answer(ex.problem().detail(message(ex)), headers);
	}

	@ExceptionHandler
	ResponseEntity<Object> fault(RuntimeException ex) {
		LOG.error("A question failed", ex);
		return answer(Problem.INTERNAL_ERROR.detail("The question could not be answered; the server's log says why."),
				new HttpHeaders());
	}

	@Override
	protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(HttpRequestMethodNotSupportedException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		String[] methods = ex.getSupportedMethods();
		return answer(
				Problem.WRONG_METHOD.detail("This path does not answer " + Problem.shorten(ex.getMethod())
						+ ". It answers " + ((methods != null) ? String.join(", ", methods) : "nothing else") + "."),
				headers);
	}

	@Override
	protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(HttpMediaTypeNotAcceptableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		List<MediaType> types = ex.getSupportedMediaTypes();
		return answer(Problem.NOT_ACCEPTABLE
			.detail("The answer is " + (types.isEmpty() ? "application/json" : MediaType.toString(types))
					+ ". Ask for that with the header Accept, or leave the header out."),
				headers);
	}

	@Override
	protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(HttpMediaTypeNotSupportedException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(Problem.UNSUPPORTED_MEDIA_TYPE.detail("The body can be "
				+ MediaType.toString(ex.getSupportedMediaTypes()) + ". Say which it is with the header Content-Type."),
				headers);
	}

	@Override
	protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return refused(Refused.malformedBody("The body is missing or not as /docs describes it."));
	}

	@Override
	protected ResponseEntity<Object> handleMaxUploadSizeExceededException(MaxUploadSizeExceededException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return refused(Refused.tooLarge(ex.getMaxUploadSize()));
	}

	@Override
	protected ResponseEntity<Object> handleMissingServletRequestParameter(MissingServletRequestParameterException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(parameter(Problem.BAD_PARAMETER, ex.getParameterName(),
				"The parameter " + ex.getParameterName() + " is missing."), headers);
	}

	@Override
	protected ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		FieldError error = ex.getBindingResult().getFieldErrors().get(0);
		Class<?> type = ex.getBindingResult().getFieldType(error.getField());
		return badValue(error.getField(), String.valueOf(error.getRejectedValue()), type);
	}

	@Override
	protected ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		return badValue(String.valueOf(ex.getPropertyName()), String.valueOf(ex.getValue()), ex.getRequiredType());
	}

	private ResponseEntity<Object> badValue(String parameter, String value, @Nullable Class<?> type) {
		return badQuestion(new BadQuestion(parameter, value, remedy(type)));
	}

	private static String remedy(@Nullable Class<?> type) {
		if (type == LocalDate.class) {
			return "give an existing day as YYYY-MM-DD, for example 2025-07-15";
		}
		if (type != null && type.isEnum()) {
			return "give one of "
					+ Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
		}
		return "give a value as the documentation at /docs describes it";
	}

	@Override
	protected ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String path = ((ServletWebRequest) request).getRequest().getRequestURI();
		return answer(Problem.about(status, path), headers);
	}

	private static ProblemDetail parameter(Problem problem, String parameter, String message) {
		ProblemDetail detail = problem.detail(message);
		detail.setProperty("parameter", parameter);
		return detail;
	}

	private static String message(Exception ex) {
		return String.valueOf(ex.getMessage());
	}

	private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
		return ResponseEntity.status(problem.getStatus())
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

}
