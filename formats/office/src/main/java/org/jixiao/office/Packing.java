package org.jixiao.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;

/** Packs files with fixed times and a fixed maker, and the workbooks in them too, so that the same content has the same bytes. */
final class Packing {
    /** The first time that an archive can state. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Packing() {}

    /** States who made a file and when, which is the same for all. */
    static POIXMLProperties.CoreProperties sign(POIXMLDocument made) {
        POIXMLProperties.CoreProperties core = made.getProperties().getCoreProperties();
        core.setCreator("Jixiao");
        core.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        return core;
    }

    /** Signs a document under a title and packs it. */
    static byte[] packed(POIXMLDocument made, String title) throws IOException {
        sign(made).setTitle(title);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        made.write(raw);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(raw.size());
        repack(new ByteArrayInputStream(raw.toByteArray()), packed);
        return packed.toByteArray();
    }

    static void repack(InputStream file, OutputStream out) throws IOException {
        ZipInputStream in = new ZipInputStream(file);
        ZipOutputStream packed = new ZipOutputStream(out);
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            ZipEntry fixed = new ZipEntry(entry.getName());
            fixed.setTimeLocal(FIXED);
            packed.putNextEntry(fixed);
            if (entry.getName().endsWith(".xlsx")) {
                repack(in, packed);
            } else {
                in.transferTo(packed);
            }
            packed.closeEntry();
        }
        packed.finish();
        packed.flush();
    }
}
