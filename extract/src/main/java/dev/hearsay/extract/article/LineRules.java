package dev.hearsay.extract.article;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line is by its own words: advertising and buttons, labels of links to other articles, picture credits. The
 * rules are about the furniture of news pages, not about any outlet.
 */
final class LineRules {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST_PROMOTION = 40;
    private static final CharMatcher EDGES = CharMatcher.anyOf(" .:!>\u2026\u00bb\u203a|*-");

    private static final ImmutableSet<String> FURNITURE = ImmutableSet.of(
            "advertisement",
            "advertisements",
            "advertising",
            "ad",
            "sponsored",
            "sponsored content",
            "promoted",
            "promoted content",
            "paid content",
            "story continues below",
            "story continues below advertisement",
            "article continues below",
            "article continues after advertisement",
            "continue reading",
            "continue reading the main story",
            "continue reading below",
            "continue reading main story",
            "skip advertisement",
            "skip to content",
            "skip to main content",
            "skip ad",
            "share",
            "share via",
            "share this",
            "share on",
            "share this story",
            "share this article",
            "share this page",
            "share this post",
            "share story",
            "share article",
            "share this with",
            "print",
            "print this page",
            "print article",
            "email",
            "email this",
            "email this article",
            "e-mail",
            "comments",
            "comment",
            "leave a comment",
            "post a comment",
            "add comment",
            "view comments",
            "show comments",
            "join the conversation",
            "copy link",
            "copy this link",
            "facebook",
            "twitter",
            "x",
            "whatsapp",
            "telegram",
            "pinterest",
            "reddit",
            "linkedin",
            "instagram",
            "flipboard",
            "messenger",
            "tumblr",
            "loading",
            "play video",
            "play",
            "view gallery",
            "open gallery",
            "close",
            "menu",
            "home",
            "search",
            "save",
            "save article",
            "bookmark",
            "listen",
            "listen to this article",
            "sign in",
            "log in",
            "login",
            "register",
            "subscribe",
            "subscribe now",
            "newsletter",
            "newsletters",
            "donate",
            "support us",
            "back to top",
            "top",
            "previous",
            "next",
            "previous article",
            "next article",
            "more",
            "read full article",
            "image copyright",
            "image source",
            "media playback is unsupported on your device",
            "cookie policy",
            "privacy policy",
            "terms of use",
            "terms of service",
            "all rights reserved",
            "getty images are not available",
            "enlarge",
            "hide caption",
            "toggle caption",
            "enlarge this image",
            "tweet",
            "like",
            "follow us",
            "follow",
            "a-",
            "a+",
            "font size",
            "text size",
            "report a typo",
            "report an error",
            "send feedback",
            "contact us");

    private static final Pattern COUNTED = Pattern.compile(
            "\\d+\\s+(?:comments?|shares?|views?|likes?|min(?:ute)?s? read|min)|\\d+\\s*/\\s*\\d+", FLAGS);

    private static final Pattern PROMOTION = Pattern.compile(
            "^(?:please\\s+)?(?:join|follow|like|subscribe|sign up|download|get|support|donate|click|tap|register|become|"
                    + "receive|stay|keep up|find|watch|connect|don['\u2019]t miss|never miss|enjoy|want|help us|read more)\\b",
            FLAGS);

    private static final Pattern CHANNEL = Pattern.compile(
            "@\\w|\\b(?:channel|newsletters?|apps?|facebook|twitter|telegram|whatsapp|instagram|youtube|podcast|e-?mails?|"
                    + "inbox|alerts?|notifications?|subscri(?:be|ption|bers?)|our journalism|members?(?:hip)?|"
                    + "app store|google play|click here|tap here|free trial|up to date|latest (?:international )?news)\\b",
            FLAGS);

    private static final Pattern COPYRIGHT = Pattern.compile(
            "^(?:\u00a9|\\(c\\)\\s|copyright\\b).*|.*\\ball rights reserved\\b.*", FLAGS | Pattern.DOTALL);

    private static final Pattern RELATED = Pattern.compile(
            "^[^\\p{L}]{0,3}(?:also|related|related (?:articles?|stories|story|coverage|content|links?|news|topics|posts?|"
                    + "reading)|read (?:more|also|next|this next)|see also|see more|also read|also see|also on|also in|"
                    + "more (?:on|from|about|in) [^:]{1,40}|more (?:stories|news|coverage|to read|headlines)|"
                    + "recommended(?: (?:for you|stories|reading))?|"
                    + "you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed|shared)|trending(?: now)?|"
                    + "don['\u2019]t miss|up next|editors?['\u2019]?s?['\u2019]? (?:picks?|choice)|top stories|"
                    + "latest (?:news|stories|headlines)|in other news|must[- ]reads?|further reading|watch|video|"
                    + "from the archives?|what to read next|keep reading|elsewhere)\\s*(?:[:\u2013\u2014>|]+\\s*(.*))?$",
            FLAGS | Pattern.DOTALL);

    private static final String PICTURE_SOURCE =
            "(?:wiki\\s?commons|wikimedia(?: commons)?|wikipedia|getty(?: images)?|"
                    + "afp|ap|reuters|epa|efe|tass|shutterstock|istock(?:photo)?|flickr|pixabay|unsplash|pexels|alamy|corbis|"
                    + "creative commons|screenshot|screen ?grab|youtube|twitter|facebook|instagram|handout|file(?: photo)?|"
                    + "courtesy(?: photo)?|released|public domain|associated press|agence france-presse|zuma(?: press)?|"
                    + "anadolu(?: agency)?|xinhua|bloomberg|pool|stock(?: photo)?)";

    private static final Pattern PICTURE_ONLY =
            Pattern.compile("^[\\[(]?" + PICTURE_SOURCE + "(?:\\s*[/,|]\\s*" + PICTURE_SOURCE + ")*[\\])]?$", FLAGS);

    /** "AFP/Getty Images", "REUTERS/Omar Haddad": an agency and its photographer or picture library. */
    private static final Pattern PHOTOGRAPHER = Pattern.compile(
            "^" + PICTURE_SOURCE
                    + "\\s*/\\s*(?:getty(?: images)?|shutterstock|[\\p{L}.'\u2019-]+(?: [\\p{L}.'\u2019-]+){1,3})$",
            FLAGS);

    private static final Pattern PICTURE_LABEL = Pattern.compile(
            "^[\\[(]?(?:photos?|images?|pictures?|photographs?|illustrations?|graphics?|credits?|photo credits?|"
                    + "image credits?|picture credits?|photo courtesy|image source|image copyright|image caption|"
                    + "media caption|caption|file photo|file picture|file image|file)\\s*(?:[:/\u2013\u2014]|\\bby\\b|\\bof\\b|"
                    + "\\bcaption\\b|\\bcopyright\\b|\\bcourtesy\\b).*",
            FLAGS | Pattern.DOTALL);

    private static final Pattern IN_BRACKETS = Pattern.compile("[\\[(]([^\\[\\]()]{3,90})[\\])]\\.?$");
    private static final Pattern NAMED_SOURCE = Pattern.compile(
            "^.*\\b" + PICTURE_SOURCE + "\\b.*$|^.*\\b(?:photo|photograph|image|picture)s?\\b.*$", FLAGS);
    private static final Pattern SLASHED = Pattern.compile("^\\p{Lu}[\\p{L}.'\u2019 -]{1,60}\\s*/\\s*\\p{Lu}.{1,60}$");

    private LineRules() {}

    /** {@return whether it is a button, an advertisement, or an invitation to follow or subscribe} */
    static boolean isBoilerplate(Block block) {
        if (!block.isShort()) {
            return false;
        }
        String line = EDGES.trimFrom(block.lower());
        return FURNITURE.contains(line)
                || COUNTED.matcher(line).matches()
                || (COPYRIGHT.matcher(block.plain()).matches() && block.words() <= LONGEST_PROMOTION)
                || isPromotion(block);
    }

    private static boolean isPromotion(Block block) {
        return block.words() <= LONGEST_PROMOTION
                && PROMOTION.matcher(block.plain()).find()
                && CHANNEL.matcher(block.plain()).find();
    }

    /** {@return what follows the label of links to other articles; empty text where the links are on the next lines} */
    static Optional<String> related(Block block) {
        if (!block.isShort()) {
            return Optional.empty();
        }
        Matcher matcher = RELATED.matcher(block.plain());
        return matcher.matches()
                ? Optional.of(Optional.ofNullable(matcher.group(1)).orElse("").strip())
                : Optional.empty();
    }

    /** {@return whether it is nothing but the credit of a picture} */
    static boolean isPictureCredit(Block block) {
        String plain = block.plain();
        if (!block.isShort() || block.words() > LONGEST_PROMOTION) {
            return false;
        }
        boolean bracketed = plain.startsWith("(") || plain.startsWith("[");
        return (bracketed && endsInCredit(block) && plain.indexOf(plain.charAt(0), 1) < 0)
                || PICTURE_LABEL.matcher(plain).matches()
                || PHOTOGRAPHER.matcher(plain).matches()
                || (block.heading() > 0 && PICTURE_ONLY.matcher(plain).matches());
    }

    /** {@return whether it ends with the credit of a picture in brackets} */
    static boolean endsInCredit(Block block) {
        Matcher matcher = IN_BRACKETS.matcher(block.tail());
        if (!matcher.find()) {
            return false;
        }
        String inside = matcher.group(1).strip();
        boolean agencyAlone = PICTURE_ONLY.matcher(inside).matches() && inside.indexOf('/') < 0;
        if (SLASHED.matcher(inside).matches()) {
            return true;
        }
        return !agencyAlone && NAMED_SOURCE.matcher(inside).matches();
    }
}
