package dev.hearsay.extract.article;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Outlet;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Outlets by normalised name and by domain. */
final class OutletTable implements OutletDirectory {
    /** Longer strings are no names. */
    private static final int LONGEST_NAME = 120;

    private static final int LONGEST_ABBREVIATION = 4;
    private static final String ARTICLE = "the ";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final ImmutableList<Outlet> outlets;
    private final Map<String, Outlet> byName = new HashMap<>();
    private final Map<String, Outlet> byDomain = new HashMap<>();

    OutletTable(ImmutableList<Outlet> outlets) {
        this.outlets = outlets;
        for (Outlet outlet : outlets) {
            byName.putIfAbsent(key(outlet.name()), outlet);
            outlet.domains().forEach(domain -> byDomain.putIfAbsent(domain, outlet));
        }
        for (Outlet outlet : outlets) {
            outlet.aliases().forEach(alias -> byName.putIfAbsent(key(alias), outlet));
        }
    }

    @Override
    public ImmutableList<Outlet> outlets() {
        return outlets;
    }

    @Override
    public Optional<Outlet> byName(String name) {
        if (name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return Optional.ofNullable(byName.get(key(name))).or(() -> abbreviated(name.strip()));
    }

    /** "the AP" is "AP", while "THE SUN" is no abbreviation. */
    private Optional<Outlet> abbreviated(String name) {
        boolean article = Ascii.toLowerCase(name).startsWith(ARTICLE);
        return article ? Optional.ofNullable(byName.get(key(name.substring(ARTICLE.length())))) : Optional.empty();
    }

    @Override
    public Optional<Outlet> byUrl(String urlOrHost) {
        String host = Urls.host(urlOrHost);
        while (!host.isEmpty()) {
            Outlet outlet = byDomain.get(host);
            if (outlet != null) {
                return Optional.of(outlet);
            }
            int dot = host.indexOf('.');
            host = dot < 0 ? "" : host.substring(dot + 1);
        }
        return Optional.empty();
    }

    /** Abbreviations keep their capitals, so that "AP" is found and "ap" is not. */
    private static String key(String name) {
        String words = NO_WORD.matcher(MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .replaceAll(""))
                .replaceAll(" ")
                .strip();
        boolean abbreviation = words.length() <= LONGEST_ABBREVIATION && words.equals(words.toUpperCase(Locale.ROOT));
        String key = abbreviation ? words : words.toLowerCase(Locale.ROOT);
        return key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
    }
}
