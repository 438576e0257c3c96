package expertpool.cli;

import expertpool.expert.Masked;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Says what is wrong with a command line, and how it is written. */
final class WrongUsage implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] words) {
        wrong.getCommandLine().getErr().println(Masked.words(message(wrong)));
        wrong.getCommandLine().usage(wrong.getCommandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static String message(ParameterException wrong) {
        return wrong instanceof MissingParameterException missing
                ? "缺少选项 missing: "
                        + missing.getMissing().stream()
                                .filter(OptionSpec.class::isInstance)
                                .map(option -> ((OptionSpec) option).longestName())
                                .collect(Collectors.joining("、"))
                : String.valueOf(wrong.getMessage());
    }
}
