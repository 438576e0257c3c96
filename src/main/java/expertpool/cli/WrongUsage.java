package expertpool.cli;

import expertpool.expert.Masked;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and how it is written. */
final class WrongUsage implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] words) {
        wrong.getCommandLine().getErr().println(Masked.words(message(wrong)));
        wrong.getCommandLine().usage(wrong.getCommandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static String message(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return "缺少选项 missing: "
                    + missing.getMissing().stream()
                            .filter(OptionSpec.class::isInstance)
                            .map(option -> ((OptionSpec) option).longestName())
                            .collect(Collectors.joining("、"));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "不认识 unknown: " + String.join(" ", unmatched.getUnmatched());
        }
        return wrong.getArgSpec() instanceof OptionSpec option && wrong.getValue() != null
                ? "选项%s的写法不对 wrong value: %s".formatted(option.longestName(), wrong.getValue())
                : String.valueOf(wrong.getMessage());
    }
}
