package org.policygraph.api.web;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller the {@link Paging} that {@code limit} and {@code cursor} ask for.
 */
final class PagingResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Paging.class;
	}

	@Override
	public Paging resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest webRequest, @Nullable WebDataBinderFactory binderFactory) {
		HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
		String path = request.getRequestURI();
		SortedMap<String, String> filter = new TreeMap<>();
		request.getParameterMap().forEach((name, values) -> filter.put(name, values[0]));
		String limit = filter.remove("limit");
		String cursor = filter.remove("cursor");
		return new Paging(path, filter, limit(limit), after(cursor, path, filter));
	}

	private static int limit(@Nullable String limit) {
		if (limit == null) {
			return Paging.DEFAULT_LIMIT;
		}
		if (limit.matches("[0-9]{1,4}")) {
			int number = Integer.parseInt(limit);
			if (number >= 1 && number <= Paging.MAX_LIMIT) {
				return number;
			}
		}
		throw new BadQuestion("limit", limit, "give a whole number from 1 to " + Paging.MAX_LIMIT);
	}

	private static @Nullable List<String> after(@Nullable String cursor, String path,
			SortedMap<String, String> filter) {
		if (cursor == null) {
			return null;
		}
		try {
			return Cursor.key(cursor, path, filter);
		}
		catch (IllegalArgumentException ex) {
			throw new BadQuestion("cursor", cursor,
					"follow the address in \"next\" as it is; a cursor belongs to one path and its filters", ex);
		}
	}

}
