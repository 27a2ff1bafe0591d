package org.jixiao.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;
import org.jixiao.issue.Location;
import org.jspecify.annotations.Nullable;

/**
 * Looks for an open Chinese font with TrueType outlines in the folders of the system. Only fonts whose licence lets everyone
 * embed them are known here by the names of their files; fonts that come with Windows or macOS are not among them.
 */
final class InstalledFonts {
    /** How deep font folders are searched. */
    private static final int DEPTH = 4;

    /** The beginnings of file names, the best first: OFL, then Apache 2.0, then GPL with the exception for fonts. */
    private static final List<String> OPEN = List.of(
            "notoserifsc-regular.ttf",
            "sourcehanserifsc-regular.ttf",
            "notosanssc-regular.ttf",
            "sourcehansanssc-regular.ttf",
            "lxgwwenkai-regular.ttf",
            "wqy-microhei.ttc",
            "droidsansfallbackfull.ttf",
            "wqy-zenhei.ttc");

    private final List<Path> folders;

    InstalledFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The folders in which systems keep fonts, of the user first. */
    static InstalledFonts ofSystem() {
        return new InstalledFonts(
                folders(System.getProperty("user.home", ""), name -> Optional.ofNullable(System.getenv(name))));
    }

    static List<Path> folders(String home, Function<String, Optional<String>> environment) {
        List<Path> folders = new ArrayList<>();
        if (!home.isEmpty()) {
            folders.add(Path.of(home, ".local", "share", "fonts"));
            folders.add(Path.of(home, ".fonts"));
            folders.add(Path.of(home, "Library", "Fonts"));
        }
        environment.apply("LOCALAPPDATA").ifPresent(it -> folders.add(Path.of(it, "Microsoft", "Windows", "Fonts")));
        environment.apply("WINDIR").ifPresent(it -> folders.add(Path.of(it, "Fonts")));
        folders.add(Path.of("/Library/Fonts"));
        folders.add(Path.of("/usr/local/share/fonts"));
        folders.add(Path.of("/usr/share/fonts"));
        return folders;
    }

    /** The first of the known fonts that is installed and can be embedded, with its bold one where that is there too. */
    PdfFonts first() throws IOException {
        Map<String, Path> files = files();
        List<Issue> refused = new ArrayList<>();
        for (String name : OPEN) {
            Path file = files.get(name);
            if (file != null) {
                try {
                    return withBold(PdfFonts.of(file), files.get(name.replace("-regular.", "-bold.")), name);
                } catch (IssuesException unfit) {
                    refused.addAll(unfit.issues());
                }
            }
        }
        refused.add(Issue.of(
                PdfIssue.NO_FONT_FOUND,
                Location.WHOLE,
                "folders",
                folders.stream().map(Path::toString).collect(Collectors.joining(", ")),
                "fonts",
                String.join(", ", OPEN)));
        throw new IssuesException("no font was found for the PDF", refused);
    }

    private static PdfFonts withBold(PdfFonts fonts, @Nullable Path bold, String name) throws IOException {
        return bold == null || !name.contains("-regular.") ? fonts : fonts.withBold(bold);
    }

    /** The font files by their names in small letters; of two with one name the one in the earlier folder. */
    private Map<String, Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                List<Path> here = new ArrayList<>();
                try (Stream<Path> found = Files.find(folder, DEPTH, (path, it) -> Files.isRegularFile(path))) {
                    found.forEach(here::add);
                } catch (UncheckedIOException unreadable) {
                    // behind a folder that this user may not read there is no font for this user
                }
                Collections.sort(here);
                all.addAll(here);
            }
        }
        return all.stream()
                .collect(Collectors.toMap(
                        path -> String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT),
                        path -> path,
                        (a, b) -> a));
    }
}
