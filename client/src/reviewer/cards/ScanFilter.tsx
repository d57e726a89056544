import { createScanner } from '../../lib/scanner';
import { scannedNumber } from './scanned-number';

/** Where nothing is handed over: a scan goes to the list, and never into a question that is on screen. */
export function ScanFilter(props: { onScan: (text: string) => void }) {
  createScanner({ isScan: (text) => scannedNumber(text) !== undefined, onScan: (text) => props.onScan(text) });
  return null;
}
