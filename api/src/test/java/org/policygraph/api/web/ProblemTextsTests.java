package org.policygraph.api.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the code says of problems, found in the code itself. */
class ProblemTextsTests {

	/** What takes such a text, and which of its arguments that is; -1: the last. */
	private static final Map<String, Integer> TAKERS = Map.of("BadQuestion", 2, "GraphUnavailable", 0,
			"BadCredentialsException", 0, "detail", -1, "busy", 0, "unsupported", 0, "malformedBody", 0, "conflict", 0);

	/** Stands for what only a request gives. */
	private static final String VALUE = "x";

	@Test
	void everyTextIsTranslated() throws IOException {
		TreeSet<String> texts = texts(Path.of("src/main/java"));
		assertThat(texts).hasSizeGreaterThan(50)
			.filteredOn((text) -> Translation.of(text, Language.ZH).equals(text))
			.isEmpty();
	}

	private static TreeSet<String> texts(Path folder) throws IOException {
		TreeSet<String> found = new TreeSet<>();
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (Stream<Path> files = Files.walk(folder);
				StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
			List<Path> sources = files.filter((file) -> file.toString().endsWith(".java")).toList();
			JavacTask task = (JavacTask) compiler.getTask(null, manager, null, null, null,
					manager.getJavaFileObjectsFromPaths(sources));
			new Texts(found).scan(task.parse(), null);
		}
		return found;
	}

	private static final class Texts extends TreeScanner<Void, Void> {

		private final TreeSet<String> found;

		Texts(TreeSet<String> found) {
			this.found = found;
		}

		@Override
		public Void visitNewClass(NewClassTree tree, Void none) {
			add(tree.getIdentifier(), tree.getArguments());
			return super.visitNewClass(tree, none);
		}

		@Override
		public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
			add(tree.getMethodSelect(), tree.getArguments());
			return super.visitMethodInvocation(tree, none);
		}

		private void add(Tree called, List<? extends ExpressionTree> arguments) {
			Integer place = TAKERS.get(called.toString().replaceFirst("(?s).*\\.", ""));
			if (place != null) {
				texts(arguments.get((place < 0) ? arguments.size() - 1 : place)).filter((text) -> !text.equals(VALUE))
					.forEach(this.found::add);
			}
		}

		private static Stream<String> texts(ExpressionTree tree) {
			return switch (tree.getKind()) {
				case STRING_LITERAL -> Stream.of(String.valueOf(((LiteralTree) tree).getValue()));
				case PARENTHESIZED -> texts(((ParenthesizedTree) tree).getExpression());
				case PLUS -> texts(((BinaryTree) tree).getLeftOperand())
					.flatMap((left) -> texts(((BinaryTree) tree).getRightOperand()).map((right) -> left + right));
				case CONDITIONAL_EXPRESSION ->
					Stream.concat(texts(((ConditionalExpressionTree) tree).getTrueExpression()),
							texts(((ConditionalExpressionTree) tree).getFalseExpression()));
				default -> Stream.of(VALUE);
			};
		}

	}

}
