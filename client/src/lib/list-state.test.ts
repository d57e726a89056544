import { describe, expect, it } from 'vitest';
import {
  enteredFilters,
  flag,
  isoDate,
  manyOf,
  nextSort,
  oneOf,
  readListState,
  text,
  writeListState,
} from './list-state';

const spec = {
  filters: {
    q: text(),
    status: oneOf(['open', 'done']),
    ports: manyOf(['KEL', 'TPE', 'SUO']),
    from: isoDate(),
    mine: flag(),
  },
  sorts: ['number', 'createdAt'],
  defaultSort: { by: 'createdAt', descending: true },
  tabs: ['waiting', 'all'],
} as const;

describe('list state in the URL', () => {
  it('reads typed filters, sort, tab and page', () => {
    const state = readListState(spec, {
      q: ' 王 ',
      status: 'done',
      ports: ['SUO', 'KEL'],
      from: '2026-11-20',
      mine: '1',
      sort: '-number',
      tab: 'all',
      page: '3',
      size: '50',
    });
    expect(state).toEqual({
      filters: { q: '王', status: 'done', ports: ['KEL', 'SUO'], from: '2026-11-20', mine: true },
      sort: { by: 'number', descending: true },
      tab: 'all',
      page: 3,
      pageSize: 50,
    });
  });

  it('takes anything unreadable as not set', () => {
    const state = readListState(spec, {
      status: 'x',
      ports: 'x',
      from: '2026-13-01',
      mine: 'yes',
      sort: 'password',
      tab: 'x',
      page: '-1',
      size: '7',
    });
    expect(state).toEqual({
      filters: {},
      sort: { by: 'createdAt', descending: true },
      tab: 'waiting',
      page: 1,
      pageSize: 10,
    });
  });

  it('takes what was entered in a filter bar', () => {
    const form = new FormData();
    for (const [name, value] of [
      ['q', ' 王 '],
      ['status', ''],
      ['ports', 'SUO'],
      ['ports', 'KEL'],
      ['from', '115/11/20'],
      ['unknown', 'x'],
    ] as const)
      form.append(name, value);
    expect(enteredFilters(spec.filters, form)).toEqual({ q: '王', ports: ['KEL', 'SUO'], from: '2026-11-20' });
  });

  it('writes back what it read, and nothing for what goes without saying', () => {
    const query = {
      q: '王',
      status: 'done',
      ports: ['KEL', 'SUO'],
      from: '2026-11-20',
      mine: '1',
      sort: '-number',
      page: '3',
    };
    const written = writeListState(spec, readListState(spec, query));
    expect(Object.fromEntries(Object.entries(written).filter(([, value]) => value !== null))).toEqual(query);
    expect(new Set(Object.values(writeListState(spec, readListState(spec, {}))))).toEqual(new Set([null]));
  });

  it('sorts up, down, and back to the own order', () => {
    const up = nextSort(undefined, 'number');
    expect(up).toEqual({ by: 'number', descending: false });
    const down = nextSort(up, 'number');
    expect(down).toEqual({ by: 'number', descending: true });
    expect(nextSort(down, 'number')).toBeUndefined();
    expect(nextSort(down, 'createdAt')).toEqual({ by: 'createdAt', descending: false });
  });
});
