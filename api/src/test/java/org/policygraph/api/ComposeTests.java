package org.policygraph.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The compose file is read as strictly as Docker Compose reads it, and says what is so.
 */
class ComposeTests {

	private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

	private static final Pattern SETTING = Pattern.compile("\\b(?:POLICYGRAPH|SERVER)_[A-Z0-9_]+(?==)");

	private static final Pattern COMMAND = Pattern.compile("docker compose run(?: --\\S+)* (\\S+)");

	private final JsonNode compose = parsed(read("docker-compose.yml"));

	private final JsonNode services = this.compose.get("services");

	private static JsonNode parsed(String text) {
		LoaderOptions strictly = new LoaderOptions();
		strictly.setAllowDuplicateKeys(false);
		Object yaml = new Yaml(new SafeConstructor(strictly)).load(text);
		return JsonMapper.shared().valueToTree(yaml);
	}

	private static String read(String file) {
		try {
			return Files.readString(HOME.resolve(file));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void aKeyThatIsThereTwiceIsNoticed() {
		assertThatThrownBy(() -> parsed("api:\n  volumes: [a]\n  volumes: [b]\n")).hasMessageContaining("duplicate");
	}

	@Test
	void everyServiceVolumeAndFileThatIsNamedIsThere() {
		Set<String> volumes = new TreeSet<>();
		for (JsonNode service : this.services) {
			service.path("volumes").forEach((mount) -> {
				String source = mount.asString().split(":")[0];
				if (source.matches("[a-z0-9-]+")) {
					volumes.add(source);
				}
			});
			assertThat(this.services.propertyNames()).containsAll(service.path("depends_on").propertyNames());
			if (service.has("build")) {
				assertThat(HOME.resolve(service.at("/build/dockerfile").asString())).exists();
			}
		}
		assertThat(volumes).hasSameElementsAs(this.compose.get("volumes").propertyNames());
		assertThat(HOME.resolve("seeds")).isDirectory();
	}

	@Test
	void nothingIsPublishedBeyondThisMachine() {
		assertThat(this.services.valueStream()
			.flatMap((service) -> service.path("ports").valueStream())
			.map(JsonNode::asString)).hasSize(3).allMatch((port) -> port.startsWith("127.0.0.1:"));
	}

	@Test
	void thePasswordIsAskedForAndNowhereWritten() {
		assertThat(this.services.valueStream()
			.flatMap((service) -> service.path("environment").propertyStream())
			.filter((variable) -> variable.getKey().matches(".*(PASSWORD|AUTH)"))
			.map((variable) -> variable.getValue().asString())).hasSize(3)
			.allMatch((value) -> value.matches("(neo4j/)?\\$\\{NEO4J_PASSWORD:\\?.+}"));
	}

	@Test
	void theDatabaseIsTheVersionThatTheTestsRunOn() {
		String version = this.services.at("/neo4j/image").asString().replaceAll("neo4j:(.+)-community", "$1");
		assertThat(read("pom.xml")).contains("<neo4j.version>" + version + "</neo4j.version>");
	}

	@Test
	void everySettingIsOneThatTheServerHas() throws IOException {
		Properties known = new Properties();
		try (InputStream in = PolicyGraphApi.class.getResourceAsStream("/application.properties")) {
			known.load(Objects.requireNonNull(in));
		}
		List<String> set = Stream
			.concat(this.services.get("api").get("environment").propertyNames().stream(),
					Stream.of("api/Dockerfile", "docs/operating.md", "docs/loading.md")
						.flatMap((file) -> SETTING.matcher(read(file)).results().map(MatchResult::group)))
			.toList();
		assertThat(set).contains("POLICYGRAPH_SECURITY_KEYS", "SERVER_ADDRESS", "POLICYGRAPH_RATE_PER_MINUTE")
			.allSatisfy((name) -> assertThat(known.stringPropertyNames()).anyMatch((property) -> sets(name, property)));
	}

	/** Whether a variable of the environment is taken for a property. */
	private static boolean sets(String variable, String property) {
		ConfigurationPropertySource environment = ConfigurationPropertySource
			.from(new SystemEnvironmentPropertySource("systemEnvironment", Map.of(variable, "x")));
		ConfigurationPropertyName name = ConfigurationPropertyName.adapt(property, '.');
		return environment != null && environment.getConfigurationProperty(name) != null;
	}

	@Test
	void keysAndJobsOutliveTheContainers() {
		Map<String, String> places = Map.of("POLICYGRAPH_SECURITY_KEYS", "keys:/keys:ro", "POLICYGRAPH_DOCUMENTS_SPOOL",
				"api-jobs:/jobs");
		JsonNode api = this.services.get("api");
		String dockerfile = read("api/Dockerfile");
		places.forEach((setting, mount) -> {
			String folder = mount.split(":")[1];
			String said = api.get("environment").path(setting).asString("");
			assertThat(said.startsWith(folder) || dockerfile.contains(setting + "=" + folder)).as(setting).isTrue();
			assertThat(api.get("volumes").toString()).contains("\"" + mount + "\"");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "README.md", "docs/operating.md", "docker-compose.yml" })
	void commandsInTheDocumentsNameServicesThatAreThere(String document) {
		String text = read(document);
		assertThat(text).contains("docker compose");
		assertThat(COMMAND.matcher(text).results().map((command) -> command.group(1)))
			.allMatch((service) -> this.services.has(service));
	}

}
