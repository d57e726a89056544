import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import { Eta } from 'eta';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import type { Env } from '../env.js';
import type { Services } from '../services.js';
import { Refusal } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { isoTaipei } from '../shared/taipei.js';
import type { Preview } from './channel.js';
import { type AnyChannel, type ChannelName, channelNamed, channels } from './channels.js';
import { openContent } from './content.js';
import { Message } from './message.entity.js';
import { hasFailed } from './message-state.sql.js';
import { FONT_LINK, FONT_PATH, LIST_PAGE, MESSAGE_PAGE, MISSING_PAGE, STYLE } from './outbox-page.views.js';

const SHOWN_MESSAGES = 100;
const eta = new Eta({ autoEscape: true });
const listPage = eta.compile(LIST_PAGE);
const messagePage = eta.compile(MESSAGE_PAGE);

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
const LOCKED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const PAGE_POLICY = `${LOCKED}; style-src 'self' 'sha256-${STYLE_HASH}'; font-src 'self'`;
/** Mails carry their style in attributes, as mail programs want it. */
const MAIL_POLICY = `${LOCKED}; style-src 'self' 'unsafe-inline'; font-src 'self'`;

/** The channels whose messages are read on a page of this server: in development, those without a gateway. */
export function channelsShown(env: Env): ChannelName[] {
  if (env.production) return [];
  return channels.filter((channel) => channel.gatewayUrl(env) === undefined).map(({ name }) => name);
}

/** `GET /outbox` lists the newest messages, `GET /outbox/:id` shows one; no routes at all if every message is really sent. */
export function outboxPage(
  services: Pick<Services, 'env' | 'orm' | 'vault' | 'database' | 'clock'>,
): FastifyPluginAsync {
  const view = viewOf(services);
  const shown = channelsShown(services.env);

  /** Those of them that are not tried any more. */
  async function failedAmong(messages: readonly Message[]): Promise<Set<string>> {
    const ids = messages.map(({ id }) => id);
    const ended = sql`${hasFailed(services.clock.now())} or m.given_up_at is not null`;
    const find = sql`select m.id from message m where m.id = any(${ids}::uuid[]) and (${ended})`;
    return new Set((await services.database.rows({ id: uuid }, find)).map(({ id }) => id));
  }

  async function find(id: string): Promise<MessageView | undefined> {
    const row = isId(id) ? await services.orm.em.fork().findOne(Message, { id, channel: shown }) : null;
    return row ? view(row) : undefined;
  }

  return async (app) => {
    if (shown.length === 0) return;

    // The clients' typeface, for machines without a Chinese one.
    const typeface = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-tc/package.json'));
    await app.register(fastifyStatic, { root: typeface, prefix: FONT_PATH, decorateReply: false, maxAge: '1d' });

    app.get('/outbox', async (_request, reply) => {
      const newest = { orderBy: { createdAt: 'desc', id: 'desc' }, limit: SHOWN_MESSAGES } as const;
      const rows = await services.orm.em.fork().find(Message, { channel: shown }, newest);
      const failed = await failedAmong(rows);
      const messages = rows.map((row) => ({ ...view(row), state: stateOf(row, failed) }));
      return answer(reply, eta.render(listPage, { messages }));
    });

    app.get<{ Params: { id: string } }>('/outbox/:id', async ({ params }, reply) => {
      const message = await find(params.id);
      if (!message) return answer(reply.code(404), MISSING_PAGE);
      return answer(reply, eta.render(messagePage, { ...message, parts: splitLinks(message.text) }));
    });

    app.get<{ Params: { id: string } }>('/outbox/:id/html', async ({ params }, reply) => {
      const message = await find(params.id);
      if (message?.html === undefined) return answer(reply.code(404), MISSING_PAGE);
      return answer(reply, message.html.replace('</head>', `${FONT_LINK}</head>`), MAIL_POLICY);
    });

    app.get<{ Params: { id: string } }>('/outbox/:id/attachment', async ({ params }, reply) => {
      const { attachment } = (await find(params.id)) ?? {};
      const pdf = await attachment?.draw();
      if (!attachment || !pdf) return answer(reply.code(404), MISSING_PAGE);
      const name = encodeURIComponent(attachment.fileName);
      return reply
        .headers({ 'content-type': 'application/pdf', 'content-disposition': `inline; filename*=UTF-8''${name}` })
        .send(pdf);
    });
  };
}

interface MessageView extends Preview {
  readonly id: string;
  readonly time: string;
}

const EMPTIED: Preview = { recipient: '', title: '', text: '' };
const UNREADABLE: Preview = { recipient: '', title: '無法讀取 unreadable', text: '' };

function viewOf({ vault }: Pick<Services, 'vault'>): (row: Message) => MessageView {
  return (row) => {
    const channel: AnyChannel = channelNamed(row.channel);
    const content = readable(() => openContent(vault, channel, row));
    return {
      id: row.id,
      time: isoTaipei(row.createdAt).slice(0, 19).replace('T', ' '),
      ...(content === null ? UNREADABLE : content === undefined ? EMPTIED : channel.preview(content)),
    };
  };
}

function stateOf({ id, sentAt }: Message, failed: ReadonlySet<string>): 'SENT' | 'FAILED' | 'WAITING' {
  if (sentAt) return 'SENT';
  return failed.has(id) ? 'FAILED' : 'WAITING';
}

/** Null if it cannot be decrypted: the other messages of the page can. */
function readable(open: () => unknown): unknown {
  try {
    return open();
  } catch (problem) {
    if (problem instanceof Refusal) return null;
    throw problem;
  }
}

function splitLinks(text: string): { text: string; isLink: boolean }[] {
  // Split by a group: every second piece is a link.
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((piece, index) => ({ text: piece, isLink: index % 2 === 1 }));
}

function answer(reply: FastifyReply, html: string, policy = PAGE_POLICY): FastifyReply {
  return reply
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    })
    .send(html);
}
