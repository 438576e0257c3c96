package expertpool.form;

import expertpool.form.Passage.Section;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what began, ended or happened at a date that stands alone. */
final class PointSense {
    enum Event {
        /** A job, a study, a time without work. */
        BEGINS,
        /** 参加工作: the first job, which may be told elsewhere or nowhere. */
        JOINS,
        /** 退休, 离职. */
        ENDS,
        /** Nothing to do with a stint: an award, a degree, a birth. */
        HAPPENS,
        UNCLEAR
    }

    private static final Pattern CLAUSE = Pattern.compile("[,;。\n]");
    private static final Pattern JOINED = Pattern.compile("参加(?:革命)?工作(?:时间)?|参工");
    private static final Pattern APPOINTED =
            Pattern.compile("历任|先后[任在]|(?<![主责信胜离卸放现])任(?![务何期意凭性劳怨重由])|分配|担任" + "|在(?:(?!参加)[^,;。]){1,24}(?:工作|从事)");
    private static final String TO_AN_EMPLOYER =
            "(?:到|赴|去|回|进)[^,;。]{1,24}(?:公司|矿|厂|局|院|所|集团|中心|处|科|队|部|站|学校|学院|大学|单位|报到|工作|上班|任教)";
    private static final Pattern BEGIN = Pattern.compile("(?<![主责信胜离卸放聘])任(?![务何期意凭性劳怨重由])|担任"
            + "|(?<![协强空单低步])调(?![查研度整试解离出动节控配休取阅味])|分配|分到|入职|入伍|参军|应征|服役|就职|供职|就业|入[矿厂]|招工|招录|录用|聘(?![期书])|上班|借调|挂职"
            + "|从事|创办|创立|开办|创业|下海|考取[^,;。]{0,16}(?:公务员|局|公司|选调生|事业编)|提拔|提升[为任]|升[为任]|晋升[为任]|转[入到至]|[转复][业员][到至]|调整[为到至]|安置|加盟|加入(?![^,;。]{0,10}[党团会盟])"
            + "|进入|考入|考上|留校|支教|援疆|援藏|驻村|执业|现为|" + TO_AN_EMPLOYER
            + "|(?:在|于)(?:(?!参与|参加|开展|完成|协助|获|被评|毕业)[^,;。]){1,24}(?:工作|上班|当|做|任教|实习|见习)"
            + "|入学|就读|攻读|升入|保送|上大学|读书|读研|读博|脱产|下岗|失业|待业|病休|停薪|内退|待岗|见习");
    private static final Pattern ENROLLED = Pattern.compile("考入|考上|考取|进入|入学|升入|保送|录取|就读");
    private static final Pattern TITLE = Pattern.compile("(?:聘[任为]?|评(?![价估审议])[聘为定]?|晋升?为?|取得|获得?|升为?|通过|考取|任职资格)"
            + "(?:(?![任调]|分配)[^,;。]){0,16}(?:工程师|高工|职称|资格|研究员|教授|技师|讲师|经济师|会计师|评价师|证)");
    private static final Pattern DURING = Pattern.compile("任[^,;。]{0,16}(?:期间|时)|因[^,;。]{0,8}工作");
    private static final Pattern END = Pattern.compile("(?<!离)退休(?![办科处管中支])|离休|离职|辞职|辞去|调离|离开|离任|卸任|退伍|退役(?!军人)|复员|转业"
            + "|免去|病退|合同到期|终止|停业|破产|倒闭|关闭|买断|辞退|开除|裁员|去世");
    private static final Pattern HAPPENING = Pattern.compile(
            "出生|生于|生$|毕业|结业|[入加][^,;。]{0,10}党|入团|共青团|民盟|民革|九三学社|转正|转干"
                    + "|获(?!嘉)|荣[获立]|奖|评为|评选|评审(?!中心|专家|[员科处])|授予|表彰|发表|出版(?!社)|取得|考取|通过|晋升|晋级|参[与加](?!工作|[^,;。]{0,16}[筹组]建)|编制(?!办)|编写|主编|参编|起草|修订|制定"
                    + "|鉴定(?!中心|[所站])|颁布|发布|施行|填报|填写|结婚|签订|更名|改名|改称|退居?二线|改非|主持(?!人)|完成|负责(?!人)|承担|带领|组织(?![部科处])|开展|研制|研发|提出|推动|实现|建成|投产|撰写|申报|总结");
    /** They tell of no stint either, unless a post stands beside them: 标准化科科长. */
    private static final Pattern THING =
            Pattern.compile("当选|学位|学历|称号|先进|优秀|论文|专著|专利|证书|资格|职称|注册|验收|救援|事故|标准|规范|规程|办法|条例"
                    + "|文件|有效期|培训|电话|手机|编号|证号|身份证|邮编|聘书|年度|第[0-9一二三四五六七八九十]+[期届]|学报|期刊|日报");

    private static final Pattern NUMBER =
            Pattern.compile("证书|职称(?!办)|执业证|资格证|编号|证号|电话|手机|身份证|邮编|学报|期刊|文号|号令|令第|第[0-9]{1,4}[期号]");
    private static final Pattern AFTER_STUDY = Pattern.compile("毕业|结业|退伍|退役|复员|转业|学位|转正");

    private final Passage passage;
    private final String first;
    private final String all;

    private PointSense(Passage passage) {
        this.passage = passage;
        String ahead = lastClause(passage.before());
        List<String> clauses = CLAUSE.splitAsStream(passage.after()).toList();
        boolean shared = !clauses.isEmpty() && Passage.saysSomething(clauses.get(0));
        boolean enough = shared || Passage.saysSomething(ahead) || clauses.size() < 2;
        this.first = ahead + " " + (enough ? clauses.isEmpty() ? "" : clauses.get(0) : clauses.get(1));
        this.all = ahead + " " + passage.all();
    }

    static Event event(Passage passage) {
        return new PointSense(passage).event();
    }

    /** What begins there; {@link Sense#UNCLEAR} if that cannot be told. */
    static Sense begun(Passage passage) {
        return new PointSense(passage).begun();
    }

    /** Whether the words have nothing to do with a stint, even though their date was not understood. */
    static boolean happens(Passage passage) {
        return event(passage) == Event.HAPPENS;
    }

    private static String lastClause(String words) {
        Matcher separator = CLAUSE.matcher(words);
        int from = 0;
        while (separator.find()) {
            from = separator.end();
        }
        return words.substring(from);
    }

    private Event event() {
        if (JOINED.matcher(first).find()) {
            return APPOINTED.matcher(JOINED.matcher(all).replaceAll(" ")).find() ? Event.BEGINS : Event.JOINS;
        }
        String bare = bare(first);
        if (BEGIN.matcher(bare).find()) {
            return Event.BEGINS;
        }
        boolean beginsLater = BEGIN.matcher(bare(all)).find();
        if (END.matcher(bare).find() && !AFTER_STUDY.matcher(bare).find()) {
            return beginsLater && !UndatedWords.LATER.matcher(all).find() ? Event.BEGINS : Event.ENDS;
        }
        boolean thing = THING.matcher(first).find() && !PassageSense.tellsOfWork(first);
        boolean happening = thing
                || TITLE.matcher(first).find()
                || NUMBER.matcher(first).find()
                || HAPPENING.matcher(first).find()
                || passage.section() == Section.MERITS;
        if (AFTER_STUDY.matcher(first).find()) {
            boolean atOnce =
                    beginsLater && !UndatedWords.AFTERWARDS.matcher(all).find();
            return atOnce ? Event.BEGINS : END.matcher(bare).find() ? Event.ENDS : Event.HAPPENS;
        }
        return happening ? Event.HAPPENS : beginsLater ? Event.BEGINS : Event.UNCLEAR;
    }

    private static String bare(String words) {
        String bare = ResumeCues.TITLE.matcher(words).replaceAll(" ");
        bare = DURING.matcher(bare).replaceAll(" ");
        return TITLE.matcher(bare).replaceAll(" ");
    }

    private Sense begun() {
        String words = AFTER_STUDY.matcher(first).find() ? sinceTheBeginning() : all;
        Sense sense = PassageSense.of(words, passage);
        if (sense == Sense.UNCLEAR && ENROLLED.matcher(first).find() && ResumeCues.SCHOOL.isIn(all)) {
            return PassageSense.tellsOfWork(all) ? Sense.UNCLEAR : Sense.STUDY;
        }
        return sense == Sense.NOTHING_SAID || sense == Sense.NO_STINT ? Sense.WORK : sense;
    }

    /** 毕业于某大学，获学士学位，分配到某矿: the words from 分配 on. */
    private String sinceTheBeginning() {
        String words = ResumeCues.GRADUATED.matcher(all).replaceAll(" ");
        Matcher begin = BEGIN.matcher(bare(words));
        return begin.find() ? bare(words).substring(begin.start()) : words;
    }
}
