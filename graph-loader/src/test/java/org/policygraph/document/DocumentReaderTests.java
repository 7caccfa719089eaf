package org.policygraph.document;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.document.Document.Form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class DocumentReaderTests {

	@TempDir
	Path folder = Path.of("");

	@Test
	void pageTakesItsSourceFromTheSidecar() throws IOException {
		write("p01.txt", "正文。");
		write("p01.txt.meta.json", "{\"publication\": \"青禾日报\", \"published\": \"2025-07-16\", \"page\": 3}");

		assertThat(read(this.folder)).containsExactly(new Document("p01", Form.PAGE,
				new Source("青禾日报", LocalDate.of(2025, 7, 16), 3, java.util.Set.of()), "", "正文。"));
	}

	@Test
	void recordsKeepTheirOwnDateAndTakeThePublicationFromTheSidecar() throws IOException {
		Path file = write("day.jsonl", """
				{"id": "a", "published": "2025-07-15", "title": "标题", "text": "正文。"}

				{"id": "b", "published": null, "title": "", "text": "正文。", "other": [1]}
				""");
		write("day.jsonl.meta.json", "{\"publication\": \"新闻联播\"}");

		assertThat(read(file)).hasSize(2).allSatisfy((input) -> {
			Document document = (Document) input;
			assertThat(document.form()).isEqualTo(Form.RECORD);
			assertThat(document.source().publication()).isEqualTo("新闻联播");
			assertThat(document.source().inferred()).isEmpty();
		})
			.extracting((input) -> ((Document) input).source().published())
			.containsExactly(LocalDate.of(2025, 7, 15), null);
	}

	@Test
	void recordOfWhichOnlyTheHeadlineIsKeptIsRead() throws IOException {
		Path file = write("day.jsonl", "{\"id\": \"a\", \"title\": \"标题\", \"text\": \"\"}");

		assertThat(read(file)).singleElement()
			.satisfies((input) -> assertThat(((Document) input).title()).isEqualTo("标题"));
	}

	@Test
	void compressedRecordsAreReadLikeOthersAndWhatIsTornIsSaid() throws IOException {
		Path whole = this.folder.resolve("days.jsonl.gz");
		Random random = new Random(1);
		try (Writer out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(whole)), UTF_8)) {
			for (int i = 1; i <= 4000; i++) {
				out.write("{\"id\": \"a" + i + "\", \"text\": \"正文" + random.nextLong() + "。\"}\n");
			}
		}
		Path torn = this.folder.resolve("torn.jsonl.gz");
		byte[] bytes = Files.readAllBytes(whole);
		Files.write(torn, Arrays.copyOf(bytes, bytes.length / 2));

		assertThat(read(whole)).hasSize(4000).allMatch(Document.class::isInstance);
		List<Input> rest = read(torn);
		assertThat(rest).hasSizeBetween(1000, 3000);
		assertThat(rest.subList(0, rest.size() - 1)).allMatch(Document.class::isInstance);
		assertThat(rest.get(rest.size() - 1)).isInstanceOfSatisfying(Rejected.class, (rejected) -> {
			assertThat(rejected.line()).isEqualTo(rest.size());
			assertThat(rejected.reason()).startsWith("Cannot be read from here on");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"id": "a", "text": "正文         | Broken JSON
			[1]                              | Not a JSON object
			{"text": "正文。"}                | No "id"
			{"id": " ", "text": "正文。"}     | No "id"
			{"id": "a"}                      | No "text"
			{"id": "a", "text": "\\n "}       | No "text"
			{"id": 7, "text": "正文。"}       | "id" is 7, not a string
			{"id": "a", "text": "正文。", "published": "7月15日"} | "published" is "7月15日", not a date
			{"id": "a", "text": "正文。", "page": 0}              | "page" is 0, not a number from 1
			""")
	void brokenRecordIsRejectedWithItsLineAndTheNextIsRead(String record, String reason) throws IOException {
		Path file = write("day.jsonl",
				"{\"id\": \"first\", \"text\": \"正文。\"}\n" + record + "\n{\"id\": \"last\", \"text\": \"正文。\"}");

		List<Input> inputs = read(file);

		assertThat(inputs).hasSize(3);
		assertThat(inputs.get(1)).isInstanceOfSatisfying(Rejected.class, (rejected) -> {
			assertThat(rejected.file()).isEqualTo(file.toString());
			assertThat(rejected.line()).isEqualTo(2);
			assertThat(rejected.reason()).startsWith(reason);
			assertThat(rejected.advice()).isNotBlank();
		});
		assertThat(inputs.get(2)).isInstanceOf(Document.class);
	}

	@Test
	void secondDocumentOfAnIdIsRejected() throws IOException {
		write("a/p01.txt", "正文。");
		write("b/p01.txt", "正文。");

		assertThat(read(this.folder)).hasSize(2)
			.last()
			.asString()
			.contains("A document \"p01\" was read before", "Give each its own id");
	}

	@Test
	void otherEncodingIsNamedNotGuessed() throws IOException {
		Files.write(this.folder.resolve("p01.txt"), "岚河市召开会议。".getBytes(Charset.forName("GB18030")));

		assertThat(read(this.folder)).singleElement().asString().contains("Not UTF-8", "iconv -f GB18030 -t UTF-8");
	}

	@Test
	void byteOrderMarkIsNoText() throws IOException {
		Path file = write("p01.txt", "\uFEFF正文。");

		assertThat(read(file)).singleElement().extracting("text").isEqualTo("正文。");
	}

	@Test
	void emptyMissingAndForeignFilesAreRejected() throws IOException {
		assertThat(read(write("empty.txt", " \n"))).singleElement().asString().contains("Empty");
		assertThat(read(this.folder.resolve("none.txt"))).singleElement().asString().contains("No such file");
		assertThat(read(write("page.pdf", "x"))).singleElement().asString().contains("Neither .txt nor .jsonl");
	}

	@Test
	void brokenSidecarRejectsItsDocument() throws IOException {
		Path file = write("p01.txt", "正文。");
		write("p01.txt.meta.json", "{\"published\": \"16 July\"}");

		assertThat(read(file)).singleElement().asString().contains("p01.txt.meta.json", "not a date");
	}

	@Test
	void directoryIsReadInOrderOfNamesAndOtherFilesArePassedOver() throws IOException {
		write("b.txt", "正文。");
		write("a/c.jsonl", "{\"id\": \"c\", \"text\": \"正文。\"}");
		write("a/notes.md", "x");

		assertThat(read(this.folder)).extracting("id").containsExactly("c", "b");
	}

	private List<Input> read(Path path) {
		try (Stream<Input> inputs = new DocumentReader().read(List.of(path))) {
			return inputs.toList();
		}
	}

	private Path write(String name, String text) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

}
