package org.jixiao.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jixiao.document.DocumentIssue;
import org.jixiao.document.DocumentText;
import org.jixiao.document.JsonText;
import org.jixiao.document.Node;
import org.jixiao.document.NodeBuilder;
import org.jixiao.issue.IssuesException;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Events of YAML as nodes, and nodes as YAML. */
final class YamlNodes {
    private static final int WIDTH = 100;

    private static final LoadSettings READ =
            LoadSettings.builder().setCodePointLimit(DocumentText.LONGEST + 1).build();

    private static final DumpSettings WRITTEN = DumpSettings.builder()
            .setWidth(WIDTH)
            .setSplitLines(false)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();

    private YamlNodes() {}

    static void parse(String yaml, NodeBuilder into) {
        StreamReader reader = new StreamReader(READ, yaml);
        try {
            read(new ParserImpl(READ, reader), into);
        } catch (IssuesException refused) {
            throw refused;
        } catch (MarkedYamlEngineException broken) {
            Mark mark = broken.getProblemMark().orElse(null);
            throw mark == null
                    ? unreadable(into, reader.getLine(), reader.getColumn(), broken.getProblem())
                    : unreadable(into, mark.getLine(), mark.getColumn(), broken.getProblem());
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            // the scanner lets exceptions of the JDK through where an escape has no digits
            throw unreadable(into, reader.getLine(), reader.getColumn(), String.valueOf(broken.getMessage()));
        }
    }

    private static IssuesException unreadable(NodeBuilder into, int line, int column, String problem) {
        return into.refused(
                DocumentIssue.DOCUMENT_UNREADABLE, line + 1, column + 1, "format", "YAML", "problem", problem);
    }

    private static void read(Iterator<Event> events, NodeBuilder into) {
        // for each open collection, whether its next scalar is a key; of a sequence never
        Deque<Boolean> keyNext = new ArrayDeque<>();
        Deque<Boolean> isMapping = new ArrayDeque<>();
        while (events.hasNext()) {
            Event event = events.next();
            int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
            int column = event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
            if (event instanceof NodeEvent && into.isComplete()) {
                throw into.refused(DocumentIssue.DOCUMENT_GOES_ON, line, column);
            }
            if (event instanceof AliasEvent alias) {
                throw into.refused(
                        DocumentIssue.ALIAS_NOT_TAKEN,
                        line,
                        column,
                        "alias",
                        alias.getAlias().getValue());
            }
            boolean isKey = event instanceof NodeEvent && !keyNext.isEmpty() && keyNext.element();
            if (event instanceof NodeEvent && !isMapping.isEmpty() && isMapping.element()) {
                keyNext.pop();
                keyNext.push(!isKey);
            }
            if (event instanceof ScalarEvent scalar) {
                if (isKey) {
                    into.key(scalar.getValue(), line, column);
                } else {
                    into.scalar(kind(scalar, into, line, column), scalar.getValue(), line, column);
                }
            } else if (event instanceof CollectionStartEvent start) {
                if (isKey) {
                    throw into.refused(DocumentIssue.KEY_NOT_TEXT, line, column);
                }
                checkTag(start.getTag(), start.isImplicit(), into, line, column);
                boolean mapping = start.getEventId() == Event.ID.MappingStart;
                if (mapping) {
                    into.beginMapping(line, column);
                } else {
                    into.beginSequence(line, column);
                }
                isMapping.push(mapping);
                keyNext.push(mapping);
            } else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
                into.end();
                isMapping.pop();
                keyNext.pop();
            }
        }
    }

    private static void checkTag(Optional<String> tag, boolean implicit, NodeBuilder into, int line, int column) {
        if (tag.isPresent() && !implicit) {
            throw into.refused(DocumentIssue.TAG_NOT_TAKEN, line, column, "tag", tag.get());
        }
    }

    private static Node.Kind kind(ScalarEvent scalar, NodeBuilder into, int line, int column) {
        checkTag(scalar.getTag(), scalar.getTag().isEmpty(), into, line, column);
        if (!scalar.isPlain()) {
            return Node.Kind.TEXT;
        }
        Tag tag = READ.getSchema().getScalarResolver().resolve(scalar.getValue(), true);
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)
                ? Node.Kind.NUMBER
                : tag.equals(Tag.BOOL) ? Node.Kind.BOOLEAN : tag.equals(Tag.NULL) ? Node.Kind.NULL : Node.Kind.TEXT;
    }

    static String write(Node node) {
        Text text = new Text();
        new Dump(WRITTEN).dumpNode(node(node, 0), text);
        return text.characters.toString();
    }

    private static final class Text implements StreamDataWriter {
        final StringBuilder characters = new StringBuilder();

        @Override
        public void write(String part) {
            characters.append(part);
        }

        @Override
        public void write(String part, int offset, int length) {
            characters.append(part, offset, offset + length);
        }
    }

    private static org.snakeyaml.engine.v2.nodes.Node node(Node node, int level) {
        if (node instanceof Node.Mapping mapping) {
            List<NodeTuple> tuples = new ArrayList<>();
            for (Node.Entry entry : mapping.entries()) {
                tuples.add(new NodeTuple(text(entry.key()), node(entry.value(), level + 1)));
            }
            return new MappingNode(Tag.MAP, tuples, style(node, level));
        }
        if (node instanceof Node.Sequence sequence) {
            List<org.snakeyaml.engine.v2.nodes.Node> items = new ArrayList<>();
            for (Node item : sequence.items()) {
                items.add(node(item, level + 1));
            }
            return new SequenceNode(Tag.SEQ, items, style(node, level));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.kind()) {
            case TEXT -> text(scalar.text());
            case NUMBER -> new ScalarNode(number(scalar.text()), scalar.text(), ScalarStyle.PLAIN);
            case BOOLEAN -> new ScalarNode(Tag.BOOL, scalar.text(), ScalarStyle.PLAIN);
            case NULL -> new ScalarNode(Tag.NULL, scalar.text(), ScalarStyle.PLAIN);
        };
    }

    private static Tag number(String digits) {
        return READ.getSchema().getScalarResolver().resolve(digits, true);
    }

    private static ScalarNode text(String plain) {
        boolean escaped = plain.chars().anyMatch(YamlNodes::needsEscape);
        return new ScalarNode(Tag.STR, plain, escaped ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }

    /** Characters that a reader may take for a break or for nothing; the writer of the library leaves some as they are. */
    private static boolean needsEscape(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xfeff;
    }

    /** What holds nothing but scalars and fits stands on one line. */
    private static FlowStyle style(Node node, int level) {
        return level > 0 && JsonText.isFlat(node) && JsonText.compact(node).length() + 2 * level <= WIDTH
                ? FlowStyle.FLOW
                : FlowStyle.BLOCK;
    }
}
