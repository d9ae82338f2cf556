package io.holdingline.publishing.web;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.holdingline.identity.OpenToEveryone;
import io.holdingline.publishing.newsroom.Markdown;
import io.holdingline.publishing.newsroom.Newsroom;
import io.holdingline.publishing.newsroom.NewsroomEntry;
import io.holdingline.shared.Sha256;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The newsroom as an Atom feed; names of entries never change. */
@RestController
@OpenToEveryone
class NewsroomFeed {

    private static final int SHOWN = 50;
    private static final int REPLACEMENT = 0xFFFD;
    private static final String TAG_YEAR = "2026";

    private final Newsroom newsroom;
    private final NewsroomWords words;
    private final String organisation;
    private final String baseUrl;
    private final String authority;

    NewsroomFeed(Newsroom newsroom, NewsroomWords words, @Value("${holdingline.organisation}") String organisation,
                 @Value("${holdingline.base-url}") String baseUrl) {
        this.newsroom = newsroom;
        this.words = words;
        this.organisation = organisation;
        this.baseUrl = baseUrl;
        this.authority = "tag:" + URI.create(baseUrl).getHost() + "," + TAG_YEAR + ":";
    }

    @GetMapping(path = "/newsroom.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    @Nullable ResponseEntity<String> feed(WebRequest request) throws FeedException {
        var entries = newsroom.latest(SHOWN);
        var updated = entries.isEmpty() ? Instant.EPOCH : entries.get(0).publishedAt();
        var xml = written(new WireFeedOutput().outputJDom(feed(entries, updated)), entries);
        if (request.checkNotModified("\"" + Sha256.of(xml) + "\"", updated.toEpochMilli())) {
            return null;
        }
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, NewsroomPages.CACHED)
                .contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8)).body(xml);
    }

    /** Atom's own way to say in which language an entry is; the library knows none. */
    private static String written(Document feed, List<NewsroomEntry> entries) {
        var root = feed.getRootElement().setAttribute("lang", "en", Namespace.XML_NAMESPACE);
        var written = root.getChildren("entry", root.getNamespace());
        for (int i = 0; i < written.size(); i++) {
            written.get(i).setAttribute("lang", entries.get(i).language(), Namespace.XML_NAMESPACE);
        }
        return new XMLOutputter(Format.getPrettyFormat()).outputString(feed);
    }

    private Feed feed(List<NewsroomEntry> entries, Instant updated) {
        var feed = new Feed("atom_1.0");
        feed.setId(authority + "newsroom");
        feed.setTitle(organisation + " newsroom");
        feed.setUpdated(Date.from(updated));
        var author = new Person();
        author.setName(organisation);
        feed.setAuthors(List.of(author));
        feed.setAlternateLinks(List.of(link("alternate", "/newsroom")));
        feed.setOtherLinks(List.of(link("self", "/newsroom.atom")));
        feed.setEntries(entries.stream().map(this::entry).toList());
        return feed;
    }

    private Entry entry(NewsroomEntry entry) {
        var atom = new Entry();
        atom.setId(authority + "newsroom/" + entry.publication());
        atom.setTitle(xml(words.label(entry.language(), entry.kind(), entry.label()) + ": " + entry.headline()));
        atom.setPublished(Date.from(entry.publishedAt()));
        atom.setUpdated(Date.from(entry.publishedAt()));
        var page = link("alternate", entry.address());
        page.setHreflang(entry.language());
        atom.setAlternateLinks(List.of(page));
        var content = new Content();
        content.setType(Content.HTML);
        content.setValue(xml(Markdown.html(entry.words())));
        atom.setContents(List.of(content));
        return atom;
    }

    /** One character that XML does not know would make the whole feed unreadable, for everybody and for good. */
    private static String xml(String text) {
        return text.codePoints().map(point -> Verifier.isXMLCharacter(point) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private Link link(String relation, String path) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(baseUrl + path);
        return link;
    }
}
