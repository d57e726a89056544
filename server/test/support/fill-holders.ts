import { createHash, randomUUID } from 'node:crypto';

interface Sealing {
  seal(column: 'person.id_cipher' | 'pass.holder_id_cipher', row: string, text: string): Buffer;
}

/** Runs a statement on the database that is filled. */
type Run = (statement: string, values: readonly unknown[]) => Promise<unknown>;

const AT_ONCE = 5_000;

/**
 * Holders of a collected card with a phone of their own that is not verified, at companies of a thousand people. Their
 * phones are `0900000001` and so on.
 */
export async function fillHolders(run: Run, vault: Sealing, count: number): Promise<void> {
  for (let from = 1; from <= count; from += AT_ONCE) {
    const holders = Array.from({ length: Math.min(AT_ONCE, count - from + 1) }, (_, at) => {
      const number = `HOLDER${from + at}`;
      const [person, card] = [randomUUID(), randomUUID()];
      return {
        ...{ n: from + at, person, card },
        personCipher: vault.seal('person.id_cipher', person, number).toString('hex'),
        cardCipher: vault.seal('pass.holder_id_cipher', card, number).toString('hex'),
        index: createHash('sha256').update(number).digest('hex'),
      };
    });
    const values = [
      ...[holders.map(({ n }) => n), holders.map(({ person }) => person), holders.map(({ card }) => card)],
      ...[holders.map(({ personCipher }) => personCipher), holders.map(({ cardCipher }) => cardCipher)],
      holders.map(({ index }) => index),
    ];
    await run(FILL, values);
  }
}

const FILL = `with t as (select * from unnest($1::int[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[])
      t (n, person, card, person_cipher, card_cipher, id_index)),
    companies as (select id, row_number() over (order by id) - 1 n, count(*) over () total from company),
    people as (insert into person (id, company_id, name, mobile, id_kind, id_cipher, id_index, created_at, version)
      select t.person, c.id, '持證人', '09' || lpad(t.n::text, 8, '0'), 'PASSPORT', decode(t.person_cipher, 'hex'),
        decode(t.id_index, 'hex'), now(), 1
      from t join companies c on c.n = (t.n / 1000) % c.total returning id, company_id)
  insert into pass (id, number, kind, branch_code, roc_year, sequence, port_id, company_id, person_id, holder_name,
      holder_id_kind, holder_id_cipher, holder_id_index, medium, issued_at, valid_from, valid_to, made_at, collected_at)
    select t.card, 'KLPS900-' || lpad(t.n::text, 6, '0'), 'PERIODIC', 'KL', 900, t.n, 1, h.company_id, h.id, '持證人',
      'PASSPORT', decode(t.card_cipher, 'hex'), decode(t.id_index, 'hex'), 'RFID', d, d, now() + interval '1 year', d, d
    from t join people h on h.id = t.person, (select now() - interval '1 year' d) x`;
