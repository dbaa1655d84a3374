package dev.chirograph.conformance.mock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import dev.chirograph.conformance.wire.WireAnswer;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import wiremock.jakarta.servlet.DispatcherType;
import wiremock.jakarta.servlet.Filter;
import wiremock.jakarta.servlet.FilterChain;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.ServletRequest;
import wiremock.jakarta.servlet.ServletResponse;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.servlet.FilterHolder;
import wiremock.org.eclipse.jetty.servlet.ServletContextHandler;

/**
 * Answers 400 to requests that WireMock fails to read before it asks anybody: a broken escape in the query, a body that is
 * not of its content encoding.
 */
final class UnreadableRequests implements HttpServerFactory {

    @Override
    public HttpServer buildHttpServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
        return new Jetty11HttpServer(options, admin, stubs) {
            @Override
            protected void decorateMockServiceContextAfterConfig(ServletContextHandler context) {
                FilterHolder holder = new FilterHolder(new Catching());
                holder.setAsyncSupported(true);
                context.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
            }
        };
    }

    private static final class Catching implements Filter {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            try {
                chain.doFilter(request, response);
            } catch (RuntimeException e) {
                if (response.isCommitted() || !(response instanceof HttpServletResponse answer)) {
                    throw e;
                }
                WireAnswer refusal = AnswerWriter.refusal(400, List.of("the request cannot be read"));
                answer.reset();
                answer.setStatus(refusal.status());
                answer.setContentType("application/json");
                answer.getOutputStream().write(refusal.body());
            }
        }
    }
}
