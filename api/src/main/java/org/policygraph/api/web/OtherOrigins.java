package org.policygraph.api.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Pages of other hosts may ask only where the settings say so. */
@Configuration(proxyBeanMethods = false)
class OtherOrigins {

	/**
	 * By this name Spring Security finds it and puts it before the check of credentials.
	 */
	@Bean
	CorsFilter corsFilter(@Value("${policygraph.cors.origins}") List<String> origins) {
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		if (!origins.isEmpty()) {
			CorsConfiguration rules = new CorsConfiguration();
			rules.setAllowedOrigins(origins);
			rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
			rules.addAllowedHeader(CorsConfiguration.ALL);
			rules.setExposedHeaders(List.of("ETag", "Link", "Location", "RateLimit", "RateLimit-Policy", "Retry-After",
					"WWW-Authenticate", "X-Request-Id"));
			source.registerCorsConfiguration("/api/**", rules);
		}
		CorsFilter filter = new CorsFilter(source);
		filter.setCorsProcessor(new Refusing());
		return filter;
	}

	/** Says in a problem document why a page may not ask. */
	private static final class Refusing extends DefaultCorsProcessor {

		@Override
		protected void rejectRequest(ServerHttpResponse response) throws IOException {
			response.setStatusCode(HttpStatus.FORBIDDEN);
			response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
			response.getBody()
				.write(ProblemWriter.json(Problem.REFUSED.detail(HttpStatus.FORBIDDEN,
						"Pages of this origin may not ask so here; the setting policygraph.cors.origins names those that may."),
						null)
					.getBytes(StandardCharsets.UTF_8));
			response.flush();
		}

	}

}
