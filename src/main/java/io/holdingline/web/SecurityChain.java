package io.holdingline.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** One chain for everything; what a person may open stands on the handlers themselves. */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    private static final String NOTHING_OF_THE_DEVICE =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-write=(self)";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, HandlerRules rules, SignInOutcome outcome, Refusal refusal,
                              Environment environment) {
        var demo = environment.acceptsProfiles(Profiles.of("demo"));
        return http
                .authorizeHttpRequests(requests -> requests.anyRequest().access(rules))
                .formLogin(form -> form.loginPage("/sign-in").successHandler(outcome).failureHandler(outcome))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .requestCache(cache -> cache.requestCache(new ReturnAfterSignIn()))
                .exceptionHandling(on -> on.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"))
                .headers(headers -> headers(headers, demo))
                .addFilterBefore(new ContentPolicy(), HeaderWriterFilter.class)
                .build();
    }

    /** PostgreSQL stores no text with a zero character in it; a form that holds one is refused before it gets there. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, boolean demo) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NOTHING_OF_THE_DEVICE))
                .crossOriginOpenerPolicy(policy -> { })
                .httpStrictTransportSecurity(hsts -> {
                    if (demo) {
                        hsts.disable();
                    } else {
                        // Also behind a proxy that ends TLS; a browser ignores the header on plain HTTP.
                        hsts.requestMatcher(AnyRequestMatcher.INSTANCE).includeSubDomains(false);
                    }
                });
    }
}
