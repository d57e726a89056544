import {
  type Context,
  context,
  isSpanContextValid,
  type Span as OtelSpan,
  type Tracer as OtelTracer,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { type Span, type Tracer, useTracer } from '../shared/spans.js';

/** Sends traces to the collector at `endpoint`. Returns what sends the last ones and ends that. */
export function collectTraces(endpoint: string, serviceName: string): () => Promise<void> {
  const provider = new TracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ 'service.name': serviceName })),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }) })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  useTracer(tracerOf(provider.getTracer('port-pass')));
  return async () => {
    useTracer(undefined);
    // A collector that is away must not keep the server from ending.
    await provider.shutdown().catch(() => undefined);
    context.disable();
  };
}

function tracerOf(tracer: OtelTracer): Tracer {
  return {
    open(name, attributes, root) {
      const parent = root ? parentOf(root.parent) : context.active();
      // Work outside any request or job, such as asking for jobs every second, would only fill the collector.
      if (!root && !trace.getSpan(parent)) return undefined;
      return spanOf(tracer.startSpan(name, { attributes }, parent), parent);
    },
  };
}

function parentOf(traceparent: string | undefined): Context {
  const [, traceId = '', spanId = '', flags = ''] = traceparent?.split('-') ?? [];
  const remote = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(remote) ? trace.setSpanContext(ROOT_CONTEXT, remote) : ROOT_CONTEXT;
}

function spanOf(span: OtelSpan, parent: Context): Span {
  return {
    within: (run) => context.with(trace.setSpan(parent, span), run),
    end(failed, attributes = {}) {
      span.setAttributes(attributes);
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}
