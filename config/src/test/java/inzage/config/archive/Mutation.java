package inzage.config.archive;

import inzage.config.demo.ArchiveCopy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can go wrong with a package on its way, or in the system that wrote it. */
enum Mutation {
    NONE {
        @Override
        void on(Path archive) {}
    },
    ANOTHER_GRADE {
        @Override
        void on(Path archive) throws IOException {
            edit(archive, "results.csv", text -> text.replaceFirst(",fully graded,[0-9.]+,", ",fully graded,9.9,"));
        }
    },
    TRUNCATED {
        @Override
        void on(Path archive) throws IOException {
            byte[] whole = Files.readAllBytes(archive);
            Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        }
    },
    SUB_DIRECTORY {
        @Override
        void on(Path archive) throws IOException {
            try (FileSystem zip = FileSystems.newFileSystem(archive)) {
                Files.createDirectory(zip.getPath("export"));
                for (Path file : files(zip)) {
                    Files.move(file, zip.getPath("export", file.getFileName().toString()));
                }
            }
        }
    },
    MISSPELT_HEADER {
        @Override
        void on(Path archive) throws IOException {
            edit(archive, "results.csv", text -> text.replaceFirst("studentSourcedId", "studentSourceId"));
        }
    },
    SAME_KEY_TWICE {
        @Override
        void on(Path archive) throws IOException {
            edit(archive, "users.csv", text -> text + student(text).replace("@", "@other."));
        }
    },
    UNKNOWN_AGENT {
        @Override
        void on(Path archive) throws IOException {
            edit(
                    archive,
                    "users.csv",
                    text -> text.replace(student(text), student(text).replaceFirst("par-", "gone-")));
        }
    },
    HALF_OF_THE_STUDENTS {
        @Override
        void on(Path archive) throws IOException {
            edit(archive, "roles.csv", text -> {
                List<String> lines = text.lines().toList();
                return IntStream.range(0, lines.size())
                        .filter(i -> i % 2 == 0 || !lines.get(i).contains(",student,"))
                        .mapToObj(lines::get)
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
            });
        }
    },
    WITHOUT_RESULTS {
        @Override
        void on(Path archive) throws IOException {
            without(archive, "results.csv");
        }
    },
    WITHOUT_USERS {
        @Override
        void on(Path archive) throws IOException {
            without(archive, "users.csv");
        }
    },
    EMPTY_RESULTS {
        @Override
        void on(Path archive) throws IOException {
            edit(archive, "results.csv", text -> text.substring(0, text.indexOf('\n') + 1));
        }
    };

    private static int copies;

    abstract void on(Path archive) throws IOException;

    /** A copy of a package, wrong in this way. */
    Path of(Path good, Path folder) throws IOException {
        Path copy = folder.resolve(name().toLowerCase(Locale.ROOT) + "-" + ++copies + ".zip");
        ArchiveCopy.drop(good, copy, "", text -> text);
        on(copy);
        return copy;
    }

    private static void without(Path archive, String file) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(archive)) {
            Files.delete(zip.getPath(file));
        }
    }

    private static void edit(Path archive, String file, UnaryOperator<String> edit) throws IOException {
        ArchiveCopy.drop(archive, archive, file, edit);
    }

    /** The line of a student with a parent. */
    private static String student(String users) {
        return users.lines()
                        .filter(line -> line.startsWith("stu-") && line.contains("par-"))
                        .findFirst()
                        .orElseThrow() + "\r\n";
    }

    private static List<Path> files(FileSystem zip) {
        try (Stream<Path> files = Files.list(zip.getPath("/"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
