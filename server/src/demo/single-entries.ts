import type { EntityManager } from '@mikro-orm/postgresql';
import { insertApplication } from '../applications/submissions/application-insert.js';
import { holderOfPerson } from '../passes/holder.js';
import { issueSingleEntryPasses } from '../passes/single-entry-issue.js';
import type { Person } from '../people/person.entity.js';
import type { AreaRow } from '../ports/ports.js';
import type { Services } from '../services.js';
import { COLLEAGUE } from './colleague.js';
import { firms as applicants, type FirmKey } from './firms.js';
import type { DemoWorld, People } from './people.js';
import { planSingleEntries } from './single-entry-plan.js';

/** The foreign single-entry applications of the last weeks with their passes (R-ONE-2). */
export async function insertSingleEntries(
  em: EntityManager,
  services: Services,
  { firms, people, rows, now }: DemoWorld,
): Promise<void> {
  for (const { firm, submittedAt, reason, ...planned } of planSingleEntries(now, castOf(people))) {
    const { companyId, accountId, colleagueId } = firms[firm];
    // Whoever entered all of the people applies for them.
    const ofColleague = planned.people.every(({ enteredBy }) => enteredBy === colleagueId);
    const submittedById = ofColleague ? colleagueId : accountId;
    const { personName: contactName, mobile: contactPhone } = ofColleague ? COLLEAGUE : applicants[firm];
    const areas = planned.areaCodes.map((code) => services.ports.areaByCode(code) as AreaRow);
    const holders = planned.people.map((person) => rows.get(person.id) as Person);
    const sent = { companyId, submittedById, submittedThroughId: null, submittedAt, contactName, contactPhone };
    const form = { form: 'FOREIGN_SINGLE_ENTRY', reason, areas, pickupPort: null, startDay: null, term: null } as const;
    const named = { ...form, personIds: [], passNumbers: [], month: null, morePasses: null, branch: null };
    const subjects = holders.map((person) => ({ person: holderOfPerson(person), pass: null }));
    const application = await insertApplication(em, services, { ...sent, branchCode: null }, named, subjects);
    await issueSingleEntryPasses(em, services, { application, people: subjects.map(({ person }) => person), areas });
  }
}

function castOf(people: People) {
  const regular = (firm: FirmKey) =>
    people.all.filter((person) => person.firm === firm && person.idKind === 'PASSPORT' && person.part === undefined);
  const monthFull = (firm: FirmKey) => people.withPart(firm, 'MONTH_FULL');
  return {
    A: regular('A'),
    B: regular('B'),
    monthFull: { A: monthFull('A'), B: monthFull('B') },
    oneLeft: people.withPart('A', 'ONE_LEFT'),
  };
}
