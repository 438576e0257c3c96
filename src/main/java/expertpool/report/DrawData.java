package expertpool.report;

import expertpool.dispatch.Adjustment;
import expertpool.dispatch.DrawRecord;
import expertpool.dispatch.Panel;
import expertpool.dispatch.Panel.Seat;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code draws/<number>.json}: the record of a draw with all adjustments since. */
public final class DrawData {
    private static final JsonMapper JSON = new JsonMapper();

    private DrawData() {}

    /**
     * @param record as it was made with the draw; nothing in it is changed
     * @param name of a seat's holder
     */
    public static byte[] adjusted(
            byte[] record, List<Adjustment> adjustments, Panel panel, Function<Seat, String> name) {
        ObjectNode json = (ObjectNode) JSON.readTree(record);
        ArrayNode list = json.putArray("adjustments");
        for (Adjustment one : adjustments) {
            ObjectNode node = list.addObject();
            node.put("date", one.day().toString());
            node.put("leaves", one.leaves());
            node.put("joins", one.joins());
            one.outsider().ifPresent(who -> node.putObject("outsider")
                    .put("unit", who.unit())
                    .put("title", who.title())
                    .put("superior", who.superior())
                    .put("evidence", who.evidence()));
            node.put("reason", one.reason());
            node.put("approved_by", one.approver());
            ArrayNode passed = node.putArray("passed_over");
            one.passedOver().forEach(reserve -> passed.addObject()
                    .put("id", reserve.id())
                    .put(
                            "reason",
                            String.join(
                                    "；",
                                    reserve.reasons().stream()
                                            .map(reason -> reason.reason())
                                            .toList())));
        }
        ArrayNode experts = json.putArray("experts");
        panel.seats()
                .forEach(seat -> experts.addObject().put("id", seat.holder()).put("name", name.apply(seat)));
        return JSON.writer().with(DrawRecord.LINES).writeValueAsBytes(json);
    }
}
