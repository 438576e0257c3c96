package expertpool.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.agile.AgileEncryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What lies in a drop folder and is no paper that could be examined. */
final class StrayFiles {
    static final String PASSWORD = "yangli";

    private static final int OWNER_FILE_LENGTH = 162;

    private final Cast cast;
    private final RecommendationFiles recommendations;

    StrayFiles(Cast cast) {
        this.cast = cast;
        this.recommendations = new RecommendationFiles(cast);
    }

    List<SampleFile> files() throws IOException {
        String photographed = cast.expert(Section.CHEMICALS, 3).name();
        return List.of(
                stray(recommendations.path(Section.COAL, 12), truncated(paper(Section.COAL, 12))),
                stray(recommendations.path(Section.INFORMATION, 6), encrypted(paper(Section.INFORMATION, 6))),
                new SampleFile(
                        Section.INDUSTRY.title() + "/2026年专家推荐/新建 Microsoft Word 文档.docx",
                        () -> new byte[0],
                        Verdict.waiting()),
                stray(Section.CHEMICALS.title() + "/推荐表/" + photographed + "证件照.jpg", Portrait.jpeg(7)),
                stray(Section.LAW.title() + "/专家征集通知.pdf", pdf()),
                stray(Section.INFORMATION.title() + "/食堂用餐统计.xlsx", canteen()),
                new SampleFile(Section.RESCUE.title() + "/~$家名单（讨论稿）.docx", StrayFiles::ownerFile, Verdict.ignored()),
                SampleFile.of(
                        Section.RESCUE.title() + "/推荐表.docx",
                        WordPaper.of(Blank.TABLE1),
                        Verdict.rejected(1, "form-blank")),
                new SampleFile("第三方服务机构/转交材料/推荐表.docx", () -> paper(Section.CHEMICALS, 4), Verdict.duplicate()));
    }

    private byte[] paper(Section section, int number) {
        return recommendations.paper(section, number).docx();
    }

    private static SampleFile stray(String path, byte[] content) {
        return new SampleFile(path, () -> content, Verdict.unreadable());
    }

    /** As a copy leaves it that was broken off. */
    private static byte[] truncated(byte[] docx) {
        return Arrays.copyOf(docx, docx.length * 3 / 5);
    }

    /** With a password (ECMA-376 agile encryption); salts and key come from a seed, so that the bytes stay the same. */
    private static byte[] encrypted(byte[] docx) throws IOException {
        Random random = new Random(docx.length);
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            AgileEncryptor encryptor = (AgileEncryptor) info.getEncryptor();
            int keyBytes = info.getHeader().getKeySize() / 8;
            int blockBytes = info.getHeader().getBlockSize();
            encryptor.confirmPassword(
                    PASSWORD,
                    bytes(random, keyBytes),
                    bytes(random, blockBytes),
                    bytes(random, blockBytes),
                    bytes(random, blockBytes),
                    bytes(random, info.getHeader().getHashAlgorithm().hashSize));
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(docx);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] pdf() {
        return """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] canteen() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated("2026-11-02T08:00:00Z");
            XSSFSheet sheet = workbook.createSheet("11月");
            List<List<String>> rows = List.of(
                    List.of("科室", "姓名", "早餐", "午餐", "备注"),
                    List.of("科技和信息化科", "余明", "12", "20", ""),
                    List.of("科技和信息化科", "龚天宇", "8", "17", "出差4天"));
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return Zips.repack(out.toByteArray());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** What Word leaves beside a document that is open: the name of who opened it. */
    private static byte[] ownerFile() {
        byte[] file = new byte[OWNER_FILE_LENGTH];
        byte[] name = "shanghe".getBytes(StandardCharsets.US_ASCII);
        file[0] = (byte) name.length;
        System.arraycopy(name, 0, file, 1, name.length);
        byte[] wide = "shanghe".getBytes(StandardCharsets.UTF_16LE);
        file[54] = (byte) name.length;
        System.arraycopy(wide, 0, file, 56, wide.length);
        return file;
    }
}
