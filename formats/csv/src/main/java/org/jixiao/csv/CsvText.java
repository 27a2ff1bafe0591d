package org.jixiao.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file whose encoding its first bytes tell. Headings are Chinese, and what GB18030 writes for them is never
 * UTF-8. What cannot be decoded is an error, never a question mark.
 *
 * @param reader the text, without a byte order mark
 * @param charset its encoding
 */
record CsvText(Reader reader, Charset charset) {
    private static final int LOOKED_AT = 65_536;
    private static final Charset GB18030 = Charset.forName("GB18030");

    static CsvText of(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, LOOKED_AT);
        bytes.mark(LOOKED_AT);
        byte[] start = bytes.readNBytes(LOOKED_AT);
        bytes.reset();
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
            return strict(bytes, StandardCharsets.UTF_8);
        }
        if (begins(start, 0xFE, 0xFF) || begins(start, 0xFF, 0xFE)) {
            bytes.skipNBytes(2);
            return strict(bytes, begins(start, 0xFE) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return strict(bytes, isUtf8(start) ? StandardCharsets.UTF_8 : GB18030);
    }

    private static CsvText strict(InputStream in, Charset charset) {
        return new CsvText(new InputStreamReader(in, decoder(charset)), charset);
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** A character that the end cuts off is no mistake. */
    private static boolean isUtf8(byte[] start) {
        CharBuffer text = CharBuffer.allocate(start.length + 1);
        return !decoder(StandardCharsets.UTF_8)
                .decode(ByteBuffer.wrap(start), text, false)
                .isError();
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
