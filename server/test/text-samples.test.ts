import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardAnomalous, cardAnomalyEnded } from '../src/anomalies/anomaly.texts.js';
import { cardReady } from '../src/cards/card.texts.js';
import { holderCode } from '../src/holder-records/holder-code.texts.js';
import { cardBlocked } from '../src/holds/hold.texts.js';
import { partsOf } from '../src/messages/sms/parts.js';
import type { Sms, SmsText } from '../src/messages/sms/sms-text.js';
import { cardUnused, cardUsedAfterAll } from '../src/no-passage/unused-card.texts.js';
import { phoneCode } from '../src/phones/phone-code.texts.js';
import { cardReinstated, cardReinstatedAtOnce } from '../src/reinstatements/reinstatement.texts.js';
import { cardEnds } from '../src/reminders/reminder.texts.js';
import { LANGUAGES, type Language } from '../src/shared/language.js';

const SOURCES = join(import.meta.dirname, '..', 'src');
const HOME = 'https://hep.twport.example';
const NUMBER = 'KLPS115-004711';

interface Sample {
  readonly template: string;
  readonly values: object;
  sms(language: Language): Sms;
}

function sample<Values extends object>(text: SmsText<Values>, values: Values): Sample {
  const sms = (language: Language) => text.to({ mobile: '0912345678', language }, values);
  return { template: text.template, values, sms };
}

const lastFour = '4711';
const effectiveAt = new Date('2026-11-29T22:00:00Z');
/** The longest name of a port. */
const port = { ZH_HANT: '花蓮港', EN: 'Port of Kaohsiung' };

const samples = [
  sample(cardAnomalous, { lastFour }),
  sample(cardAnomalyEnded, { lastFour }),
  sample(cardReady, { lastFour, port }),
  sample(cardBlocked, { lastFour }),
  sample(cardUnused, { lastFour }),
  sample(cardUsedAfterAll, { lastFour }),
  sample(cardReinstated, { lastFour, effectiveAt }),
  sample(cardReinstatedAtOnce, { lastFour, effectiveAt }),
  sample(cardEnds, { lastFour, lastDay: '2026-12-31' }),
  sample(holderCode, { passNumber: NUMBER, code: '012345' }),
  sample(phoneCode, { passNumber: NUMBER, token: 'x'.repeat(22), code: '012345' }),
];

it('has a sample of every text message, and no two share a name (R-TEL-9)', async () => {
  const paths = globSync('**/*.texts.ts', { cwd: SOURCES });
  const modules: object[] = await Promise.all(paths.map((path) => import(join(SOURCES, path))));
  const texts = modules.flatMap((module) =>
    Object.values(module).filter((value): value is SmsText<never> => 'template' in value),
  );
  expect(samples.map(({ template }) => template).sort()).toEqual(texts.map(({ template }) => template).sort());
  expect(new Set(texts.map(({ template }) => template)).size).toBe(texts.length);
});

const cases = LANGUAGES.flatMap((language) => samples.map((one) => [language, one.template, one] as const));

describe.each(cases)('R-TEL-9 %s %s', (language, template, { sms }) => {
  const text = sms(language).write(HOME);

  it('names the card by its last four alone, in the words of one language', () => {
    expect(text).toContain(lastFour);
    expect(text).not.toContain(NUMBER);
    expect(text).not.toContain('undefined');
    expect(/\p{Script=Han}/u.test(text)).toBe(language === 'ZH_HANT');
  });

  it('is one part, as gateways count; the announcement with its link is two, of at most 67 units each', () => {
    const parts = partsOf(text);
    expect(parts).toBe(template === 'phoneCode' && language === 'ZH_HANT' ? 2 : 1);
    if (language === 'ZH_HANT') expect(text.length).toBeLessThanOrEqual(parts === 1 ? 70 : parts * 67);
  });
});

it('R-TEL-4 the announcement is that of the manual, with a link and a code', () => {
  const text = phoneCode.to(
    { mobile: '0912345678', language: 'ZH_HANT' },
    { passNumber: NUMBER, token: 't', code: '1' },
  );
  expect(text.write(HOME)).toBe(
    `[港區通行證手機驗證 通行證號碼末四碼 4711，請於24小時內點擊 ${HOME}/operator/phone-link#t 完成驗證，或至港區通行證資訊網輸入驗證碼1]`,
  );
});
