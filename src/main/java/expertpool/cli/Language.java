package expertpool.cli;

/** The language of the terminal. */
enum Language {
    zh,
    en
}
