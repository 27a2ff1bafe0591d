package org.jixiao.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.Department;
import org.jixiao.department.Programme;
import org.jixiao.document.Document;
import org.jixiao.document.EvaluationRecord;
import org.jixiao.document.NodeBuilder;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.PublishedEvaluation;

/**
 * Teaches a user's own mapper of Jackson 2 the values of Jixiao, wherever they stand in the user's JSON:
 * {@code JsonMapper.builder().addModule(new JixiaoModule()).build()}. Each value stands as its document, header included. What
 * is wrong with one is told all at once in the message of a {@link JsonMappingException}, whose cause has the issues.
 */
public final class JixiaoModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public JixiaoModule() {
        super("Jixiao");
        add(Rubric.class, Document.RUBRIC);
        add(Facts.class, Document.FACTS);
        add(Department.class, Document.DEPARTMENT);
        add(BudgetAccounts.class, Document.ACCOUNTS);
        add(Programme.class, Document.PROGRAMME);
        add(PublishedEvaluation.class, Document.PUBLISHED);
        add(Evaluation.class, Document.EVALUATION);
        add(EvaluationRecord.class, Document.RECORD);
    }

    private <T> void add(Class<T> type, Document<T> document) {
        addSerializer(type, new Writer<>(document));
        addDeserializer(type, new Reader<>(document));
    }

    private static final class Writer<T> extends JsonSerializer<T> {
        private final Document<T> document;

        Writer(Document<T> document) {
            this.document = document;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
            JsonNodes.write(document.write(value), generator);
        }
    }

    private static final class Reader<T> extends JsonDeserializer<T> {
        private final Document<T> document;

        Reader(Document<T> document) {
            this.document = document;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            NodeBuilder builder = new NodeBuilder();
            try {
                JsonNodes.read(parser, builder);
                Validation<List<Issue>, T> read = document.read(builder);
                if (read.isValid()) {
                    return read.get();
                }
                throw refused(parser, read.getError());
            } catch (IssuesException unreadable) {
                throw refused(parser, unreadable.issues());
            }
        }

        private JsonMappingException refused(JsonParser parser, List<Issue> issues) {
            String all = issues.stream().map(Issue::toString).collect(Collectors.joining("; "));
            return JsonMappingException.from(
                    parser,
                    "the " + document.kind() + " has " + issues.size() + " issue(s): " + all,
                    new IssuesException("the " + document.kind() + " cannot be read", issues));
        }
    }
}
