package org.policygraph.api.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PathVariable;

/** What the OpenAPI description says of every operation alike. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Paging.class);
	}

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("policygraph")
				.version("v1")
				.description("Who met, where, when, as what, and what was decided: "
						+ "facts read from Chinese policy news, each with the printed words that say so.")
				.license(new License().name("Apache-2.0").identifier("Apache-2.0")))
			.addServersItem(new Server().url("/"))
			.components(new Components()
				.addSecuritySchemes("bearer",
						new SecurityScheme().type(SecurityScheme.Type.HTTP)
							.scheme("bearer")
							.description("A key (pg_…), or an OAuth 2 access token with the scope policygraph.read or "
									+ "policygraph.write. On the machine of the server reading needs none."))
				.addSecuritySchemes("key",
						new SecurityScheme().type(SecurityScheme.Type.APIKEY)
							.in(SecurityScheme.In.HEADER)
							.name("X-API-Key")
							.description("A key (pg_…), for clients that cannot set Authorization.")));
	}

	@Bean
	GlobalOperationCustomizer commonToAllOperations() {
		return (operation, method) -> {
			if (Arrays.stream(method.getMethodParameters())
				.anyMatch((parameter) -> parameter.getParameterType() == Paging.class)) {
				addPaging(operation);
			}
			if (method.hasMethodAnnotation(AsksByIds.class) || Arrays.stream(method.getMethodParameters())
				.anyMatch((parameter) -> parameter.hasParameterAnnotation(PathVariable.class))) {
				DescribedProblems.addUnknownId(operation);
			}
			return operation;
		};
	}

	@Bean
	OpenApiCustomizer credentialsAndProblemsOfOperations() {
		return (description) -> {
			description.getComponents().addSchemas("Problem", problemSchema());
			DescribedProblems.addTo(description.getComponents());
			description.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
				if (path.startsWith("/api/")) {
					addCredentials(method, operation);
				}
				DescribedProblems.add(path, method, operation);
			}));
		};
	}

	/** Only reading may do without, and only on the machine of the server. */
	private static void addCredentials(HttpMethod method, Operation operation) {
		if (method == HttpMethod.GET) {
			operation.addSecurityItem(new SecurityRequirement());
		}
		operation.addSecurityItem(new SecurityRequirement().addList("bearer"));
		operation.addSecurityItem(new SecurityRequirement().addList("key"));
	}

	private static void addPaging(Operation operation) {
		operation.addParametersItem(new QueryParameter().name("limit")
			.description("How many items at most.")
			.schema(new IntegerSchema().minimum(BigDecimal.ONE)
				.maximum(BigDecimal.valueOf(Paging.MAX_LIMIT))
				._default(Paging.DEFAULT_LIMIT)));
		operation.addParametersItem(new QueryParameter().name("cursor")
			.description("Where to go on: part of the address in `next`, to be used as it is.")
			.schema(new StringSchema()));
	}

	private static Schema<?> problemSchema() {
		return new Schema<>().types(Set.of("object"))
			.description("What went wrong (RFC 9457).")
			.addProperty("type", new StringSchema().description("The kind of problem; an address of this server."))
			.addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema().description("What was wrong, with which value, what to do."))
			.addProperty("instance", new StringSchema())
			.addProperty("requestId", new StringSchema().description("Finds the request in the server's log."))
			.addProperty("parameter", new StringSchema().description("The parameter that was wrong, if one was."));
	}

}
