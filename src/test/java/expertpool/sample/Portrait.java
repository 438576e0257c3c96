package expertpool.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** 1寸免冠照片 of nobody: a drawn face of 295 × 413 pixels, another one for every seed. */
final class Portrait {
    private static final int WIDTH = 295;
    private static final int HEIGHT = 413;
    private static final Color[] BACKGROUNDS = {new Color(0x438EDB), new Color(0xF4F4F4), new Color(0xC8202A)};
    private static final Color[] SKINS = {new Color(0xE0B48C), new Color(0xD8A47A), new Color(0xEBC3A0)};
    private static final Color[] HAIRS = {new Color(0x2A2422), new Color(0x4A4644), new Color(0x8C8A88)};
    private static final Color[] COATS = {new Color(0x303038), new Color(0x24385C), new Color(0x4C5048)};

    private Portrait() {}

    /** A JPEG of 10 to 15 KB. */
    static byte[] jpeg(long seed) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        draw(pen, random);
        pen.dispose();
        grain(image, random);
        return compress(image);
    }

    private static void draw(Graphics2D pen, Random random) {
        int broad = random.nextInt(24);
        int tall = random.nextInt(30);
        pen.setColor(pick(BACKGROUNDS, random));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(pick(COATS, random));
        pen.fillPolygon(new int[] {0, 0, 90, 205, WIDTH, WIDTH}, new int[] {HEIGHT, 345, 284, 284, 345, HEIGHT}, 6);
        pen.setColor(Color.WHITE);
        pen.fillPolygon(new int[] {112, 148, 182}, new int[] {284, 370, 284}, 3);
        Color skin = pick(SKINS, random);
        pen.setColor(skin.darker());
        pen.fillRect(118, 240, 60, 56);
        pen.setColor(skin);
        pen.fillOval(82 - broad / 2, 92, 132 + broad, 176 + tall / 2);
        pen.setColor(pick(HAIRS, random));
        pen.fillArc(76 - broad / 2, 62, 144 + broad, 170 + tall, 0, 180);
        pen.setColor(new Color(0x2B1F1A));
        pen.fillOval(112, 168, 15, 9);
        pen.fillOval(170, 168, 15, 9);
        pen.drawLine(132, 226 + tall / 6, 164, 226 + tall / 6);
        if (random.nextInt(3) == 0) {
            pen.drawOval(102, 157, 36, 30);
            pen.drawOval(160, 157, 36, 30);
            pen.drawLine(138, 170, 160, 170);
        }
    }

    /** Without the grain of a scan the file would be far smaller than a photo. */
    private static void grain(BufferedImage image, Random random) {
        int[] pixels = image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
        for (int i = 0; i < pixels.length; i++) {
            int noise = random.nextInt(13) - 6;
            int colour = pixels[i];
            pixels[i] = shade(colour >> 16, noise) << 16 | shade(colour >> 8, noise) << 8 | shade(colour, noise);
        }
        image.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
    }

    private static int shade(int channel, int noise) {
        return Math.max(0, Math.min(255, (channel & 0xFF) + noise));
    }

    private static byte[] compress(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(0.72f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Color pick(Color[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
