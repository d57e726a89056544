import { getNamedType, isEnumType } from 'graphql';
import { createSchema } from '../../src/schema.js';
import type { TestApp } from './app.js';
import { rowsOf } from './rows.js';

const MOST_DIMENSIONS = 4;
let statistics: ReturnType<typeof readStatistics> | undefined;

/** Arguments of a statistic that ask for every figure by every dimension, as many at a time as may be. */
export function everyFigure(root: string): string[] {
  statistics ??= readStatistics();
  const { groupBy = [], measures = [] } = statistics[root] ?? {};
  const parts = Array.from({ length: Math.ceil(groupBy.length / MOST_DIMENSIONS) }, (_, at) =>
    groupBy.slice(MOST_DIMENSIONS * at, MOST_DIMENSIONS * (at + 1)),
  );
  return parts.map((part) => `groupBy: [${part.join(', ')}], measures: [${measures.join(', ')}]`);
}

/** The dimensions and measures of each statistic, as the schema has them. */
function readStatistics() {
  const roots = Object.values(createSchema().getQueryType()?.getFields() ?? {});
  const found = roots.filter(({ name }) => name.endsWith('Statistics'));
  return Object.fromEntries(
    found.map((root) => {
      const values = (argument: string): string[] => {
        const type = getNamedType(root.args.find(({ name }) => name === argument)?.type);
        return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
      };
      return [root.name, { groupBy: values('groupBy'), measures: values('measures') }];
    }),
  );
}

/** One published figure of each subject, in all that it can be grouped by. */
export async function buildPublishedFigures(app: TestApp, gateId: string): Promise<void> {
  await app.asOwner(`insert into published_month (month, published_at) values ('2026-09-01', now())`);
  await rowsOf(
    app,
    `insert into monthly_figure
       (id, subject, month, branch_code, port_id, gate_id, hour, direction, form, outcome, reason, months, count, seconds, measured)
     select gen_random_uuid(), f.subject, '2026-09-01', f.branch_code, (select min(id) from port), $1::uuid, 8, 'IN', 'PERIODIC',
       f.outcome, f.reason, 3, 7, 604800, 7
     from (values ('PASSAGES', null, null, null), ('CARD_USE', null, null, null), ('DECISIONS', 'KL', 'RETURN', 'DATA_DIFFER'),
       ('REINSTATEMENTS', 'KL', 'AT_ONCE', 'NO_PASSAGE'), ('TEXT_MESSAGES', null, 'DELIVERED', 'phone-code'))
       as f (subject, branch_code, outcome, reason)`,
    gateId,
  );
}
