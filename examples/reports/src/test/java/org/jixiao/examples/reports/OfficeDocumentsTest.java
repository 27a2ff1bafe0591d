package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jixiao.office.ExcelFormat;
import org.jixiao.office.WordFormat;
import org.jixiao.office.testing.WrittenTables;
import org.jixiao.report.model.PlacedCell;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Table;
import org.jixiao.report.render.DocumentFiles;
import org.jixiao.report.render.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents of the reports, written and read back. */
class OfficeDocumentsTest {
    private static final Map<String, ReportDocument> DOCUMENTS = DocumentPrinter.all();

    @Test
    void everyCellStandsInTheWordFileAtItsPlace() throws IOException {
        for (Map.Entry<String, ReportDocument> document : DOCUMENTS.entrySet()) {
            byte[] file = WordFormat.official().files(document.getValue(), "x").get("x.docx");
            assertThat(WrittenTables.inWord(file))
                    .as(document.getKey())
                    .isEqualTo(document.getValue().tables().stream()
                            .map(WrittenTables::of)
                            .toList());
        }
    }

    @Test
    void everyCellStandsInTheExcelFileAtItsPlace() throws IOException {
        for (Map.Entry<String, ReportDocument> document : DOCUMENTS.entrySet()) {
            byte[] file = ExcelFormat.standard().files(document.getValue(), "x").get("x.xlsx");
            for (Table table : document.getValue().tables()) {
                assertThat(WrittenTables.isInExcel(file, table))
                        .as(document.getKey() + " " + WrittenTables.of(table))
                        .isTrue();
            }
        }
    }

    @Test
    void everyCellOfAFormCanBeFoundInThePdf(@TempDir Path folder) throws IOException {
        DocumentFormat[] formats = Formats.all(List.of()).toArray(DocumentFormat[]::new);
        for (String name : List.of("001-zizhou-department-scores", "003-guangzhou-department-goals")) {
            ReportDocument document = DOCUMENTS.get(name);
            List<Path> files = DocumentFiles.write(document, folder, name, formats);
            assertThat(files)
                    .extracting(it -> it.getFileName().toString())
                    .containsExactly(name + ".html", name + ".md", name + ".docx", name + ".xlsx", name + ".pdf")
                    .allSatisfy(it -> assertThat(folder.resolve(it)).isNotEmptyFile());
            String text = text(folder.resolve(name + ".pdf"));
            assertThat(document.tables().stream()
                            .flatMap(table -> table.cells().stream())
                            .map(PlacedCell::cell)
                            .map(cell -> bare(cell.text().plain())))
                    .allSatisfy(words -> assertThat(text).contains(words));
            assertThat(text.codePoints().filter(it -> it >= 0x2E80 && it <= 0x2FDF))
                    .isEmpty();
        }
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            return bare(new PDFTextStripper().getText(document));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }
}
