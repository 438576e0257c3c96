package expertpool.document;

import expertpool.document.FormSheet.Catalogue;
import expertpool.document.FormSheet.Check;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 数据有效性: the drop-downs and checks of a worksheet, with what is said to whoever writes something else. */
final class BoxChecks {
    private final XSSFSheet tab;
    private final DataValidationHelper helper;
    private final Catalogue catalogue;

    BoxChecks(XSSFSheet tab, Catalogue catalogue) {
        this.tab = tab;
        this.helper = tab.getDataValidationHelper();
        this.catalogue = catalogue;
    }

    void put(Check check, CellRangeAddressList cells) {
        if (check instanceof Check.Choice choice) {
            String[] words = choice.choices().toArray(String[]::new);
            refuse(helper.createExplicitListConstraint(words), cells, "请从列表中选择：" + String.join("、", words));
        } else if (check instanceof Check.FromCatalogue && !catalogue.entries().isEmpty()) {
            String list = "'%s'!$A$2:$A$%d"
                    .formatted(catalogue.name(), catalogue.entries().size() + 1);
            DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(list), cells);
            // several are written one after the other
            validation.setShowErrorBox(false);
            validation.createPromptBox(catalogue.heading(), "从列表中选一项；有几项的，写编号，用顿号隔开");
            validation.setShowPromptBox(true);
            tab.addValidationData(validation);
        } else if (check instanceof Check.Length length) {
            String characters = Integer.toString(length.characters());
            refuse(
                    helper.createTextLengthConstraint(OperatorType.EQUAL, characters, ""),
                    cells,
                    "应为%s位，请核对".formatted(characters));
        } else if (check instanceof Check.Day) {
            ask(
                    helper.createDateConstraint(OperatorType.GREATER_THAN, "DATE(2000,1,1)", "", "yyyy-mm-dd"),
                    cells,
                    "请写日期，如 2026-9-5。确有其他写法的，选“是”");
        } else if (check instanceof Check.Count) {
            refuse(helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "1", ""), cells, "请写人数，只写数字");
        }
    }

    private void refuse(DataValidationConstraint constraint, CellRangeAddressList cells, String words) {
        add(constraint, cells, words, DataValidation.ErrorStyle.STOP);
    }

    private void ask(DataValidationConstraint constraint, CellRangeAddressList cells, String words) {
        add(constraint, cells, words, DataValidation.ErrorStyle.WARNING);
    }

    private void add(DataValidationConstraint constraint, CellRangeAddressList cells, String words, int style) {
        DataValidation validation = helper.createValidation(constraint, cells);
        validation.setErrorStyle(style);
        validation.setShowErrorBox(true);
        validation.createErrorBox("请核对", words);
        tab.addValidationData(validation);
    }
}
