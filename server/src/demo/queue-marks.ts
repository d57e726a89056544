import type { RequestContext } from '../context.js';
import { assignWork } from '../work/assignments/assignment.commands.js';
import { addCaseNote } from '../work/notes/case-note.commands.js';
import { saveWorkView } from '../work/views/work-view.commands.js';
import { workQueue } from '../work/work.queries.js';
import type { WorkKind } from '../work/work.type.js';
import type { Desk } from './desk.js';
import { minutesBefore } from './times.js';

/** What colleagues leave for each other in the queue: cases assigned, notes, and views that they saved. */
export async function insertQueueMarks(desk: Desk): Promise<void> {
  const { tx, deciders, world } = desk;
  const keelung = (minutes: number) => desk.reviewerAt('KL', minutesBefore(world.now, minutes));
  const kaohsiung = (minutes: number) => desk.reviewerAt('KH', minutesBefore(world.now, minutes));
  const registrations = await waiting(kaohsiung(70), 'REGISTRATION');
  const applications = await waiting(keelung(68), 'APPLICATION');

  await assignWork(kaohsiung(66), registrations.slice(1, 2), deciders.keelung);
  await assignWork(keelung(64), applications.slice(0, 1), deciders.keelung);
  await assignWork(kaohsiung(62), registrations.slice(0, 1), deciders.kaohsiung);
  await note(kaohsiung(60), registrations[1], '統編與公司名稱已查證相符，證明文件影像模糊，請再確認負責人姓名。');
  await note(keelung(34), registrations[1], '已電洽申請人，今日會補寄清晰的影本。');
  await note(keelung(31), applications[0], '與上月同一批人員，照片已於上次確認。');
  await saveWorkView(keelung(30), { name: '指派給我', query: 'assigned=MINE', shared: false, isDefault: false });
  const late = { name: '等候超過三天', query: 'age=3&order=WAITING', shared: true, isDefault: false };
  await saveWorkView(kaohsiung(29), late);
  await saveWorkView(keelung(28), { ...late, name: '續卡久候', query: 'age=3&form=RENEWAL&order=WAITING' });
  await tx.flush();
}

async function waiting(context: RequestContext, kind: WorkKind): Promise<string[]> {
  const { items } = await workQueue(context, { kinds: [kind] }, { page: 1, size: 5, offset: 0 });
  return items.map(({ id }) => id);
}

async function note(context: RequestContext, id: string | undefined, text: string): Promise<void> {
  if (id) await addCaseNote(context, { id, text }, null);
}
