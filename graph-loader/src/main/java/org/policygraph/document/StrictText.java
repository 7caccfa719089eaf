package org.policygraph.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Bytes to text, UTF-8 only: a wrong guess of the encoding would put wrong names into the
 * graph, so other encodings are named to the user instead of being read.
 */
final class StrictText {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private StrictText() {
	}

	/**
	 * {@return the text of the given bytes}
	 * @param bytes a file or a line of it
	 * @param file its file, for the message
	 * @param line its line, or null
	 * @throws Unreadable if the bytes are not UTF-8
	 */
	static String decode(byte[] bytes, String file, @Nullable Integer line) throws Unreadable {
		String text = decode(bytes, StandardCharsets.UTF_8);
		if (text == null) {
			throw new Unreadable(file, line, "Not UTF-8", advice(bytes));
		}
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	private static String advice(byte[] bytes) {
		String encoding = (decode(bytes, Charset.forName("GB18030")) != null) ? "GB18030" : "ITS-ENCODING";
		return "Convert it: iconv -f " + encoding + " -t UTF-8";
	}

	private static @Nullable String decode(byte[] bytes, Charset charset) {
		try {
			return charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

}
