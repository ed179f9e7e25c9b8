package dev.hearsay.extract.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From bytes to text, strictly: what is no text is refused with the place, and nothing is replaced. */
final class Decoding {
    private static final int PROBE = 8192;
    private static final int DECLARATION = 2048;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._-]{2,40})");

    /** The first bytes of files that are often given by mistake. */
    private static final List<Magic> MAGIC = List.of(
            new Magic("PK\u0003\u0004", "a ZIP archive or an office document"),
            new Magic("%PDF", "a PDF"),
            new Magic("\u0089PNG", "a picture"),
            new Magic("GIF8", "a picture"),
            new Magic("\u00ff\u00d8\u00ff", "a picture"),
            new Magic("\u001f\u008b", "a gzip archive"),
            new Magic("7z\u00bc\u00af", "a 7z archive"),
            new Magic("Rar!", "a RAR archive"),
            new Magic("BZh", "a bzip2 archive"),
            new Magic("\u00d0\u00cf\u0011\u00e0", "an office document"),
            new Magic("\u007fELF", "a program"),
            new Magic("\u00ff\u00fe", "text in UTF-16"),
            new Magic("\u00fe\u00ff", "text in UTF-16"));

    private Decoding() {}

    static String text(byte[] bytes) throws UnreadableArticleException {
        if (bytes.length == 0) {
            throw new UnreadableArticleException("", "the file is empty", "remove it or put an article in");
        }
        refuseBinary(bytes);
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new UnreadableArticleException("", "there is only white space", "remove it or put an article in");
        }
        return text;
    }

    /** Decodes one line of a file, or fails with the place of the first wrong byte in it. */
    static String line(byte[] bytes, int length) throws UnreadableArticleException {
        return strictly(bytes, length, StandardCharsets.UTF_8);
    }

    private static void refuseBinary(byte[] bytes) throws UnreadableArticleException {
        String start = new String(bytes, 0, Math.min(bytes.length, PROBE), StandardCharsets.ISO_8859_1);
        for (Magic magic : MAGIC) {
            if (start.startsWith(magic.bytes())) {
                throw binary("byte 0", magic.what());
            }
        }
        int nul = start.indexOf('\0');
        if (nul >= 0) {
            throw binary("byte " + nul, "a binary file");
        }
    }

    private static UnreadableArticleException binary(String place, String what) {
        return new UnreadableArticleException(
                place, "this is " + what + ", not UTF-8 text", "convert it to UTF-8 text");
    }

    private static String decode(byte[] bytes) throws UnreadableArticleException {
        try {
            String text = strictly(bytes, bytes.length, StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (UnreadableArticleException e) {
            Optional<Charset> declared = declared(bytes);
            if (declared.isEmpty()) {
                throw e;
            }
            return strictly(bytes, bytes.length, declared.get());
        }
    }

    /** What a page or feed says of its encoding. */
    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        if (!start.stripLeading().startsWith("<") || !matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            return charset.equals(StandardCharsets.UTF_8) ? Optional.empty() : Optional.of(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String strictly(byte[] bytes, int length, Charset charset) throws UnreadableArticleException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UnreadableArticleException(
                    "byte " + in.position(), "invalid " + charset.name(), "save the file as UTF-8");
        }
        return out.flip().toString();
    }

    private record Magic(String bytes, String what) {}
}
