package org.jixiao.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.issue.IssuesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledFontsTest {
    private static void put(Path folder, String name, byte[] font) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), font);
    }

    @Test
    void theBestOneIsTakenWithItsBoldOneFromAnyFolder(@TempDir Path folder) throws IOException {
        put(folder.resolve("user/noto"), "NotoSansSC-Regular.ttf", TestFonts.bytes(TestFonts.REGULAR));
        put(folder.resolve("system"), "NotoSansSC-Bold.ttf", TestFonts.bytes(TestFonts.BOLD));
        put(folder.resolve("system"), "wqy-microhei.ttc", new byte[] {1});
        put(folder.resolve("system"), "simsun.ttc", new byte[] {1});
        PdfFonts fonts = new InstalledFonts(
                        List.of(folder.resolve("none"), folder.resolve("user"), folder.resolve("system")))
                .first();
        assertThat(fonts.regular().name()).isEqualTo("NotoSansSC-Regular.ttf");
        assertThat(fonts.bold()).map(Typeface::name).contains("NotoSansSC-Bold.ttf");
        assertThat(fonts.regular().has('绩')).isTrue();
    }

    @Test
    void aDamagedFontIsPassedOverForTheNext(@TempDir Path folder) throws IOException {
        put(folder, "NotoSerifSC-Regular.ttf", "no font".getBytes(StandardCharsets.US_ASCII));
        put(folder, "LXGWWenKai-Regular.ttf", TestFonts.bytes(TestFonts.REGULAR));
        PdfFonts fonts = new InstalledFonts(List.of(folder)).first();
        assertThat(fonts.regular().name()).isEqualTo("LXGWWenKai-Regular.ttf");
        assertThat(fonts.bold()).isEmpty();
    }

    @Test
    void whereThereIsNoneTheIssueNamesFoldersFontsAndWhatToDo(@TempDir Path folder) throws IOException {
        put(folder, "simsun.ttc", TestFonts.bytes(TestFonts.REGULAR));
        put(folder, "NotoSansSC-Regular.ttf", new byte[] {1});
        assertThatThrownBy(() -> new InstalledFonts(List.of(folder)).first())
                .isInstanceOf(IssuesException.class)
                .hasMessageStartingWith(
                        "no font was found for the PDF\n  - [font-unreadable] The font NotoSansSC-Regular.ttf")
                .hasMessageContaining("[no-font-found] None of the fonts notoserifsc-regular.ttf, ")
                .hasMessageContaining(
                        " is in " + folder + "; install one of them, or give a font with PdfFonts.of(file).");
    }

    @Test
    void theFoldersAreThoseOfTheThreeSystemsTheUsersFirst() {
        Map<String, String> windows = Map.of("WINDIR", "C:/Windows", "LOCALAPPDATA", "C:/Users/a/AppData/Local");
        assertThat(InstalledFonts.folders("/home/a", name -> Optional.ofNullable(windows.get(name))))
                .containsExactly(
                        Path.of("/home/a/.local/share/fonts"),
                        Path.of("/home/a/.fonts"),
                        Path.of("/home/a/Library/Fonts"),
                        Path.of("C:/Users/a/AppData/Local/Microsoft/Windows/Fonts"),
                        Path.of("C:/Windows/Fonts"),
                        Path.of("/Library/Fonts"),
                        Path.of("/usr/local/share/fonts"),
                        Path.of("/usr/share/fonts"));
        assertThat(InstalledFonts.folders("", name -> Optional.empty())).hasSize(3);
    }
}
