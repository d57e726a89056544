import { render, screen } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { DocumentEnd } from './DocumentEnd';

// From the 20th for a year: the 19th of November 2027 is the last day.
const content = { startDay: '115/11/20', term: { count: 1, unit: 'YEAR' } } as const;
const early = '證件效期至';

test.each([
  ['2027-11-18', true],
  ['2027-11-19', false],
])('R-PER-1 a document that ends on %s ends before a pass to 2027-11-19: %s', (documentValidTo, warned) => {
  render(() => <DocumentEnd documentValidTo={documentValidTo} content={content} />);
  expect(screen.queryByText(new RegExp(early)) !== null).toBe(warned);
});

test('R-PER-1 before days are chosen the end is shown without a warning, and none where there is none', () => {
  const { unmount } = render(() => <DocumentEnd documentValidTo="2020-01-01" content={{ startDay: '', term: null }} />);
  expect(screen.getByText('證件效期 2020/01/01')).toBeTruthy();
  unmount();
  const { container } = render(() => <DocumentEnd documentValidTo={null} content={content} />);
  expect(container.textContent).toBe('');
});
