import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import { Eta } from 'eta';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import type { Env } from '../env.js';
import type { Services } from '../services.js';
import { isId } from '../shared/ids.js';
import { isoTaipei } from '../shared/taipei.js';
import { openContent } from './content.js';
import { Message } from './message.entity.js';
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

/** Whether mails are read on a page of this server: in development, and only while no gateway is set. */
function hasOutboxPage(env: Pick<Env, 'production' | 'smtpUrl'>): boolean {
  return !env.production && !env.smtpUrl;
}

/** `GET /outbox` lists the newest messages, `GET /outbox/:id` shows one; no routes at all where mails are really sent. */
export function outboxPage(services: Pick<Services, 'env' | 'orm' | 'vault'>): FastifyPluginAsync {
  const view = viewOf(services);

  async function find(id: string): Promise<MessageView | undefined> {
    const row = isId(id) ? await services.orm.em.fork().findOne(Message, { id }) : null;
    return row ? view(row) : undefined;
  }

  return async (app) => {
    if (!hasOutboxPage(services.env)) return;

    // The clients' typeface: a machine without a Chinese one reads the mails too.
    const typeface = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-tc/package.json'));
    await app.register(fastifyStatic, { root: typeface, prefix: FONT_PATH, decorateReply: false, maxAge: '1d' });

    app.get('/outbox', async (_request, reply) => {
      const newest = { orderBy: { createdAt: 'desc', id: 'desc' }, limit: SHOWN_MESSAGES } as const;
      const rows = await services.orm.em.fork().findAll(Message, newest);
      return answer(reply, eta.render(listPage, { messages: rows.map(view) }));
    });

    app.get<{ Params: { id: string } }>('/outbox/:id', async ({ params }, reply) => {
      const message = await find(params.id);
      if (!message) return answer(reply.code(404), MISSING_PAGE);
      return answer(reply, eta.render(messagePage, { ...message, parts: splitLinks(message.text) }));
    });

    app.get<{ Params: { id: string } }>('/outbox/:id/html', async ({ params }, reply) => {
      const message = await find(params.id);
      if (!message) return answer(reply.code(404), MISSING_PAGE);
      return answer(reply, message.html.replace('</head>', `${FONT_LINK}</head>`), MAIL_POLICY);
    });
  };
}

interface MessageView {
  readonly id: string;
  readonly time: string;
  readonly sent: boolean;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

function viewOf({ vault }: Pick<Services, 'vault'>): (row: Message) => MessageView {
  return (row) => {
    const content = openContent(vault, row.content);
    return {
      id: row.id,
      time: isoTaipei(row.createdAt).slice(0, 19).replace('T', ' '),
      sent: row.sentAt != null,
      to: content?.to ?? '',
      subject: content?.subject ?? '',
      text: content?.text ?? '',
      html: content?.html ?? '',
    };
  };
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
