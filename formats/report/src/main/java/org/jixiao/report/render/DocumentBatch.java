package org.jixiao.report.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jixiao.report.model.ReportDocument;
import org.jspecify.annotations.Nullable;

/**
 * Writes many documents one after the other, such as the forms of a thousand departments. Only one is in memory at a time; one
 * that cannot be made or written is put on record and does not keep the others from being written.
 */
public final class DocumentBatch {
    private final Path folder;
    private final List<DocumentFormat> formats;
    private final Consumer<Progress> listener;
    private final BooleanSupplier cancelled;

    private DocumentBatch(
            Path folder, List<DocumentFormat> formats, Consumer<Progress> listener, BooleanSupplier cancelled) {
        this.folder = folder;
        this.formats = formats;
        this.listener = listener;
        this.cancelled = cancelled;
    }

    /**
     * A document to be written.
     *
     * @param stem how the names of its files begin; each once in a batch
     * @param document makes the document; called once, when its turn has come
     */
    public record Entry(String stem, Supplier<ReportDocument> document) {}

    /**
     * How far the batch has come.
     *
     * @param stem the document that was just dealt with
     * @param written how many documents were written
     * @param failed how many documents could not be made or written
     */
    public record Progress(String stem, int written, int failed) {}

    /**
     * A document that could not be made or written. None of its files was begun, unless the disk failed.
     *
     * @param stem the document
     * @param reason why, with the value, the place and the remedy as far as they are known
     */
    public record Failure(String stem, String reason) {}

    /**
     * What became of a batch.
     *
     * @param written how many documents were written, each in all formats
     * @param failures the documents that could not be made or written
     * @param cancelled whether it was stopped before its end
     */
    public record Result(int written, List<Failure> failures, boolean cancelled) {
        /**
         * Copies the list.
         *
         * @param written how many documents were written
         * @param failures the documents that could not be made or written
         * @param cancelled whether it was stopped before its end
         */
        public Result {
            failures = List.copyOf(failures);
        }
    }

    /**
     * A batch that tells nobody how far it has come, and is not cancelled.
     *
     * @param folder the folder of all files; it is made if it is not there
     * @param formats the formats of each document
     * @return the batch
     */
    public static DocumentBatch into(Path folder, DocumentFormat... formats) {
        return new DocumentBatch(folder, List.of(formats), progress -> {}, () -> false);
    }

    /**
     * The same, telling how far it has come after each document.
     *
     * @param consumer is told, in the thread that writes
     * @return the batch
     */
    public DocumentBatch onProgress(Consumer<Progress> consumer) {
        return new DocumentBatch(folder, formats, consumer, cancelled);
    }

    /**
     * The same, stopping before the next document as soon as someone says so, or the thread is interrupted.
     *
     * @param stop is asked before each document
     * @return the batch
     */
    public DocumentBatch until(BooleanSupplier stop) {
        return new DocumentBatch(folder, formats, listener, stop);
    }

    /**
     * Writes the documents.
     *
     * @param entries the documents, in order; taken one by one
     * @return what became of them
     */
    public Result write(Stream<Entry> entries) {
        List<Failure> failures = new ArrayList<>();
        Set<String> stems = new HashSet<>();
        int written = 0;
        Iterator<Entry> each = entries.iterator();
        while (each.hasNext()) {
            if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                return new Result(written, failures, true);
            }
            Entry entry = each.next();
            String failure = failure(entry, stems);
            if (failure == null) {
                written++;
            } else {
                failures.add(new Failure(entry.stem(), failure));
            }
            listener.accept(new Progress(entry.stem(), written, failures.size()));
        }
        return new Result(written, failures, false);
    }

    /** Writes one document; what a supplier throws is put on record, whatever it is. */
    private @Nullable String failure(Entry entry, Set<String> stems) {
        if (!stems.add(entry.stem())) {
            return "'" + entry.stem() + "' names two documents of the batch: give each a stem of its own";
        }
        try {
            DocumentFiles.write(entry.document().get(), folder, entry.stem(), formats.toArray(DocumentFormat[]::new));
            return null;
        } catch (IOException | RuntimeException problem) {
            return problem.getMessage() == null ? problem.toString() : problem.getMessage();
        }
    }
}
