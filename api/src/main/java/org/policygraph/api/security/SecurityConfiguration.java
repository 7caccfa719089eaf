package org.policygraph.api.security;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Which requests need what. Every request that is not listed needs the scope to read if
 * its method only reads, and the scope to write otherwise.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/**
	 * Pages without data (they ask the API as their user), the description, and whether
	 * the process is well.
	 */
	private static final String[] PUBLIC = { "/", "/index.html", "/explorer/**", "/problems", "/problems.html", "/docs",
			"/swagger-ui/**", "/v3/api-docs/**", "/openapi.json", "/livez", "/readyz", "/favicon.ico", "/error" };

	/**
	 * The tools behind {@code /mcp} only read, though their protocol always posts.
	 * Sessions, cookies and forms there are none, so that no page of another host can act
	 * for its reader. Headers for browsers are set for every answer, not only here.
	 */
	@Bean
	SecurityFilterChain accessToTheApi(HttpSecurity http, Credentials credentials, LocalReading local, Denials denials,
			RateSettings rate) {
		AuthorizationManager<RequestAuthorizationContext> reading = AuthorizationManagers
			.anyOf(AuthorityAuthorizationManager.hasAuthority(Credentials.READ), open(local));
		return http.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.cors(Customizer.withDefaults())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.exceptionHandling((denied) -> denied.authenticationEntryPoint(denials).accessDeniedHandler(denials))
			.addFilterBefore(new CredentialFilter(credentials), AnonymousAuthenticationFilter.class)
			.addFilterAfter(new RateLimit(rate, local), AnonymousAuthenticationFilter.class)
			.authorizeHttpRequests((requests) -> requests
				.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ASYNC, DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(PUBLIC)
				.permitAll()
				.requestMatchers("/mcp")
				.access(reading)
				.requestMatchers(HttpMethod.GET)
				.access(reading)
				.requestMatchers(HttpMethod.HEAD)
				.access(reading)
				.requestMatchers(HttpMethod.OPTIONS)
				.access(reading)
				.anyRequest()
				.hasAuthority(Credentials.WRITE))
			.build();
	}

	private static AuthorizationManager<RequestAuthorizationContext> open(LocalReading local) {
		return (sender, context) -> new AuthorizationDecision(sender.get() instanceof AnonymousAuthenticationToken
				&& context.getRequest().getAttribute(Denials.REFUSED) == null && local.allows(context.getRequest()));
	}

	@Bean
	Denials denials() {
		return new Denials();
	}

	/**
	 * Ids of articles are those of the archive that they come from: they may have slashes
	 * and other marks, percent-encoded. What is in headers and parameters is checked
	 * where it is used.
	 */
	@Bean
	StrictHttpFirewall marksInIds() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setUnsafeAllowAnyHttpMethod(true);
		firewall.setAllowUrlEncodedSlash(true);
		firewall.setAllowUrlEncodedDoubleSlash(true);
		firewall.setAllowUrlEncodedPercent(true);
		firewall.setAllowUrlEncodedPeriod(true);
		firewall.setAllowBackSlash(true);
		firewall.setAllowSemicolon(true);
		firewall.setAllowedHeaderNames((name) -> true);
		firewall.setAllowedHeaderValues((value) -> true);
		firewall.setAllowedParameterNames((name) -> true);
		firewall.setAllowedParameterValues((value) -> true);
		return firewall;
	}

}
