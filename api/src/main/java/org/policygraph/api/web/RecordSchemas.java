package org.policygraph.api.web;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Describes answers as they are: every member of a record is always there, and those that
 * the code marks as nullable may be null. Members of requests can say that they need not
 * be there.
 */
@Component
final class RecordSchemas implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		if (!chain.hasNext()) {
			return null;
		}
		Schema<?> schema = chain.next().resolve(type, context, chain);
		Class<?> answer = Json.mapper().constructType(type.getType()).getRawClass();
		if (schema != null && answer.isRecord()) {
			Schema<?> model = model(schema, context.getDefinedModels());
			if (model != null && model.getProperties() != null) {
				Stream.of(answer.getRecordComponents()).forEach((member) -> describe(member, model));
			}
		}
		return schema;
	}

	@SuppressWarnings("rawtypes")
	private static @Nullable Schema<?> model(Schema<?> schema, Map<String, Schema> models) {
		String reference = schema.get$ref();
		return (reference != null) ? models.get(reference.substring(reference.lastIndexOf('/') + 1)) : schema;
	}

	@SuppressWarnings({ "rawtypes", "unchecked" })
	private static void describe(RecordComponent member, Schema<?> model) {
		Map<String, Schema> properties = model.getProperties();
		Schema property = properties.get(member.getName());
		if (property == null) {
			return;
		}
		if (!isOptional(member) && (model.getRequired() == null || !model.getRequired().contains(member.getName()))) {
			model.addRequiredItem(member.getName());
		}
		if (!member.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
			return;
		}
		if (property.get$ref() != null) {
			Schema<?> nothing = new Schema<>();
			nothing.setTypes(Set.of("null"));
			properties.put(member.getName(), new Schema<>().anyOf(List.of(property, nothing)));
		}
		else if (property.getTypes() != null) {
			Set<String> types = new LinkedHashSet<>(property.getTypes());
			types.add("null");
			property.setTypes(types);
		}
	}

	private static boolean isOptional(RecordComponent member) {
		io.swagger.v3.oas.annotations.media.Schema said = member.getAccessor()
			.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
		return said != null && said.requiredMode() == RequiredMode.NOT_REQUIRED;
	}

}
