package org.policygraph.text;

/**
 * A half-open range of UTF-16 positions in a text: {@code [start, end)}.
 *
 * @param start the first position
 * @param end the position after the last
 */
public record Span(int start, int end) implements Comparable<Span> {

	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("No span from " + start + " to " + end);
		}
	}

	/**
	 * {@return the characters of this span in the given text}
	 */
	public String in(String text) {
		return text.substring(this.start, this.end);
	}

	public int length() {
		return this.end - this.start;
	}

	public boolean contains(Span other) {
		return this.start <= other.start && other.end <= this.end;
	}

	public boolean overlaps(Span other) {
		return this.start < other.end && other.start < this.end;
	}

	/**
	 * {@return this span moved to the right by the given number of characters}
	 */
	public Span shift(int by) {
		return new Span(this.start + by, this.end + by);
	}

	@Override
	public int compareTo(Span other) {
		return (this.start != other.start) ? Integer.compare(this.start, other.start)
				: Integer.compare(this.end, other.end);
	}

}
