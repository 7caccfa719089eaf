package org.policygraph.api.mcp;

import java.util.List;

import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import org.springframework.ai.mcp.server.webmvc.transport.WebMvcStatelessServerTransport;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The endpoint {@code /mcp}: streamable HTTP without sessions, so that a restart of the
 * server is no loss to a client. The rest is the starter's, by
 * {@code application.properties}.
 */
@Configuration(proxyBeanMethods = false)
class McpConfiguration {

	@Bean
	WebMvcStatelessServerTransport mcpTransport(@Qualifier("mcpServerJsonMapper") JsonMapper json,
			@Value("${policygraph.cors.origins}") List<String> origins) {
		return WebMvcStatelessServerTransport.builder()
			.jsonMapper(new JacksonMcpJsonMapper(json))
			.messageEndpoint("/mcp")
			.contextExtractor(Tools::caller)
			.securityValidator(new Origins(origins))
			.build();
	}

	@Bean
	List<SyncToolSpecification> questionsAsTools(Tools tools) {
		return tools.all();
	}

}
