package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.policygraph.keys.ApiKey;
import org.policygraph.keys.ApiKeyFile;
import org.policygraph.local.DataFolder;
import org.policygraph.local.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policygraph keys}: who may ask the API, and who may write. */
@Command(name = "keys", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "COMMAND",
		description = "Makes, lists and revokes keys to the API. A running API heeds changes from the next request on.")
final class KeysCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Say what to do: create, list or revoke.");
	}

	@Command(mixinStandardHelpOptions = true, sortOptions = false,
			description = "Makes a key and prints it, this once: only its hash is kept. Without --write it may only read.")
	void create(@Mixin Where where,
			@Option(names = "--name", required = true, paramLabel = "NAME",
					description = "Whom or what it is for.") String name,
			@Option(names = "--write", description = "Let it write too.") boolean write) {
		ApiKeyFile.Created created = where.file().create(name, write, now());
		PrintWriter err = this.spec.commandLine().getErr();
		err.println("The key " + created.kept().id() + " " + described(created.kept())
				+ ". Send it as X-API-Key or Authorization: Bearer; it is not shown again:");
		err.flush();
		out(created.key());
	}

	@Command(mixinStandardHelpOptions = true, sortOptions = false,
			description = "Lists all keys by id, revoked ones too.")
	void list(@Mixin Where where) {
		where.file()
			.all()
			.forEach((key) -> out(String.join("\t", key.id(), key.created().toString(), described(key), key.name())));
	}

	@Command(mixinStandardHelpOptions = true, sortOptions = false, description = "Makes a key invalid from now on.")
	void revoke(@Mixin Where where,
			@Parameters(paramLabel = "ID", description = "The id of a key (ke-…), not the key.") String id) {
		ApiKey key = where.file().revoke(id, now());
		out(key.id() + "\t" + described(key) + "\t" + key.name());
	}

	private static String described(ApiKey key) {
		return (key.revoked() != null) ? "was revoked at " + key.revoked()
				: (key.write() ? "may read and write" : "may read");
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.SECONDS);
	}

	private void out(String line) {
		PrintWriter out = this.spec.commandLine().getOut();
		out.println(line);
		out.flush();
	}

	/** Where the keys are kept. */
	static final class Where {

		@Option(names = "--data", paramLabel = "DIR",
				description = "The data folder of the policygraph that takes the keys (default: data, beside the"
						+ " launcher).")
		private @Nullable Path data;

		ApiKeyFile file() {
			Path folder = (this.data != null) ? this.data : Home.find().data();
			return new ApiKeyFile(new DataFolder(folder.toAbsolutePath().normalize()).keys());
		}

	}

}
