package io.holdingline.publishing.web;

import io.holdingline.identity.OpenToEveryone;
import io.holdingline.publishing.newsroom.Newsroom;
import io.holdingline.publishing.newsroom.NewsroomEntry;
import io.holdingline.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Our own public page. It reads what went out and nothing else. */
@Controller
@OpenToEveryone
class NewsroomPages {

    static final String CACHED = CacheControl.maxAge(Duration.ofSeconds(15)).cachePublic().getHeaderValue();
    private static final int SHOWN = 200;

    private final Newsroom newsroom;
    private final NewsroomWords words;

    NewsroomPages(Newsroom newsroom, NewsroomWords words) {
        this.newsroom = newsroom;
        this.words = words;
    }

    @GetMapping("/newsroom")
    String list(HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
        var notices = newsroom.notices(SHOWN);
        var tongue = NewsroomWords.shared(notices.stream().map(NewsroomEntry::language).toList());
        model.addAttribute("tongue", tongue).addAttribute("heading", words.say(tongue, "notices"));
        model.addAttribute("current", notices(notices, false)).addAttribute("past", notices(notices, true));
        return "publishing/newsroom";
    }

    @GetMapping("/newsroom/{reference}")
    String crisis(@PathVariable String reference, @RequestParam(required = false) @Nullable String lang,
                  HttpServletResponse response, Model model) {
        var tongues = Tongues.of(newsroom.of(reference.toLowerCase(Locale.ROOT)), lang);
        var notices = Notice.of(tongues.entries());
        if (notices.isEmpty()) {
            throw new NotFound("There is no such notice.");
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
        model.addAttribute("languages", tongues.languages()).addAttribute("tongue", notices.get(0).language());
        model.addAttribute("latest", notices.get(0)).addAttribute("before", notices.subList(1, notices.size()));
        return "publishing/notice";
    }

    private static List<Notice> notices(List<NewsroomEntry> entries, boolean over) {
        return entries.stream().filter(entry -> entry.isResolution() == over).map(entry -> Notice.of(entry, null)).toList();
    }
}
