package expertpool.cli;

import picocli.CommandLine;

/** The version of the program and of Java. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"expertpool " + (version == null ? "(from sources)" : version), "Java " + Runtime.version()
        };
    }
}
