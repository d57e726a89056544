import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../../accounts/account.entity.js';
import { Company } from '../../companies/company.entity.js';
import { Person } from '../person.entity.js';

const PersonGroupSchema = defineEntity({
  name: 'PersonGroup',
  properties: {
    id: p.uuid().primary(),
    companyId: () => p.manyToOne(Company).mapToPk().fieldName('company_id').index(),
    createdById: () => p.manyToOne(Account).mapToPk().fieldName('created_by_id'),
    /** The general account through which a shared account made it (R-REG-7). */
    createdThroughId: () => p.manyToOne(Account).mapToPk().fieldName('created_through_id').nullable(),
    name: p.text(),
    version: p.integer().version(),
  },
});

/** A list of people that apply together, such as a shift; owned like a draft (R-ACC-1). */
export class PersonGroup extends PersonGroupSchema.class {}
PersonGroupSchema.setClass(PersonGroup);

const PersonGroupMemberSchema = defineEntity({
  name: 'PersonGroupMember',
  properties: {
    groupId: () => p.manyToOne(PersonGroup).mapToPk().fieldName('group_id').primary().deleteRule('cascade'),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id').primary().deleteRule('cascade'),
  },
});

/** A person in a group. */
export class PersonGroupMember extends PersonGroupMemberSchema.class {}
PersonGroupMemberSchema.setClass(PersonGroupMember);
