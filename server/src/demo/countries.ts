export interface Country {
  readonly name: string;
  /** How passport numbers look: `#` is a digit, `@` a letter. */
  readonly passport: string;
  /** Of the passport's cover: red, green, blue. */
  readonly colour: readonly [number, number, number];
}

/** The home countries of the demo's seafarers, engineers and inspectors, by ISO 3166 code. */
export const countries: Readonly<Record<string, Country>> = {
  PHL: { name: 'Philippines', passport: 'P#######@', colour: [94, 34, 44] },
  VNM: { name: 'Viet Nam', passport: 'C#######', colour: [28, 74, 62] },
  IDN: { name: 'Indonesia', passport: 'X#######', colour: [26, 82, 88] },
  IND: { name: 'India', passport: 'Z#######', colour: [38, 52, 96] },
  MMR: { name: 'Myanmar', passport: 'MC######', colour: [84, 30, 36] },
  JPN: { name: 'Japan', passport: 'TZ#######', colour: [110, 28, 34] },
  KOR: { name: 'Korea', passport: 'M########', colour: [32, 50, 84] },
  THA: { name: 'Thailand', passport: 'AA#######', colour: [86, 34, 48] },
  GRC: { name: 'Greece', passport: 'AN#######', colour: [96, 36, 46] },
  NOR: { name: 'Norway', passport: 'C#######', colour: [130, 38, 38] },
  DEU: { name: 'Germany', passport: 'C0@@#####', colour: [92, 30, 42] },
  GBR: { name: 'United Kingdom', passport: '12#######', colour: [30, 38, 72] },
  UKR: { name: 'Ukraine', passport: 'FE######', colour: [34, 56, 100] },
  USA: { name: 'United States', passport: '5########', colour: [28, 44, 88] },
};

export function countryOf(code: string): Country {
  const country = countries[code];
  if (!country) throw new Error(`The demo has no country ${code}.`);
  return country;
}
