package inzage.config.command.operation;

import picocli.CommandLine.Parameters;

/** Which source a command is about. */
final class Source {
    @Parameters(index = "0", paramLabel = "<school>", description = "As its file is called.")
    String school = "";

    @Parameters(index = "1", paramLabel = "<source>", description = "As it is called in the school's file.")
    String name = "";
}
