package expertpool.regulation;

import java.util.List;

/**
 * 条文落实: a sentence of the law, and in whose hands it is.
 *
 * @param rules the rules that carry it out or rest on it
 * @param hand {@code person}, {@code document}, {@code record}, {@code nothing} or {@code planned}; empty where the rules say
 *     it all
 * @param why who decides, which document, or why there is nothing to check
 * @param obligations the ids under which the project keeps track of it
 */
public record Sentence(Provision provision, List<String> rules, String hand, String why, List<String> obligations) {
    public Sentence {
        rules = List.copyOf(rules);
        obligations = List.copyOf(obligations);
    }
}
