package org.policygraph.api.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses and bodies that are too long; the server itself bounds the headers.
 */
@Component
@Order(Bounds.ORDER)
final class Bounds extends OncePerRequestFilter {

	/** After what every answer has. */
	static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

	private final int address;

	private final long body;

	Bounds(@Value("${policygraph.bounds.address}") int address, @Value("${policygraph.bounds.body}") DataSize body) {
		this.address = address;
		this.body = body.toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String query = request.getQueryString();
		if (request.getRequestURI().length() + ((query != null) ? query.length() : 0) > this.address) {
			ProblemWriter.write(Problem.ADDRESS_TOO_LONG.detail("The address has more characters than the "
					+ this.address + " that are read here. Ask for less at once."), request, response);
		}
		else if (request.getContentLengthLong() > this.body) {
			ProblemWriter.write(Problem.BODY_TOO_LARGE.detail(String.valueOf(new BodyTooLarge(this.body).getMessage())),
					request, response);
		}
		else {
			chain.doFilter((request.getContentLengthLong() < 0) ? new Bounded(request, this.body) : request, response);
		}
	}

	/** A request that did not say how long its body is. */
	private static final class Bounded extends HttpServletRequestWrapper {

		private final long limit;

		Bounded(HttpServletRequest request, long limit) {
			super(request);
			this.limit = limit;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new Counted(super.getInputStream(), this.limit);
		}

	}

	/** A body that may only go on for so long. */
	private static final class Counted extends ServletInputStream {

		private final ServletInputStream body;

		private final long limit;

		private long read;

		Counted(ServletInputStream body, long limit) {
			this.body = body;
			this.limit = limit;
		}

		@Override
		public int read() throws IOException {
			int one = this.body.read();
			count((one < 0) ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] into, int offset, int length) throws IOException {
			int some = this.body.read(into, offset, length);
			count(Math.max(some, 0));
			return some;
		}

		private void count(int more) {
			this.read += more;
			if (this.read > this.limit) {
				throw new BodyTooLarge(this.limit);
			}
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
