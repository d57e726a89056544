import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyPluginAsync } from 'fastify';
import type { Services } from '../../services.js';
import type { RefusalHandlers } from '../refusal.js';
import { GATEWAYS, REPORT_PATH } from './gateways.js';
import { storeReport } from './report.js';

interface ReportRouteServices extends Pick<Services, 'clock' | 'env' | 'meter' | 'orm' | 'vault'> {
  readonly whenRefused: RefusalHandlers;
}

/** `GET /sms-reports/<secret>`: the gateway reports what became of a message. No route at all without a gateway. */
export function smsReportRoute(services: ReportRouteServices): FastifyPluginAsync {
  return async (app) => {
    const gateway = services.env.smsGateway;
    if (!gateway) return;
    app.get<{ Params: { secret: string } }>(`${REPORT_PATH}/:secret`, async ({ params, query }, reply) => {
      if (!equal(params.secret, gateway.reportSecret)) return reply.code(404).send();
      const report = GATEWAYS[gateway.name].readReport(singleTexts(query));
      if (!report) return reply.code(400).send();
      // It may come before the gateway's answer is stored: the gateway reports again.
      if (!(await storeReport(services, report))) return reply.code(503).send();
      return reply.type('text/plain; charset=utf-8').send(report.acknowledgement);
    });
  };
}

function equal(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

const MOST_CHARACTERS = 100;

function singleTexts(query: unknown): Record<string, string> {
  const entries = Object.entries((query ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= MOST_CHARACTERS,
    ),
  );
}
