package org.jixiao.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a workbook again with fixed times, so that the same form has the same bytes. */
final class Packing {
    /** The first time that an archive can state. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Packing() {}

    static void repack(InputStream workbook, OutputStream out) throws IOException {
        ZipInputStream in = new ZipInputStream(workbook);
        ZipOutputStream packed = new ZipOutputStream(out);
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            ZipEntry fixed = new ZipEntry(entry.getName());
            fixed.setTimeLocal(FIXED);
            packed.putNextEntry(fixed);
            in.transferTo(packed);
            packed.closeEntry();
        }
        packed.finish();
        packed.flush();
    }
}
