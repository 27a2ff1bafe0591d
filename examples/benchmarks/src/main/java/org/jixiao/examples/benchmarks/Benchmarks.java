package org.jixiao.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints a table of times, of ratios to arithmetic by hand in the same run, and of bytes allocated. Rows
 * of any family are compared with rows of the sheet of Zizhou.
 * Arguments are those of JMH, such as {@code -f 2} or the name of a benchmark.
 */
public final class Benchmarks {
    /**
     * A heap that is touched before, so that what allocates does not wait for the system to hand out pages; and the
     * transformer of the JDK, since POI asks for one at every part of a file, and one of the other engines' libraries
     * offers another in a signed archive, which is then verified every time.
     */
    private static final String[] SETTINGS = {
        "-Xms3g",
        "-Xmx3g",
        "-XX:+AlwaysPreTouch",
        "-Djavax.xml.transform.TransformerFactory=com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl"
    };

    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments arguments of JMH; none for all benchmarks as they are
     * @throws RunnerException if a benchmark fails
     * @throws CommandLineOptionException if the arguments are none of JMH
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions stated = new CommandLineOptions(arguments);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(stated)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend(SETTINGS)
                .shouldFailOnError(true);
        if (stated.getIncludes().isEmpty()) {
            options.include(Benchmarks.class.getPackageName() + ".");
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        table(results).forEach(System.out::println);
    }

    private static List<String> table(Collection<RunResult> results) {
        double hand = nanoseconds(results, "byHand");
        double table = nanoseconds(results, "tableByHand");
        double row = nanoseconds(results, "rowOfZizhou");
        List<String> lines = new ArrayList<>(
                List.of("", "| what | ns | × by hand, or a row of Zizhou | B/op |", "| --- | --: | --: | --: |"));
        for (RunResult result : results) {
            String name = name(result);
            double time = nanoseconds(result);
            double base = name.startsWith("table") ? table : name.startsWith("row") ? row : hand;
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %,.1f | %.2f | %,.0f |",
                    name,
                    time,
                    time / base,
                    bytes == null ? Double.NaN : bytes.getScore()));
        }
        return lines;
    }

    private static double nanoseconds(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> name(result).equals(name))
                .mapToDouble(Benchmarks::nanoseconds)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double nanoseconds(RunResult result) {
        double score = result.getPrimaryResult().getScore();
        return result.getPrimaryResult().getScoreUnit().startsWith("us") ? score * 1000 : score;
    }

    private static String name(RunResult result) {
        String full = result.getParams().getBenchmark();
        StringJoiner name = new StringJoiner(" ").add(full.substring(full.lastIndexOf('.') + 1));
        result.getParams()
                .getParamsKeys()
                .forEach(key -> name.add(result.getParams().getParam(key)));
        return name.toString();
    }
}
