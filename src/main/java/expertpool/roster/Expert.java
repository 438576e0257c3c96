package expertpool.roster;

import expertpool.expert.IdNumber;
import expertpool.filing.Sha256;
import expertpool.form.Entries;
import expertpool.form.FormKey;
import java.util.List;
import java.util.Locale;

/**
 * 专家: what all papers of a person come to.
 *
 * @param industry number of the primary industry, that of the first specialty
 * @param specialties those that are not refused, in the order in which they are claimed
 * @param applied whether there is an accepted Table 1
 * @param recommendedBy departments whose Table 2 lists the person, in alphabetical order
 * @param entries the merged fields, with all specialties that are claimed; the place of each names the file too
 */
public record Expert(
        IdNumber idNumber,
        Status status,
        int industry,
        List<String> specialties,
        boolean applied,
        List<String> recommendedBy,
        Entries entries) {
    public Expert {
        specialties = List.copyOf(specialties);
        recommendedBy = List.copyOf(recommendedBy);
    }

    /** How far a person has come on the way into the pool, or out of it. */
    public enum Status {
        /** 已申请: an accepted Table 1. */
        APPLIED("已申请"),
        /** 已推荐: on the Table 2 of a department. */
        RECOMMENDED("已推荐"),
        /** 已入库: in the issued roster. */
        LISTED("已入库"),
        /** 已清退. */
        REMOVED("已清退");

        private final String chinese;

        Status(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same person, further on the way or out of it. */
    public Expert as(Status other) {
        return new Expert(idNumber, other, industry, specialties, applied, recommendedBy, entries);
    }

    /**
     * Stands for the person on papers that do not show the identity number ({@link FormKey}): the beginning of its
     * SHA-256. Whoever has the number can make it; from the reference alone nobody reads the number.
     */
    public String reference() {
        return Sha256.of(idNumber.number()).substring(0, FormKey.REFERENCE);
    }

    /** Whether the next edition has this person: a member, or recommended with an own application. */
    public boolean isDue() {
        return status == Status.LISTED || (status == Status.RECOMMENDED && applied);
    }
}
