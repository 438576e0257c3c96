package expertpool.grid;

/** 不收的文件: what departments send in place of a form, and what to do about each. */
enum ForeignFile {
    PDF("PDF文件", Remedy.FILL_IN),
    OFD("OFD版式文件", Remedy.FILL_IN),
    XPS("XPS版式文件", Remedy.FILL_IN),
    PICTURE("图片", Remedy.FILL_IN),
    VIDEO("音视频文件", Remedy.FILL_IN),
    PRESENTATION("演示文稿", Remedy.FILL_IN),
    DRAWING("绘图文件", Remedy.FILL_IN),
    TEXT("文本文件（TXT或CSV）", Remedy.FILL_IN),
    XML("XML文件", Remedy.FILL_IN),
    RTF("RTF文档", Remedy.SAVE_AS_DOCX),
    OPEN_DOCUMENT_TEXT("OpenDocument文档（.odt）", Remedy.SAVE_AS_DOCX),
    OPEN_DOCUMENT_SHEET("OpenDocument电子表格（.ods）", Remedy.SAVE_AS_XLSX),
    OPEN_DOCUMENT("OpenDocument文件", Remedy.SAVE_AS_EITHER),
    WORD_XML("Word的XML文档", Remedy.SAVE_AS_DOCX),
    EXCEL_XML("Excel 2003的XML表格", Remedy.SAVE_AS_XLSX),
    EXCEL_BINARY("Excel二进制工作簿（.xlsb）", Remedy.SAVE_AS_XLSX),
    OLD_WORD("Word 95或更早版本的文档", Remedy.SAVE_AS_DOCX),
    OLD_EXCEL("Excel 95或更早版本的工作簿", Remedy.SAVE_AS_XLSX),
    WEB_PAGE("网页（HTML），只是名称像Word或Excel文件", Remedy.SAVE_AS_EITHER),
    WEB_ARCHIVE("单个文件网页（MHTML），只是名称像Word或Excel文件", Remedy.SAVE_AS_EITHER),
    ARCHIVE("压缩包", "请解压后报送里面的Word或Excel文件"),
    MAIL("电子邮件", "请打开邮件，把附件另存出来，报送附件本身"),
    SHORTCUT("快捷方式，不是文件本身", "请找到快捷方式所指的文件，报送该文件本身"),
    PROGRAM("可执行程序，可能有害", "请不要打开它，告知本单位信息管理人员，另行报送Word或Excel表格"),
    ZEROES("空白数据，文件复制或下载没有完成", "请确认原文件能正常打开，重新复制后报送"),
    UNKNOWN("无法识别的文件", "请用Word或Excel打开，另存为.docx或.xlsx后重新报送；由加密软件保护的文件请先解密");

    private final String chinese;
    private final String remedy;

    ForeignFile(String chinese, String remedy) {
        this.chinese = chinese;
        this.remedy = remedy;
    }

    UnreadableFile refused() {
        return new UnreadableFile("这是" + chinese + "，程序不能读取", remedy);
    }

    private static final class Remedy {
        private static final String FILL_IN = "请在规定的Word或Excel表格中填写，报送表格文件本身，不要报送扫描件、照片或转换后的文件";
        private static final String SAVE_AS_DOCX = "请用Word或WPS打开，另存为.docx后重新报送";
        private static final String SAVE_AS_XLSX = "请用Excel或WPS打开，另存为.xlsx后重新报送";
        private static final String SAVE_AS_EITHER = "请用Word、Excel或WPS打开，另存为.docx或.xlsx后重新报送";
    }
}
