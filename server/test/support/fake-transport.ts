import type { Transport } from '../../src/services.js';

/** A gateway that keeps what it accepts. */
export interface FakeTransport<Content> extends Transport<Content> {
  readonly delivered: { readonly id: string; readonly content: Content }[];
  /** Runs before a message is accepted; a rejection means that it is not. */
  before: () => Promise<void>;
}

export function fakeTransport<Content>(): FakeTransport<Content> {
  const transport: FakeTransport<Content> = {
    recognisesRepetitionForMs: Number.POSITIVE_INFINITY,
    delivered: [],
    before: async () => undefined,
    async deliver(id, content) {
      await transport.before();
      transport.delivered.push({ id, content });
      return undefined;
    },
    close: () => undefined,
  };
  return transport;
}
