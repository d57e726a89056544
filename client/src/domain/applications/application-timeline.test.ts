import { makeFragmentData } from '../../gql';
import { TimelineSteps } from './timeline-parts';
import '../../testing/texts';
import { expect, test } from 'vitest';
import type { TimelineStepsFragment } from '../../gql/graphql';
import { applicationTimeline } from './application-timeline';

type Step = TimelineStepsFragment['steps'][number];

const items = ['王小明', '李大華', '陳怡安'].map((name, at) => ({ id: `i${at}`, holder: { name }, pass: null }));
const step = (more: Partial<Step>): Step => ({
  at: '2026-11-20T10:00:00+08:00',
  action: null,
  from: null,
  to: null,
  by: null,
  byStaff: false,
  reason: null,
  itemIds: ['i0', 'i1', 'i2'],
  names: ['王小明', '李大華', '陳怡安'],
  branches: [],
  ...more,
});

const timeline = (...steps: Step[]) => makeFragmentData({ steps }, TimelineSteps);

test('R-PRD-1: newest first; staff appear as their organisation, people by name unless the step was about all', () => {
  const [returned, sent] = applicationTimeline(
    timeline(
      step({ by: '林靜怡' }),
      step({
        action: 'RETURN',
        from: 'POLICE_CHECK',
        to: 'RETURNED',
        byStaff: true,
        reason: '照片不清楚',
        itemIds: ['i1'],
        names: ['李大'],
        branches: ['KL', 'KH'],
      }),
    ),
    items,
  );
  expect(sent).toMatchObject({ title: '送出申請（3 筆）', who: '林靜怡', body: undefined });
  expect(returned).toMatchObject({
    title: '退回補正',
    who: '基隆、高雄港警',
    tone: 'warning',
    body: '李大\n照片不清楚',
  });
});

test('words an approval by the state it leads to', () => {
  const titles = (['POLICE_CHECK', 'TO_BE_MADE', 'DONE'] as const).map(
    (to) =>
      applicationTimeline(
        timeline(step({ action: 'APPROVE', from: 'REVIEW', to, byStaff: true, itemIds: ['i0'] })),
        items,
      )[0]?.title,
  );
  expect(titles).toEqual(['審查通過，送港警查核', '查核通過，待製證', '審查通過，已生效']);
});

test('shows no author for an item that was cancelled with its pass', () => {
  const [ended] = applicationTimeline(
    timeline(step({ action: 'CANCEL', from: 'REVIEW', to: 'CANCELLED', itemIds: ['i2'] })),
    items,
  );
  expect(ended?.who).toBeUndefined();
});
