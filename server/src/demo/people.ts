import type { EntityManager } from '@mikro-orm/postgresql';
import type { IdKind } from '../access/words.js';
import { type AttachmentKind, PersonAttachment } from '../people/attachment.entity.js';
import { stored } from '../people/person.commands.js';
import { Person } from '../people/person.entity.js';
import { checkPerson, type PersonData } from '../people/person.rules.js';
import { PersonEntry } from '../people/person-entry.entity.js';
import type { Services } from '../services.js';
import { newId } from '../shared/ids.js';
import { isoTaipei } from '../shared/taipei.js';
import { type Foreigner, foreigners, type Part, type Resident, residents, shared } from './cast.js';
import type { DemoFirm } from './companies.js';
import { countryOf } from './countries.js';
import { type DemoDocument, idCard, passport, portraits } from './documents.js';
import type { DemoFiles } from './files.js';
import type { FirmKey } from './firms.js';
import { nationalId, passportNumber, residentId } from './id-numbers.js';
import { Random } from './random.js';
import { daysAfter, onDay } from './times.js';

const FILE_NAMES = { PASSPORT: 'passport', ID_CARD: 'id card' } as const;

/** From the day after the firm's approval. */
const ADDED_PER_DAY = 4;

export interface DemoPerson {
  readonly id: string;
  readonly firm: FirmKey;
  readonly part: Part | undefined;
  readonly idKind: IdKind;
  readonly name: string;
  /** The account that entered the person. */
  readonly enteredBy: string;
}

/** The data that exists before passes are written. */
export interface DemoWorld {
  readonly firms: Readonly<Record<FirmKey, DemoFirm>>;
  readonly people: People;
  /** The stored people by id. */
  readonly rows: ReadonlyMap<string, Person>;
  readonly now: Date;
}

/** The people of all firms: numbers and files are prepared before the transaction, rows are written in it. */
export class People {
  readonly all: DemoPerson[] = [];
  readonly #rows: (ReturnType<typeof stored> & { id: string; companyId: string; createdAt: Date })[] = [];
  readonly #attachments: { id: string; personId: string; kind: AttachmentKind; fileId: string; createdAt: Date }[] = [];
  readonly #random = new Random(2026);
  readonly #portraits = portraits();

  constructor(
    readonly services: Services,
    readonly files: DemoFiles,
    firms: Readonly<Record<FirmKey, DemoFirm>>,
    readonly now: Date,
  ) {
    const [country] = shared;
    const sharedNumber = passportNumber(this.#random, countryOf(country).passport);
    this.#addForeigner(firms.A, shared, sharedNumber);
    this.#addForeigner(firms.B, shared, sharedNumber);
    for (const firm of [firms.A, firms.B, firms.C]) {
      for (const foreigner of foreigners[firm.key]) {
        const pattern = countryOf(foreigner[0]).passport;
        this.#addForeigner(firm, foreigner, passportNumber(this.#random, pattern));
      }
      for (const resident of residents[firm.key]) this.#addResident(firm, resident);
    }
  }

  /** Writes all rows and returns the stored people by id. */
  async insert(em: EntityManager): Promise<Map<string, Person>> {
    await em.insertMany(Person, this.#rows);
    await em.insertMany(
      PersonEntry,
      this.all.map(({ id: personId, enteredBy: accountId }, at) => ({
        personId,
        accountId,
        enteredAt: this.#rows[at]?.createdAt ?? this.now,
      })),
    );
    await em.insertMany(PersonAttachment, this.#attachments);
    const people = await em.find(Person, { id: { $in: this.all.map((person) => person.id) } });
    return new Map(people.map((person) => [person.id, person]));
  }

  withPart(firm: FirmKey, part: Part): DemoPerson {
    return this.all.find((person) => person.firm === firm && person.part === part) as DemoPerson;
  }

  named(firm: FirmKey, name: string): DemoPerson {
    return this.all.find((person) => person.firm === firm && person.name === name) as DemoPerson;
  }

  #addForeigner(firm: DemoFirm, [countryCode, name, latinName, part]: Foreigner, number: string): void {
    const person = this.#add(firm, { idKind: 'PASSPORT', idNumber: number, name, englishName: latinName }, part);
    this.#attachPapers(person, 'PASSPORT', (portrait) => passport({ countryCode, number, latinName, portrait }));
  }

  #addResident(firm: DemoFirm, [kind, name, latinName, part]: Resident): void {
    const number =
      kind === 'NATIONAL_ID'
        ? nationalId(this.#random)
        : residentId(this.#random, kind === 'RESIDENT_ID' ? 'NEW' : 'OLD');
    const idKind = kind === 'NATIONAL_ID' ? 'NATIONAL_ID' : 'RESIDENT_ID';
    const person = this.#add(firm, { idKind, idNumber: number, name, englishName: latinName }, part);
    this.#attachPapers(person, 'ID_CARD', (portrait) => idCard({ number, latinName, portrait }));
  }

  #add(firm: DemoFirm, data: Omit<PersonData, 'mobile' | 'documentValidTo'>, part: Part | undefined) {
    const at = this.all.filter((person) => person.firm === firm.key).length;
    const mobile = at % 4 === 3 ? null : `09009${firm.key.charCodeAt(0)}${String(100 + this.all.length)}`;
    // Some run out within the year, before a card that is applied for now would (R-PER-1).
    const documentValidTo = at % 5 === 2 ? isoTaipei(daysAfter(this.now, 150 + at)).slice(0, 10) : null;
    const checked = checkPerson({ ...data, mobile, documentValidTo }, this.now);
    if (!checked.ok) throw new Error(`A person of the demo is not valid: ${data.name}`);
    const createdAt = onDay(
      this.now,
      firm.foundedDaysAgo - 1 - Math.floor(at / ADDED_PER_DAY),
      9 + (at % ADDED_PER_DAY) * 2,
      at,
    );
    const id = newId();
    const { idKind, name } = checked.value;
    // In firm A two people share the work.
    const enteredBy = firm.key === 'A' && at % 3 === 2 ? firm.colleagueId : firm.accountId;
    const person = { id, firm: firm.key, part, idKind, name, createdAt, enteredBy };
    this.all.push(person);
    this.#rows.push({
      id,
      companyId: firm.companyId,
      createdAt,
      ...stored({ services: this.services }, id, checked.value, undefined),
    });
    return person;
  }

  /** Photograph and scan of the same face, unless the person's part says that one is missing. */
  #attachPapers(
    person: DemoPerson & { readonly createdAt: Date },
    kind: 'PASSPORT' | 'ID_CARD',
    scan: (portrait: DemoDocument) => DemoDocument,
  ): void {
    const portrait = this.#random.pick(this.#portraits);
    const add = (name: string, document: DemoDocument) => this.files.add(name, document, person.createdAt);
    if (person.part !== 'NO_PHOTO') this.#attach(person, 'PHOTO', add('photo', portrait));
    if (person.part !== 'NO_SCAN') this.#attach(person, kind, add(FILE_NAMES[kind], scan(portrait)));
    // With it more passes are asked for (R-ONE-10).
    const often = person.part === 'MONTH_FULL' || person.part === 'ONE_LEFT';
    if (often) this.#attach(person, 'OTHER', add('crew list', scan(portrait)));
  }

  #attach(person: { id: string; createdAt: Date }, kind: AttachmentKind, fileId: string): void {
    this.#attachments.push({ id: newId(), personId: person.id, kind, fileId, createdAt: person.createdAt });
  }
}
