package org.jixiao.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a description as a text for people. */
final class Phrase {
    private static final Pattern AROUND = Pattern.compile(
            "^(?:[,;:、。]|的|且|并|则|若|如|凡)+|(?:[,;:、。]|的(?!确)|(?<![及按准定同实临小工学限])时|(?<![学作患消费记或使])者|则|均为|情况下)+$");

    private Phrase() {}

    /** The words in a row, with the punctuation of print and without the links around them. */
    static String of(List<Token> words) {
        String joined = words.stream().map(Token::text).collect(Collectors.joining());
        return AROUND.matcher(joined)
                .replaceAll("")
                .replace(',', '，')
                .replace(';', '；')
                .replace(':', '：')
                .replace('(', '（')
                .replace(')', '）');
    }
}
