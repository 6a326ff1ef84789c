package nl.meent.community.commands;

import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.Map;
import java.util.Optional;
import reactor.util.context.ContextView;

/**
 * The request that a command came with, as the metadata of its events name it: by its trace (W3C Trace Context). What
 * happens by itself has none.
 */
final class Trace {

    /** The same in all that follows from one request; see {@link CommandMetaData}. */
    static final String CORRELATION = "correlationId";

    /** The span that sent the command, in the form of the header of this name. */
    static final String TRACE_PARENT = "traceparent";

    private Trace() {}

    /** What to keep of the request in whose Reactor context a command is sent; empty outside a request. */
    static Map<String, String> of(ContextView request) {
        return request.<Observation>getOrEmpty(ObservationThreadLocalAccessor.KEY)
                .flatMap(Trace::context)
                .map(Trace::metaData)
                .orElse(Map.of());
    }

    private static Optional<TraceContext> context(Observation observation) {
        TracingContext tracing = observation.getContextView().get(TracingContext.class);
        return Optional.ofNullable(tracing)
                .flatMap(known -> Optional.ofNullable(known.getSpan()))
                .map(span -> span.context());
    }

    private static Map<String, String> metaData(TraceContext context) {
        String flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return Map.of(
                CORRELATION,
                context.traceId(),
                TRACE_PARENT,
                "00-%s-%s-%s".formatted(context.traceId(), context.spanId(), flags));
    }
}
