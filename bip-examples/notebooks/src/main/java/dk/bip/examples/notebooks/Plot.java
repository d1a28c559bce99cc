package dk.bip.examples.notebooks;

import dk.bip.core.picture.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.rapaio.jupyter.kernel.display.html.Html;

/**
 * A statistical plot in the making: lines, points and intervals over two axes, drawn by XChart in the colours of the library's own pictures. The
 * same numbers give the same text of SVG wherever DejaVu Sans is installed.
 */
final class Plot {

    static final Color STRONG = Color.decode(Palette.STANDARD.caseworker());
    static final Color PLAIN = Color.decode(Palette.STANDARD.citizen());
    static final Color FAINT = Color.decode(Palette.STANDARD.muted());

    private static final int WIDTH = 560;
    private static final int HEIGHT = 420;
    private static final String TYPEFACE = "DejaVu Sans";
    private static final int LETTERS = 12;
    private static final float LINE = 2;
    private static final float THIN = 1;
    private static final float[] DASHES = {6, 4};
    private static final int MARKER = 8;
    private static final int TICKS_APART = 70;

    /** A number with more decimals than the library's own pictures have. */
    private static final Pattern FINE_NUMBER = Pattern.compile("-?\\d+\\.\\d{2,}");

    /** How the picture begins, behind a declaration that a page which holds the picture must not have. */
    private static final Pattern BEGINNING = Pattern.compile("(?s)^.*?<svg");

    private final XYChart chart = new XYChart(WIDTH, HEIGHT);
    private int intervals;

    private Plot(String title, String across, String up) {
        chart.setTitle(title);
        chart.setXAxisTitle(across);
        chart.setYAxisTitle(up);
        XYStyler style = chart.getStyler();
        style.setBaseFont(new Font(TYPEFACE, Font.PLAIN, LETTERS));
        style.setChartTitleFont(new Font(TYPEFACE, Font.BOLD, LETTERS + 2));
        style.setLegendFont(new Font(TYPEFACE, Font.PLAIN, LETTERS));
        style.setAxisTitleFont(new Font(TYPEFACE, Font.PLAIN, LETTERS));
        style.setAxisTickLabelsFont(new Font(TYPEFACE, Font.PLAIN, LETTERS));
        style.setChartTitleBoxVisible(false);
        style.setChartBackgroundColor(Color.WHITE);
        style.setLegendBorderColor(Color.WHITE);
        style.setLegendPosition(LegendPosition.OutsideS);
        style.setPlotBorderColor(FAINT);
        style.setPlotGridLinesColor(Color.decode(Palette.STANDARD.grid()));
        style.setMarkerSize(MARKER);
        withTicksApart(TICKS_APART);
        style.setLocale(Locale.ROOT);
    }

    static Plot of(String title, String across, String up) {
        return new Plot(title, across, up);
    }

    /** Says where the axes begin and end. */
    Plot within(double left, double right, double bottom, double top) {
        chart.getStyler().setXAxisMin(left).setXAxisMax(right);
        chart.getStyler().setYAxisMin(bottom).setYAxisMax(top);
        return this;
    }

    /** Says how many pixels lie between two numbers of the axis across, at least. */
    Plot withTicksApart(int pixels) {
        chart.getStyler().setXAxisTickMarkSpacingHint(pixels);
        return this;
    }

    Plot line(String name, double[] across, double[] up, Color colour) {
        series(name, across, up, colour, SeriesMarkers.NONE).setLineStyle(new BasicStroke(LINE));
        return this;
    }

    /** A broken line, for what is compared with. */
    Plot dashes(String name, double[] across, double[] up) {
        series(name, across, up, FAINT, SeriesMarkers.NONE)
                .setLineStyle(new BasicStroke(THIN, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, DASHES, 0));
        return this;
    }

    Plot points(String name, double[] across, double[] up, Color colour, Marker marker) {
        XYSeries points = series(name, across, up, colour, marker);
        points.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        return this;
    }

    /** An upright line from one number to another, which the legend does not name. */
    Plot interval(double across, double lower, double upper, Color colour) {
        String name = "interval " + ++intervals;
        XYSeries line =
                series(name, new double[] {across, across}, new double[] {lower, upper}, colour, SeriesMarkers.NONE);
        line.setLineStyle(new BasicStroke(LINE)).setShowInLegend(false);
        return this;
    }

    private XYSeries series(String name, double[] across, double[] up, Color colour, Marker marker) {
        XYSeries series = chart.addSeries(name, across, up);
        series.setMarker(marker).setMarkerColor(colour).setLineColor(colour);
        return series;
    }

    /** The picture, which is told its title: XChart draws letters as shapes, which are no words to those who cannot see them. */
    String svg() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ChartEncoder.saveChart(chart, written, "svg");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String fine = written.toString(StandardCharsets.UTF_8);
        String picture = FINE_NUMBER
                .matcher(fine)
                .replaceAll(number -> String.format(Locale.ROOT, "%.1f", Double.parseDouble(number.group())));
        return BEGINNING
                .matcher(picture)
                .replaceFirst("<svg role=\"img\" aria-label=\"" + Html.encode(chart.getTitle()) + "\"");
    }
}
