package io.holdingline.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import io.holdingline.support.Peers;
import java.util.List;
import java.util.Map;

/** One headless Chromium; each person gets a profile of their own, as in separate browsers. */
final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;

    Browser(String address) {
        var executable = Peers.chromium();
        this.address = address;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
    }

    BrowserContext profile(int width, int height, ColorScheme scheme) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address).setViewportSize(width, height).setColorScheme(scheme).setLocale("en-GB")
                .setTimezoneId("Europe/Berlin"));
        context.setDefaultTimeout(15_000);
        return context;
    }

    /** A person at a desk, signed in through the page as anybody would. */
    Page signedIn(String userName) {
        return signIn(profile(1440, 1000, ColorScheme.LIGHT), userName);
    }

    static Page signIn(BrowserContext context, String userName) {
        var page = context.newPage();
        page.navigate("/sign-in");
        page.fill("input[name=username]", userName);
        page.fill("input[name=password]", "holdingline-demo");
        page.locator("form:has(input[name=username]) button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
