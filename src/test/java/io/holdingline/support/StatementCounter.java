package io.holdingline.support;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Tells which SQL statements some work needs, the engine's included; a batch counts once. Only the calling thread is
 * heard. {@link TestDatabase} and {@link HoldinglineTest} listen already.
 */
public final class StatementCounter {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    private StatementCounter() {
    }

    public static List<String> during(Runnable work) {
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.run();
            return heard;
        } finally {
            HEARD.remove();
        }
    }

    public static DataSource wrap(DataSource dataSource) {
        return ProxyDataSourceBuilder.create(dataSource).listener(new Listener()).build();
    }

    private static final class Listener extends NoOpQueryExecutionListener {

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            if (HEARD.get() != null && !queries.isEmpty()) {
                HEARD.get().add(queries.get(0).getQuery());
            }
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        static BeanPostProcessor statementCounting() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source && !(bean instanceof ProxyDataSource)
                            ? wrap(source) : bean;
                }
            };
        }
    }
}
