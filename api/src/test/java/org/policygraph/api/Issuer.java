package org.policygraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/** An issuer of access tokens with its JWK set on a free port of this machine. */
final class Issuer implements AutoCloseable {

	static final String NAME = "https://issuer.example";

	static final String AUDIENCE = "policygraph";

	private static final int KEY_BITS = 2048;

	private final RSAKey key;

	private final HttpServer server;

	Issuer() {
		try {
			this.key = key();
			byte[] keys = new JWKSet(this.key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			this.server.createContext("/jwks", (exchange) -> {
				exchange.sendResponseHeaders(200, keys.length);
				exchange.getResponseBody().write(keys);
				exchange.close();
			});
			this.server.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static RSAKey key() {
		try {
			return new RSAKeyGenerator(KEY_BITS).keyID("k1").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String keys() {
		return "http://127.0.0.1:" + port() + "/jwks";
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	/** A token of this issuer that is valid for a minute. */
	String token(String scopes) {
		return sign(claims(scopes, Instant.now()).build(), this.key);
	}

	JWTClaimsSet.Builder claims(String scopes, Instant now) {
		return new JWTClaimsSet.Builder().issuer(NAME)
			.audience(AUDIENCE)
			.subject("analyst\n\"7\"")
			.claim("scope", scopes)
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(60)));
	}

	String sign(JWTClaimsSet claims) {
		return sign(claims, this.key);
	}

	static String sign(JWTClaimsSet claims, RSAKey key) {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims);
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
