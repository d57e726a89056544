/** One piece of work in a trace. */
export interface Span {
  /** Runs what belongs to it: spans opened within are its children. */
  within<T>(run: () => T): T;
  end(failed: boolean, attributes?: SpanAttributes): void;
}

/** Names and sizes, never values of people or what a caller made up. */
export type SpanAttributes = Readonly<Record<string, string | number>>;

/** Makes spans; there is one only while traces are collected. */
export interface Tracer {
  /**
   * Opens a span within the current one.
   * @param parent the `traceparent` header of a request, which begins a trace of its own otherwise
   */
  open(name: string, attributes: SpanAttributes, root?: { readonly parent: string | undefined }): Span | undefined;
}

let tracer: Tracer | undefined;

/** From now on spans are made by this tracer, or by none. */
export function useTracer(made: Tracer | undefined): void {
  tracer = made;
}

/**
 * Opens a span within the current one; undefined where no traces are collected or no span is open. A name that costs
 * something to make is given as a function, called only while traces are collected.
 */
export function openSpan(name: string | (() => string), attributes: SpanAttributes = {}): Span | undefined {
  return tracer?.open(typeof name === 'string' ? name : name(), attributes);
}

/** The same for what begins by itself: a request or a job. */
export function openRootSpan(name: string, attributes: SpanAttributes, parent?: string): Span | undefined {
  return tracer?.open(name, attributes, { parent });
}

/** Runs work within a span that ends with it. */
export function inSpan<T>(span: Span | undefined, work: () => T | Promise<T>): T | Promise<T> {
  return span ? within(span, work) : work();
}

async function within<T>(span: Span, work: () => T | Promise<T>): Promise<T> {
  try {
    const result = await span.within(work);
    span.end(false);
    return result;
  } catch (problem) {
    span.end(true);
    throw problem;
  }
}
