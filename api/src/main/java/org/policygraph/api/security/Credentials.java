package org.policygraph.api.security;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.policygraph.keys.ApiKey;
import org.policygraph.keys.ApiKeyFile;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.stereotype.Component;

/** Finds out who sends a request, by a key or an OAuth 2 access token (a JWT). */
@Component
final class Credentials {

	/** The authority to read. */
	static final String READ = "SCOPE_policygraph.read";

	/** The authority to write. */
	static final String WRITE = "SCOPE_policygraph.write";

	static final String KEY_HEADER = "X-API-Key";

	private final BearerTokenResolver bearer = new DefaultBearerTokenResolver();

	private final JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();

	private final ApiKeys keys;

	private final @Nullable JwtDecoder tokens;

	Credentials(ApiKeys keys, ObjectProvider<JwtDecoder> tokens) {
		this.keys = keys;
		this.tokens = tokens.getIfAvailable();
	}

	/**
	 * {@return who sends a request, or null if it has no credential}
	 * @param request the request
	 * @throws AuthenticationException if its credential is not valid
	 * @throws AuthenticationServiceException if that cannot be found out now
	 */
	@Nullable Authentication of(HttpServletRequest request) {
		String key = request.getHeader(KEY_HEADER);
		String token = bearer(request);
		if (key != null && token != null) {
			throw new BadCredentialsException("Send one credential, in Authorization or in " + KEY_HEADER + ".");
		}
		if (key != null) {
			return byKey(key);
		}
		if (token != null) {
			return token.startsWith(ApiKeyFile.PREFIX) ? byKey(token) : byToken(token);
		}
		return null;
	}

	private @Nullable String bearer(HttpServletRequest request) {
		try {
			return this.bearer.resolve(request);
		}
		catch (OAuth2AuthenticationException ex) {
			throw new BadCredentialsException("The header Authorization has no readable bearer token.", ex);
		}
	}

	private Authentication byKey(String key) {
		ApiKey known = this.keys.find(key)
			.orElseThrow(() -> new BadCredentialsException("The key is not known here or was revoked."));
		List<String> scopes = known.write() ? List.of(READ, WRITE) : List.of(READ);
		return UsernamePasswordAuthenticationToken.authenticated("key " + known.id(), null,
				AuthorityUtils.createAuthorityList(scopes));
	}

	private Authentication byToken(String token) {
		if (this.tokens == null) {
			throw new BadCredentialsException("This server takes keys (" + ApiKeyFile.PREFIX
					+ "…) only; no issuer of access tokens is configured.");
		}
		try {
			Jwt decoded = this.tokens.decode(token);
			return new JwtAuthenticationToken(decoded, this.scopes.convert(decoded), "token " + decoded.getSubject());
		}
		catch (BadJwtException ex) {
			throw new BadCredentialsException("The access token is not valid here, or no longer.", ex);
		}
		catch (JwtException ex) {
			throw new AuthenticationServiceException("The issuer's keys cannot be had now.", ex);
		}
	}

}
