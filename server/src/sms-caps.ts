/** What text messages are counted by on a day (R-TEL-5), in the order in which their rows are locked; `notice` is of notices to one number. */
export const SMS_CAPS = ['account', 'address', 'pass', 'person', 'phone', 'day', 'notice'] as const;
export type SmsCap = (typeof SMS_CAPS)[number];

/** The most text messages of a day, for each. */
export type SmsCaps = Readonly<Record<SmsCap, number>>;

/** What holds where the settings say nothing else. An account may verify the phones of a whole company. */
const DEFAULTS: SmsCaps = { account: 300, address: 20, pass: 5, person: 6, phone: 3, day: 20_000, notice: 10 };

/** Reads `phone=3,day=5000`; the others keep their defaults. Undefined if something else is written. */
export function readSmsCaps(text: string): SmsCaps | undefined {
  const caps: Record<SmsCap, number> = { ...DEFAULTS };
  for (const part of text.split(',').filter((each) => each.trim() !== '')) {
    const [, name, most] = /^\s*(\w+)\s*=\s*(\d{1,7})\s*$/.exec(part) ?? [];
    const cap = SMS_CAPS.find((each) => each === name);
    if (!cap || most === undefined) return undefined;
    caps[cap] = Number(most);
  }
  return caps;
}
