package org.policygraph.api.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that a question does not have, and values that are empty, repeated
 * or endless: a filter that is silently ignored gives a wrong answer.
 */
final class KnownParameters implements HandlerInterceptor {

	private static final int LONGEST = 2000;

	private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			Set<String> names = this.known.computeIfAbsent(method, KnownParameters::parameters);
			request.getParameterMap().forEach((name, values) -> check(name, values, names));
		}
		return true;
	}

	private static void check(String name, String[] values, Set<String> known) {
		if (!known.contains(name)) {
			throw new UnknownParameter(name, known);
		}
		if (values.length > 1) {
			throw new BadQuestion(name, String.join(", ", values), "give it once");
		}
		if (values[0].isBlank()) {
			throw new BadQuestion(name, values[0], "give a value or leave it out");
		}
		if (values[0].length() > LONGEST) {
			throw new BadQuestion(name, values[0], "give at most " + LONGEST + " characters");
		}
	}

	private static Set<String> parameters(HandlerMethod method) {
		Set<String> names = new TreeSet<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
			if (parameter.getParameterType() == Paging.class) {
				names.addAll(Set.of("limit", "cursor"));
			}
			else if (annotation != null) {
				names.add(annotation.name().isEmpty() ? parameter.getParameter().getName() : annotation.name());
			}
			else if (parameter.getParameterType().isRecord()) {
				Arrays.stream(parameter.getParameterType().getRecordComponents())
					.map(RecordComponent::getName)
					.forEach(names::add);
			}
		}
		return names;
	}

}
