import { setTimeout as wait } from 'node:timers/promises';

/**
 * Blocks passes one after the other, and measures from each commit to its event at the client of a stream, in milliseconds.
 * @param {import('pg').Client} client
 * @param {string} url of the server
 * @param {string} token
 * @param {readonly string[]} numbers
 */
export async function blocksPushed(client, url, token, numbers) {
  const { rows } = await client.query(
    `select transaction::text || '-' || id cursor from pass_change order by transaction desc, id desc limit 1`,
  );
  const stop = new AbortController();
  const answer = await fetch(`${url}/gate/changes`, {
    headers: { authorization: `Bearer ${token}`, 'last-event-id': rows[0].cursor },
    signal: stop.signal,
  });
  if (!answer.ok || !answer.body) throw new Error(`the stream was answered with ${answer.status}`);
  let text = '';
  const reading = (async () => {
    for await (const part of answer.body.pipeThrough(new TextDecoderStream())) text += part;
  })().catch(() => undefined);
  /** @type {number[]} */
  const took = [];
  for (const number of numbers) {
    // At any time within the server's turn.
    await wait(Math.random() * 500);
    await client.query('update pass set blocked_at = now() where number = $1', [number]);
    const committed = performance.now();
    while (!text.includes(`"${number}"`)) {
      if (performance.now() - committed > 30_000) throw new Error(`${number} did not arrive`);
      await wait(1);
    }
    took.push(performance.now() - committed);
  }
  stop.abort();
  await reading;
  return took;
}
