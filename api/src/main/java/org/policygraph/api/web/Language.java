package org.policygraph.api.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The languages of labels and of what the API itself says. */
public enum Language {

	/** English: what the API itself says, unless asked otherwise. */
	EN,
	/** Chinese: labels, unless asked otherwise. */
	ZH;

	/**
	 * {@return the language that a request prefers, by its header Accept-Language}
	 * @param request the request
	 * @param otherwise the language if it prefers none of these
	 */
	static Language of(HttpServletRequest request, Language otherwise) {
		if (request.getHeader("Accept-Language") == null) {
			return otherwise;
		}
		var locales = request.getLocales();
		while (locales.hasMoreElements()) {
			String language = locales.nextElement().getLanguage();
			if (language.equals(Locale.CHINESE.getLanguage())) {
				return ZH;
			}
			if (language.equals(Locale.ENGLISH.getLanguage())) {
				return EN;
			}
		}
		return otherwise;
	}

	/**
	 * {@return the language that the request being answered prefers}
	 * @param otherwise the language if it prefers none of these
	 */
	public static Language current(Language otherwise) {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				? of(request.getRequest(), otherwise) : otherwise;
	}

}
