import { decideBan } from '../bans/decide.commands.js';
import { liftBan } from '../bans/lift.commands.js';
import { type BanForm, proposeBan } from '../bans/propose.commands.js';
import type { Desk } from './desk.js';
import { daysAfter } from './times.js';

const FACTS = { evidence: '港警違規單第 1150021 號', cause: 'RULE_VIOLATION', months: 1 } as const;

/** Bans: one in force of a person of a company, one that waits for its second person, and one that was lifted. */
export async function insertBans(desk: Desk): Promise<void> {
  const { world, services } = desk;
  const known = world.people.all.find(({ firm }) => firm === 'C');
  const row = known && world.rows.get(known.id);
  if (!row) throw new Error('The demo has no person to ban.');
  const idNumber = services.vault.open('person.id_cipher', row.id, row.idCipher);
  await confirmed(desk, 9, {
    ...FACTS,
    months: 3,
    idKind: row.idKind,
    idNumber,
    note: '將通行證借予他人進港，當場查獲',
  });
  const lifted = { idKind: 'PASSPORT', idNumber: 'M70120033', name: '林德安' } as const;
  const id = await confirmed(desk, 30, { ...FACTS, ...lifted, note: '未依規定路線行走' });
  await liftBan(desk.staff('KL', 'reviewer', daysAfter(world.now, -22)), {
    ...{ id, annul: true },
    reason: '經查監視畫面，並非本人',
  });
  const open = { idKind: 'PASSPORT', idNumber: 'P60447715', name: '陳明宏' } as const;
  await proposeBan(desk.staff('KL', 'police', daysAfter(world.now, -1)), {
    ...{ ...FACTS, ...open, cause: 'NO_PASS' },
    note: '未持通行證隨車進入管制區',
  });
}

/** Entered by a reviewer of 基隆, confirmed by its police a day later. */
async function confirmed(desk: Desk, daysAgo: number, form: BanForm): Promise<string> {
  const id = await proposeBan(desk.staff('KL', 'reviewer', daysAfter(desk.world.now, -daysAgo)), form);
  const by = desk.staff('KL', 'police', daysAfter(desk.world.now, 1 - daysAgo));
  await decideBan(by, { id, decision: 'CONFIRMED', reason: null });
  return id;
}
