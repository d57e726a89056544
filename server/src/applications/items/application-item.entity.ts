import { defineEntity, p } from '@mikro-orm/core';
import { ID_KINDS } from '../../access/words.js';
import { Account } from '../../accounts/account.entity.js';
import { Pass } from '../../passes/pass.entity.js';
import { Person } from '../../people/person.entity.js';
import { ITEM_ACTIONS, ITEM_STATES, OPEN_STATES, STORED_STATES } from '../forms/states.js';
import { Application } from '../records/application.entity.js';

const open = `"state" in (${OPEN_STATES.map((state) => `'${state}'`).join(', ')})`;

const ApplicationItemSchema = defineEntity({
  name: 'ApplicationItem',
  uniques: [{ properties: ['applicationId', 'position'] }],
  indexes: [
    { name: 'application_item_person_index', properties: ['personId'] },
    { name: 'application_item_pass_index', properties: ['passId'] },
    { name: 'application_item_issued_index', properties: ['issuedPassId'] },
    { name: 'application_item_open_index', properties: ['applicationId', 'state'], where: open },
    {
      name: 'application_item_ended_index',
      properties: ['state', 'applicationId'],
      where: `"state" in ('RETURNED', 'REJECTED', 'WITHDRAWN', 'CANCELLED')`,
    },
  ],
  properties: {
    id: p.uuid().primary(),
    applicationId: () => p.manyToOne(Application).mapToPk().fieldName('application_id'),
    /** In the order in which the operator added them. */
    position: p.smallint(),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id'),
    /** The pass that it is about; none where a person applies for a first one. */
    passId: () => p.manyToOne(Pass).mapToPk().fieldName('pass_id').nullable(),
    // The holder as of submission: what reviewers looked at is what is issued (R-PER-2).
    holderName: p.text(),
    holderEnglishName: p.text().nullable(),
    holderIdKind: p.enum(ID_KINDS),
    holderIdCipher: p.blob(),
    holderIdIndex: p.blob(),
    state: p.enum(STORED_STATES),
    stateSince: p.datetime(3),
    /** The card that came of it. */
    issuedPassId: () => p.manyToOne(Pass).mapToPk().fieldName('issued_pass_id').nullable(),
  },
});

/** A person, or a pass, on an application: each is decided on for itself. */
export class ApplicationItem extends ApplicationItemSchema.class {}
ApplicationItemSchema.setClass(ApplicationItem);

const ApplicationStepSchema = defineEntity({
  name: 'ApplicationStep',
  indexes: [{ name: 'application_step_item_index', properties: ['itemId', 'id'] }],
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    itemId: () => p.manyToOne(ApplicationItem).mapToPk().fieldName('item_id'),
    at: p.datetime(3),
    /** Who took it; null where it follows from the cancellation of a pass. */
    accountId: () => p.manyToOne(Account).mapToPk().fieldName('account_id').nullable(),
    /** The general account through which a shared account took it (R-REG-7). */
    throughId: () => p.manyToOne(Account).mapToPk().fieldName('through_id').nullable(),
    action: p.enum(ITEM_ACTIONS),
    fromState: p.enum(ITEM_STATES),
    toState: p.enum(ITEM_STATES),
    reason: p.text().nullable(),
    /** The branches for which staff decided; null for companies, and for what a server of the version before recorded. */
    branchCodes: p.array().nullable(),
  },
});

/** A step an item took: from where to where, when, by whom and why. Rows are only added. */
export class ApplicationStep extends ApplicationStepSchema.class {}
ApplicationStepSchema.setClass(ApplicationStep);
