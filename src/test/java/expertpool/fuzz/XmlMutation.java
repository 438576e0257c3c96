package expertpool.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What happens to a part of XML. Some of it is well-formed afterwards, some is not. */
enum XmlMutation {
    TAG_DROPPED {
        @Override
        String of(String xml, Random random) {
            return replaced(xml, find(TAG, xml, random), "");
        }
    },
    ELEMENT_DROPPED {
        @Override
        String of(String xml, Random random) {
            Stretch element = element(xml, random);
            return element.in(xml, "");
        }
    },
    ELEMENT_REPEATED {
        @Override
        String of(String xml, Random random) {
            Stretch element = element(xml, random);
            int times = random.nextInt(8) == 0 ? MOST / (element.length() + 1) : 2 + random.nextInt(50);
            return element.in(xml, element.of(xml).repeat(Math.min(times, MOST / (element.length() + 1))));
        }
    },
    ELEMENT_COPIED_ELSEWHERE {
        @Override
        String of(String xml, Random random) {
            Stretch element = element(xml, random);
            Stretch place = element(xml, random);
            return place.in(xml, element.of(xml));
        }
    },
    ELEMENT_NESTED_DEEPLY {
        @Override
        String of(String xml, Random random) {
            Stretch element = element(xml, random);
            String content = element.of(xml);
            Matcher tag = START.matcher(content);
            if (!tag.lookingAt()) {
                return xml;
            }
            int depth = Specimens.any(List.of(10, 300, 5000, 30_000), random);
            String open = tag.group().replace("/>", ">");
            int fitting = Math.min(depth, MOST / open.length());
            return element.in(xml, open.repeat(fitting) + content + ("</" + tag.group(1) + ">").repeat(fitting));
        }
    },
    ATTRIBUTE_CHANGED {
        @Override
        String of(String xml, Random random) {
            MatchResult attribute = find(ATTRIBUTE, xml, random);
            return attribute == null
                    ? xml
                    : replaced(xml, attribute, " " + attribute.group(1) + "=\"" + HostileWords.number(random) + "\"");
        }
    },
    ATTRIBUTE_DROPPED {
        @Override
        String of(String xml, Random random) {
            return replaced(xml, find(ATTRIBUTE, xml, random), "");
        }
    },
    TEXT_REPLACED {
        @Override
        String of(String xml, Random random) {
            return replaced(xml, find(TEXT, xml, random), ">" + HostileWords.escaped(random) + "<");
        }
    },
    ALL_TEXTS_REPLACED {
        @Override
        String of(String xml, Random random) {
            Matcher text = TEXT.matcher(xml);
            StringBuilder replaced = new StringBuilder();
            while (text.find()) {
                boolean hostile = random.nextInt(3) == 0 && replaced.length() < MOST;
                String words = hostile ? ">" + HostileWords.escaped(random) + "<" : text.group();
                text.appendReplacement(replaced, Matcher.quoteReplacement(words));
            }
            return text.appendTail(replaced).toString();
        }
    },
    NUMBER_IN_A_CELL {
        @Override
        String of(String xml, Random random) {
            return replaced(xml, find(VALUE, xml, random), "<v>" + HostileWords.number(random) + "</v>");
        }
    },
    ENTITIES_DECLARED {
        @Override
        String of(String xml, Random random) {
            String laughs =
                    "<!DOCTYPE x [<!ENTITY a \"哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">"
                            + "<!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
            String used = replaced(xml, find(TEXT, xml, random), ">&c;&f;<");
            int root = used.indexOf("?>") + 2;
            return root < 2 ? laughs + used : used.substring(0, root) + laughs + used.substring(root);
        }
    },
    FORBIDDEN_CHARACTERS {
        @Override
        String of(String xml, Random random) {
            String bad = List.of("&#0;", "&#xD800;", "&#xFFFF;", "\u0001", "\uFFFE", "&#x10FFFF;", "]]>")
                    .get(random.nextInt(7));
            return replaced(xml, find(TEXT, xml, random), ">" + bad + "<");
        }
    };

    /** Characters of what is made out of one element. */
    private static final int MOST = 3_000_000;

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern START = Pattern.compile("<([A-Za-z][\\w:.-]*)[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([A-Za-z][\\w:.-]*)=\"[^\"]*\"");
    private static final Pattern TEXT = Pattern.compile(">[^<]+<");
    private static final Pattern VALUE = Pattern.compile("<v>[^<]*</v>");

    abstract String of(String xml, Random random);

    byte[] of(byte[] part, Random random) {
        return part.length > MOST
                ? part
                : of(new String(part, StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8);
    }

    private record Stretch(int from, int to) {
        int length() {
            return to - from;
        }

        String of(String xml) {
            return xml.substring(from, to);
        }

        String in(String xml, String other) {
            return xml.substring(0, from) + other + xml.substring(to);
        }
    }

    /** An element, or what looks like one: up to the next end tag of its name. */
    private static Stretch element(String xml, Random random) {
        MatchResult start = find(START, xml, random);
        if (start == null) {
            return new Stretch(0, 0);
        }
        if (start.group().endsWith("/>")) {
            return new Stretch(start.start(), start.end());
        }
        String endTag = "</" + start.group(1) + ">";
        int end = xml.indexOf(endTag, start.end());
        return new Stretch(start.start(), end < 0 ? start.end() : end + endTag.length());
    }

    /** An occurrence near a random place. */
    private static @Nullable MatchResult find(Pattern pattern, String xml, Random random) {
        Matcher matcher = pattern.matcher(xml);
        return xml.isEmpty() || !(matcher.find(random.nextInt(xml.length())) || matcher.find(0))
                ? null
                : matcher.toMatchResult();
    }

    private static String replaced(String xml, @Nullable MatchResult found, String other) {
        return found == null ? xml : xml.substring(0, found.start()) + other + xml.substring(found.end());
    }
}
