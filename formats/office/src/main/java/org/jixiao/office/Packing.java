package org.jixiao.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a file again with fixed times, and the workbooks in it too, so that the same content has the same bytes. */
final class Packing {
    /** The first time that an archive can state. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Packing() {}

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
