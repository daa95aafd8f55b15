package school.ejournal.reporting.pdf;

import java.util.List;

/**
 * What stands around the content of every sheet: heading, places for signatures and seal, footer with the page's number.
 *
 * @param school upper left
 * @param kind upper right: which form of which year
 * @param title the large line
 * @param subtitle under it
 * @param asOf at the right of it
 * @param signers who signs, from left to right
 * @param footer lower left
 */
record FormFrame(
        String school, String kind, String title, String subtitle, String asOf, List<String> signers, String footer)
        implements Book.Frame {

    /** Where the content begins and ends. */
    static final float TOP = 78;

    static final float BOTTOM = 534;

    private static final float SIGNATURES = 556;
    private static final float FOOTER = 576;
    private static final float SEAL = 60;

    @Override
    public void draw(Sheet sheet, int number, int of) {
        float room = Sheet.RIGHT - Sheet.MARGIN;
        sheet.text(Sheet.MARGIN, 38, 8, room * 0.6f, school);
        sheet.rightText(Sheet.RIGHT, 38, 8, kind);
        sheet.strong(Sheet.MARGIN, 54, 12, room, title);
        sheet.text(Sheet.MARGIN, 68, 8, room * 0.72f, subtitle);
        sheet.rightText(Sheet.RIGHT, 68, 8, asOf);
        signatures(sheet, room);
        sheet.text(Sheet.MARGIN, FOOTER, 6.5f, room * 0.85f, footer);
        sheet.rightText(Sheet.RIGHT, FOOTER, 8, FormText.get("form.page", number, of));
    }

    private void signatures(Sheet sheet, float room) {
        float width = (room - SEAL) / signers.size();
        float x = Sheet.MARGIN;
        for (String signer : signers) {
            float named = width * 0.42f;
            sheet.text(x, SIGNATURES, 7.5f, named, signer);
            sheet.line(x + named + 2, SIGNATURES + 1, x + width * 0.66f);
            sheet.text(x + width * 0.67f, SIGNATURES, 7.5f, 6, "/");
            sheet.line(x + width * 0.69f, SIGNATURES + 1, x + width - 8);
            x += width;
        }
        sheet.rightText(Sheet.RIGHT, SIGNATURES, 9, FormText.get("form.seal"));
    }
}
