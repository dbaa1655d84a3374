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
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.servlet.FilterHolder;
import wiremock.org.eclipse.jetty.servlet.ServletContextHandler;

/**
 * Answers 400 to requests that WireMock fails to read before it asks anybody: a broken escape in the query, a body that is
 * not of its content encoding; and 413 to those whose body is too large to be read.
 */
final class UnreadableRequests implements HttpServerFactory {
    private final int largestBody;

    /**
     * Makes a factory of servers.
     *
     * @param largestBody bytes that the body of a request may have
     */
    UnreadableRequests(int largestBody) {
        this.largestBody = largestBody;
    }

    @Override
    public HttpServer buildHttpServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
        return new Jetty11HttpServer(options, admin, stubs) {
            @Override
            protected void decorateMockServiceContextAfterConfig(ServletContextHandler context) {
                FilterHolder holder = new FilterHolder(new Catching(largestBody));
                holder.setAsyncSupported(true);
                context.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
            }
        };
    }

    private static final class Catching implements Filter {
        private final int largestBody;

        Catching(int largestBody) {
            this.largestBody = largestBody;
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            try {
                chain.doFilter(
                        request instanceof HttpServletRequest received
                                ? new BoundedRequest(received, largestBody)
                                : request,
                        response);
            } catch (BoundedRequest.TooLargeException e) {
                // What is left of the body is not read, so nothing else can be understood on this connection.
                refuse(response, e, AnswerWriter.refusal(413, List.of(String.valueOf(e.getMessage()))), true);
            } catch (RuntimeException e) {
                refuse(response, e, AnswerWriter.refusal(400, List.of("the request cannot be read")), false);
            }
        }

        private static void refuse(
                ServletResponse response, RuntimeException failure, WireAnswer refusal, boolean closing)
                throws IOException {
            if (response.isCommitted() || !(response instanceof HttpServletResponse answer)) {
                throw failure;
            }
            answer.reset();
            answer.setStatus(refusal.status());
            answer.setContentType("application/json");
            if (closing) {
                answer.setHeader("Connection", "close");
            }
            answer.getOutputStream().write(refusal.body());
        }
    }
}
