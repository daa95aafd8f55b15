package school.ejournal;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Counts the lines of methods, constructors and initialisers with the parser of javac: from the first line of the
 * declaration, annotations included and Javadoc not, to the closing brace. Blank lines and comments inside count; a method
 * inside a method (of an anonymous class) counts for itself and for the outer one.
 */
final class MethodSizes {
    /** A method with the place where it stands and the lines it takes. */
    record Size(String file, String method, long line, long lines) {
        @Override
        public String toString() {
            return file + ":" + line + " " + method + ": " + lines + " lines";
        }
    }

    private MethodSizes() {}

    static List<Size> of(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        List<Size> sizes = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            new Scanner(unit, Trees.instance(task).getSourcePositions(), sizes).scan(unit, null);
        }
        return sizes;
    }

    private static final class Scanner extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Size> sizes;

        private Scanner(CompilationUnitTree unit, SourcePositions positions, List<Size> sizes) {
            this.unit = unit;
            this.positions = positions;
            this.sizes = sizes;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            add(method, method.getName().toString());
            return super.visitMethod(method, null);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            for (Tree member : type.getMembers()) {
                if (member instanceof BlockTree) {
                    add(member, "initialiser");
                }
            }
            return super.visitClass(type, null);
        }

        private void add(Tree tree, String name) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
            sizes.add(new Size(unit.getSourceFile().getName(), name, first, last - first + 1));
        }
    }
}
