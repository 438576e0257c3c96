package expertpool.form;

import java.util.regex.Pattern;

/** The words by which a résumé tells work from study and from time without work. */
final class ResumeCues {
    /** End of a word of office: the next character begins another. */
    private static final String END = "(?=$|[\\s,;。、()\\[\\]【】:/])";

    private static final String NOT_A_MAJOR = "(?!专业|学院|学校|学|系|班|进修|证|资格|职称|大赛|竞赛|比赛)";
    static final Pattern POST = Pattern.compile("(?:技术员|工程师|技师|员工|职员|职工|工人|矿工(?!程)|学徒|徒工|科员|办事员|干事|干部|文员|内勤"
            + "|科长|股长|处长|局长|厅长|部长|司长|县长|市长|区长|镇长|乡长|村长|村官|主任|经理|总监|矿长|厂长|队长|班长|组长|段长|站长|所长|院长|校长"
            + "|场长|台长|社长|行长|会长|秘书|理事|监事|董事|总工|副总|总裁|书记|主席|委员(?!会)|顾问|专家(?!库)|主管|主办|主审|助理|会计师|教师|老师"
            + "|讲师|教授|助教|教员|教练|辅导员|研究员|实验员|化验员|安全员|[检监督察测验质评设调测瓦通施造资预统保]{1,2}员|评价师|设计师|调度员"
            + "|巡检|操作工|电工|焊工|钳工|车工|司炉|司机|维修工|指战员|指挥员|指挥长|参谋|战士|士兵|士官|排长|连长|营长|团长|军官|义务兵|医生|医师"
            + "|护士|药师|律师|法官|检察官|警员|民警|警察|指导员|政委|教导员|巡视员|调研员|负责人|(?:管理|工作|技术|操作|值班|科研|研究|维修|检修|安全|生产|作业|行政|监管|执法)人员|法人|法定代表人|合伙人|创始人|店长|业务员|工长"
            + "|[一-龥](?<![学党团成队人会])员" + END + "|[一-龥](?<![施竣职员理])工" + END + "|[一-龥](?<![成班特擅增])长" + END + "|职务:?[一-龥])"
            + NOT_A_MAJOR);
    static final Pattern VERB = Pattern.compile("(?<![主责信胜离卸放])任(?![务何期意凭性劳怨重由])|(?<!未|没有|没|无|找|参加)工作(?!者|组|证|量|单位)"
            + "|从事|就职|供职|兼职|聘(?!书|期)|上班|务工|打工|零工|负责|挂职|借调|服役|参军|入伍|当兵|从军|服兵役|经营|创业|创办|执业|主管|分管|主持"
            + "|就业(?!中心|指导)|援疆|援藏|支教|驻村|从教|执教|博士后|自谋职业|自由职业|自主择业|经商|做生意|见习|参加(?:革命)?工作");
    static final Pattern EMPLOYER = Pattern.compile("公司|集团|煤矿|矿业(?!大|学院|工程)|煤业|矿务局|[^采探]矿"
            + "(?=$|[\\s,;。、():：]|任|从|工作|担|技|安|通风|机电|生产|调度|综|[一二三四五六七八九十0-9]+[井采掘])|矿[井区]" + END + "|[一-龥]厂|局|厅"
            + "|委" + END + "|[一-龥]办" + END + "|政府|机关|研究院|研究所|设计院|设计所|科学院|勘察院|勘测院|医院|法院|检察院|中心|事务所|工作室|工作站|服务站"
            + "|[一-龥]站" + END + "|协会|学会|联合会|基金会|商会|委员会|管委会|办公室|街道办|办事处|居委会|村委会"
            + "|[一-龥](?<![本专理工文医学])科(?:室|" + END + ")|(?<![余多0-9全各本])[处部队室社]" + END + "|(?<!学)院" + END + "|(?<!研究)所"
            + END
            + "|部门|总队|支队|大队|中队|消防(?!工程)|部队|武警|解放军|陆军|海军|空军|军区|企业|单位|车间|工区|项目部|工地|井下|银行|保险(?!学)"
            + "|酒店|宾馆|商场|门店|电站|电厂|发电(?!工程)|供电(?!工程)|电网|化工(?!工程|工艺|机械|专业|学院)|焦化|煤化|冶炼|钢铁|水泥|煤电|煤焦"
            + "|能源(?!与|动力|工程)|电力(?!系统|工程|专业)|林场|农场|牧场|社区|出版社|报社|电视台|控股|股份|有限|实业|国企|央企|外企|私企|民企");
    static final Pattern SCHOOL = Pattern.compile(
            "大学(?![生路城])|(?<!科)学院(?![路])|学校|党校|中学|小学|高中|初中|中专|技校|师范|职高|卫校|煤校" + "|电大|夜大|函大|干校|军校|警校|职大|职专|研究生院");
    static final Pattern STUDYING = Pattern.compile("就读|读书|求学|上学|上大学|在读|攻读|留学|(?<!不|半)脱产|(?<!非)全日制|深造|读研|读博"
            + "|(?<!大)学生(?![会处科]|工作|管理|公寓)|大学生(?!村官|志愿)|(?<!关系)在校|进修|受训|修读|(?:专业|大学|学院|学校|党校|班|本科|硕士|博士)的?学习");
    static final Pattern DEGREE = Pattern.compile("学习(?!型|委员|强国)|本科|专科|大专|中专|硕士(?!生?导师)|博士(?!后|生?导师)|研究生(?!导师|[院处部])"
            + "|专业(?!技|人)|学历|学位|学士|肄业|结业|学员|[0-9一二三四]级" + END + "|班" + END + "|高中|初中|小学");
    static final Pattern GRADUATION = Pattern.compile("毕业");
    /** 太原理工大学采矿专业本科毕业, 毕业于太原理工大学: what is over when the job begins. */
    static final Pattern GRADUATED =
            Pattern.compile("[^,;。\n]{0,40}毕业(?:于[^,;。\n]{0,40}?(?=[,;。\n]|后|并|分配|到|$))?(?:之?后)?");

    static final Pattern IN_SERVICE = Pattern.compile(
            "在职|函授|业余|自考|自学考试|成人|成教|夜大|电大|党校|网络教育|远程|非全日制|不脱产|继续教育" + "|进修班|培训|研修|轮训|EMBA|MBA|干部学院|行政学院");
    static final Pattern FULL_TIME = Pattern.compile("(?<!不|半)脱产|(?<!非)全日制");
    static final Pattern TRAINING = Pattern.compile("(?:参加|接受)[^,;。]{0,24}(?:培训|轮训|研修)|(?:培训|轮训|研修)班?(?:学习)?" + END);
    static final Pattern TEACHER = Pattern.compile("教师|老师|讲师|教授|助教|教员|辅导员|任教|执教|从教|留校|工作|[处科系院部校园]长|主任|导师|书记|教务|教导");
    static final Pattern ASIDE = Pattern.compile("期间|其间|同时|兼读|利用|在职|函授|业余|不脱产|非全日制|自考|夜大|电大");
    static final Pattern BESIDES =
            Pattern.compile("^[\\s,;。、:(]*(?:同时|并|另|在[^,;。]{0,20})?兼|兼职|[协学]会[^,;。]{0,6}(?:理事|专家|委员|会员)");
    static final Pattern UNEMPLOYED = Pattern.compile("待业|失业(?!保险)|下岗(?!职工|再就业|人员)|无业|待分配|待安置|待就业|未就业|赋闲");
    static final Pattern SICK = Pattern.compile("病休|病假|养病|因病休|因病在家|长病|长休|治病|治疗|看病|康复|疗养(?!院)|休养(?!所)");
    static final Pattern RETIRED = Pattern.compile("(?<!离)退休(?![办科处管中支])|离休(?![办科处])");
    static final Pattern RETIREE = Pattern.compile("(?:已)?(?:退休|离休)(?:职工|干部|人员|教师|工人|在家)?");
    static final Pattern REHIRED = Pattern.compile("返聘|聘(?!书|期)");
    static final Pattern INTERN = Pattern.compile("实习(?!期满|指导|工厂|实训|基地|中心|员|研究员)");
    /** Still somebody's employee, and not at work; the conventions say nothing about them. */
    static final Pattern BETWEEN = Pattern.compile("停薪|留职|戒毒|看守所|待岗|内退|离岗|服刑|羁押|停职|未工作|没有工作|没工作|无工作|找工作|求职|半脱产|停工留薪");

    static final Pattern AT_HOME = Pattern.compile(
            "务农|辞职|离职|离开|解除|破产|倒闭|失去|访学|访问学者|考公|招考|等待|在家|家务|照顾|照料|陪读|备考|考研|复习|出国|移民|旅游|旅居|产假|哺乳|休假|放假|空白|空档"
                    + "|不详|下乡|插队|知青|自学|停产|休整|休息");
    static final Pattern STUDENT_POST =
            Pattern.compile("(?:担?任)?(?:学生会[一-龥]{0,6}|学生干部|班长|团支书|团支部书记|学习委员|班委|班干部|课代表|社团[一-龥]{0,4})");
    static final Pattern RESEARCH = Pattern.compile("从事[^,;。]{0,24}(?:研究|学习)");
    static final Pattern AWARD = Pattern.compile(
            "荣获|获[^,;。]{0,20}(?:奖|称号|荣誉|先进|优秀|证|学位|专利)|评为|授予|表彰|劳模|标兵|嘉奖|等功|[一二三]等奖"
                    + "|先进(?:个人|工作|集体|单位|生产者|人物|分子|称号)|优秀(?:个人|员工|党员|共产党员|干部|工作|教师|称号|人物|团员|学生)|年度(?:考核|先进|优秀|安全|十佳|标兵)");
    static final Pattern CERTIFICATE = Pattern.compile("注册[一-龥]{1,8}师(?=证|资格|执业)|有效期|证书|资格证|执业证|许可证|聘书|证号|编号|合格证|专利");
    static final Pattern PROJECT = Pattern.compile("^[\\s,;。、:(]*(?:参与|参加|承担|完成|主持|主研|负责)(?:(?!任|工作)[^,;。]){0,40}"
            + "(?:项目|课题|标准|预案|评审|基金|编制|研究|研发|改造|验收|评价)");

    static final Pattern TITLE =
            Pattern.compile("《[^》]{0,80}》|工作者|(?:工作|学习)(?:单位|内容|职责|部门|岗位|时间|地点|经历|简历|履历):?|证明人:?[一-龥]{0,4}"
                    + "|单位(?:名称)?:|职务:(?= |$)|任职(?:单位|部门):");
    static final Pattern CLAUSE = Pattern.compile("[,;。\n]");

    private ResumeCues() {}
}
