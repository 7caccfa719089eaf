package org.policygraph.api.document;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.policygraph.api.answer.Address;
import org.policygraph.api.web.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

@RestController
@RequestMapping(path = Address.BASE + "/documents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents", description = "Handing in what is to be read, taking it back, and how far that is.")
class DocumentController {

	private static final Logger LOG = LoggerFactory.getLogger(DocumentController.class);

	private final Jobs jobs;

	private final Spool spool;

	DocumentController(Jobs jobs, Spool spool) {
		this.jobs = jobs;
		this.spool = spool;
	}

	@PostMapping(consumes = { MediaType.TEXT_PLAIN_VALUE, "application/x-ndjson", "application/jsonl",
			MediaType.APPLICATION_JSON_VALUE, MediaType.MULTIPART_FORM_DATA_VALUE })
	@Operation(summary = "Load documents: a text or page, records, or files of these.",
			description = "Answers as soon as the documents are kept safely; the job at `Location` tells what becomes of "
					+ "each. Loading again what the graph knows changes nothing; another version of a document takes "
					+ "the place of the one before.",
			requestBody = @RequestBody(required = true, content = {
					@Content(mediaType = MediaType.TEXT_PLAIN_VALUE,
							schema = @Schema(type = "string", description = "A page or an article, UTF-8.")),
					@Content(mediaType = "application/x-ndjson",
							schema = @Schema(type = "string", description = "A record on each line, UTF-8.")),
					@Content(mediaType = "application/jsonl",
							schema = @Schema(type = "string", description = "A record on each line, UTF-8.")),
					@Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(oneOf = { DocumentRecord.class, DocumentRecord[].class })),
					@Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE, schemaProperties = @SchemaProperty(
							name = "file",
							array = @ArraySchema(arraySchema = @Schema(
									description = "Pages (.txt), records (.jsonl, .jsonl.gz, .json); any name of the field."),
									schema = @Schema(type = "string", format = "binary")))) }))
	@ApiResponse(responseCode = "202", description = "Accepted and kept: the job that loads them.",
			headers = @Header(name = "Location", description = "The address of the job.",
					schema = @Schema(type = "string")))
	ResponseEntity<JobSummary> load(@ParameterObject Handed handed, HttpServletRequest request) {
		handed.check();
		checkEncoding(request);
		this.jobs.takePlace();
		boolean accepted = false;
		try {
			JobSummary job = keep(handed, request);
			accepted = true;
			return ResponseEntity.accepted().location(URI.create(job.self())).body(job);
		}
		catch (IOException ex) {
			LOG.error("Documents could not be kept", ex);
			throw Refused.busy("The documents cannot be kept now. Send them again later.", Jobs.BUSY);
		}
		finally {
			if (!accepted) {
				this.jobs.giveBackPlace();
			}
		}
	}

	private JobSummary keep(Handed handed, HttpServletRequest request) throws IOException {
		Path incoming = this.spool.incoming();
		try {
			Intake intake = new Intake(incoming, handed);
			take(intake, handed, request);
			if (intake.documents() == 0) {
				throw Refused.malformedBody("The body has no document. Send a text, or records, or files of these.");
			}
			return this.jobs.add(this.spool.keep(incoming, intake.documents(), intake.parts()));
		}
		finally {
			FileSystemUtils.deleteRecursively(incoming);
		}
	}

	private void take(Intake intake, Handed handed, HttpServletRequest request) throws IOException {
		MultipartHttpServletRequest multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
		MediaType type = MediaType.parseMediaType(request.getContentType());
		if (multipart == null && type.isCompatibleWith(MediaType.TEXT_PLAIN)) {
			intake.text(request.getInputStream());
			return;
		}
		handed.checkNotOfText();
		if (multipart != null) {
			List<MultipartFile> files = multipart.getMultiFileMap().values().stream().flatMap(List::stream).toList();
			for (MultipartFile file : files) {
				intake.file(String.valueOf(file.getOriginalFilename()), file.getInputStream());
			}
		}
		else if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
			intake.json("body.jsonl", request.getInputStream());
		}
		else {
			intake.lines("body.jsonl", request.getInputStream());
		}
	}

	private void checkEncoding(HttpServletRequest request) {
		String charset = MediaType.parseMediaType(request.getContentType()).getParameter("charset");
		if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
			throw Refused.unsupported("Documents are read as UTF-8, not " + charset + ". Convert them: iconv -f "
					+ charset + " -t UTF-8.");
		}
		if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
			throw Refused.unsupported("Documents are not read compressed. Leave out Content-Encoding.");
		}
	}

}
